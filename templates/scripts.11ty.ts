import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";
import { bundleEarlyScript, bundleModule, type ModuleName } from "./parts/bundle.ts";

/** The scripts: one that runs before the first paint, the main one, the search page's, and a shared module. */
export function* outputs(): Iterable<Output> {
  yield module(address.script, "offprint");
  yield module(address.searchScript, "search");
  yield module(address.sharedScript, "shared");
  yield output({ url: address.earlyScript, framed: false, props: () => ({}), render: bundleEarlyScript });
}

function module(url: Output["url"], name: ModuleName): Output {
  return output({ url, framed: false, props: () => ({ name }), render: (props) => bundleModule(props.name) });
}

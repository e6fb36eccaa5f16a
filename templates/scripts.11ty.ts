import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { bundleCiteScript, bundleEarlyScript, bundleModule, type ModuleName } from "./parts/bundle.ts";

/**
 * The scripts: one that runs before the first paint, the main one, the search page's, a shared module, and one that
 * writes citations. The first knows the day of the newest digest, so that a new digest changes one script instead of
 * every page.
 */
export function* outputs({ library }: Site): Iterable<Output> {
  yield module(address.script, "offprint");
  yield module(address.searchScript, "search");
  yield module(address.sharedScript, "shared");
  yield output({
    url: address.earlyScript,
    framed: false,
    props: () => ({ updated: library.digests[0]?.date ?? "" }),
    render: ({ updated }) => bundleEarlyScript(updated),
  });
  yield output({ url: address.citeScript, framed: false, props: () => ({}), render: bundleCiteScript });
}

function module(url: Output["url"], name: ModuleName): Output {
  return output({ url, framed: false, props: () => ({ name }), render: (props) => bundleModule(props.name) });
}

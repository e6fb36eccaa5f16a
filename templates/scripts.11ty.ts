import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";
import { bundle } from "./parts/bundle.ts";

/** The browser's scripts: one for every page, and the search page's. */
export function* outputs(): Iterable<Output> {
  yield script(address.script, "main.ts");
  yield script(address.searchScript, "search/main.ts");
}

function script(url: Output["url"], entry: string): Output {
  return output({ url, framed: false, props: () => ({ entry }), render: (props) => bundle(props.entry) });
}

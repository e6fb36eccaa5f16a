import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";
import { bundle } from "./parts/bundle.ts";

/** The browser's scripts: two for every page, of which one runs before the first paint, and the search page's. */
export function* outputs(): Iterable<Output> {
  yield script(address.script, "main.ts");
  yield script(address.earlyScript, "early.ts", "iife");
  yield script(address.searchScript, "search/main.ts");
}

function script(url: Output["url"], entry: string, format: "esm" | "iife" = "esm"): Output {
  const props = () => ({ entry, format });
  return output({ url, framed: false, props, render: (script) => bundle(script.entry, script.format) });
}

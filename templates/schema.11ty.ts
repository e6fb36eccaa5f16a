import type { Chrome } from "../src/site/chrome.ts";
import { papersSchema } from "../src/site/exports/schema.ts";
import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";

/** The JSON Schema of the site's JSON exports. */
export function* outputs(): Iterable<Output> {
  yield output({ url: address.papersSchema, framed: false, props: () => ({}), render });
}

function render(_props: object, { links }: Chrome): string {
  return `${JSON.stringify(papersSchema(links.absolute(address.papersSchema)), null, 2)}\n`;
}

import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

/** The page that a host shows for unknown addresses. */
export function* outputs(): Iterable<Output> {
  yield output({ url: address.notFound, framed: true, props: () => ({}), render });
}

function render(_props: object, chrome: Chrome): string {
  const { links } = chrome;
  return page(chrome, {
    title: "Not found",
    description: "There is no page at this address",
    at: address.notFound,
    main: html`<h1>Page not found</h1>
<p>Check the address, or go to <a href="${links.href(address.home)}">the latest digest</a>, <a href="${links.href(address.digests)}">all digests</a>, <a href="${links.href(address.categories)}">the categories</a> or <a href="${links.href(address.authors)}">the authors</a>.</p>`,
  });
}

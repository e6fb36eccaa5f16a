import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

export const data = { permalink: address.notFound };

export function render({ site }: { site: Site }): string {
  const { links } = site;
  return page(site, {
    title: "Not found",
    description: "There is no page at this address",
    at: address.notFound,
    main: html`<h1>There is no page here</h1>
<p>The address may have a slip in it. From here you can go to <a href="${links.href(address.home)}">the latest digest</a>, <a href="${links.href(address.digests)}">all digests</a>, <a href="${links.href(address.categories)}">the categories</a> or <a href="${links.href(address.authors)}">the authors</a>.</p>`,
  });
}

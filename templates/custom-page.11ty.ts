import type { CustomPage } from "../src/site/custom-pages.ts";
import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

export const data = {
  pagination: { data: "site.pages", size: 1, alias: "own" },
  permalink: ({ own }: { own: CustomPage }): string => address.page(own.name),
};

export function render({ site, own }: { site: Site; own: CustomPage }): string {
  return page(site, {
    title: own.title,
    description: `${own.title}: ${site.settings.title}`,
    at: address.page(own.name),
    main: html`<h1 dir="auto">${own.title}</h1>
<div class="prose">${own.body}</div>`,
  });
}

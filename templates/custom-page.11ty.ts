import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { CustomPage } from "../src/site/pages/custom-pages.ts";
import type { Site } from "../src/site/site.ts";
import { page } from "./parts/page.ts";

/** The publisher's own pages. */
export function* outputs({ pages }: Site): Iterable<Output> {
  for (const custom of pages)
    yield output({
      url: custom.at,
      framed: true,
      sitemap: { lastModified: undefined },
      props: () => custom,
      render,
    });
}

function render({ at, title, body }: CustomPage, chrome: Chrome): string {
  return page(chrome, {
    title,
    description: `${title}: ${chrome.settings.title}`,
    at,
    main: html`<h1 dir="auto">${title}</h1>
<div class="prose">${body}</div>`,
  });
}

import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import type { Output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type SetProps, setOutputs, setPage } from "./parts/set-page.ts";

/** The papers of each tag. */
export function* outputs(site: Site): Iterable<Output> {
  for (const tag of site.sets.tags) yield* setOutputs(site, tag, {}, render);
}

function render(props: SetProps, chrome: Chrome): string {
  return setPage(chrome, props, {
    at: address.tag(props),
    links: html`<a href="${chrome.links.href(address.tags)}">All tags</a>`,
  });
}

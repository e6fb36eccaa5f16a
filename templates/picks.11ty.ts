import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import type { Output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type SetProps, setOutputs, setPage } from "./parts/set-page.ts";

/** The papers that the editor recommends. */
export function* outputs(site: Site): Iterable<Output> {
  const { picks, tags } = site.sets;
  if (picks !== undefined) yield* setOutputs(site, picks, { tagged: tags.length > 0 }, render);
}

function render(props: SetProps & { readonly tagged: boolean }, chrome: Chrome): string {
  return setPage(chrome, props, {
    at: address.picks,
    links: props.tagged && html`<a href="${chrome.links.href(address.tags)}">All tags</a>`,
  });
}

import type { Chrome } from "../../../src/site/chrome.ts";
import { html, raw } from "../../../src/site/html.ts";
import { type Address, address } from "../../../src/site/urls.ts";
import { metaElements } from "../metadata.ts";
import type { PageParts } from "../page.ts";
import { ownFeedLink } from "../subscribe.ts";
import { hrefAttribute } from "./compact-markup.ts";

/**
 * The Content-Security-Policy: everything is loaded from the site itself, and page text cannot add scripts or styles.
 */
const POLICY = raw("default-src 'self';base-uri 'none'");

/** Navigation links in addition to the home page; very large sites have only the first. */
const MENU: readonly (readonly [name: string, to: Address])[] = [
  ["Search", address.search],
  ["Categories", address.categories],
  ["Authors", address.authors],
];

/**
 * A compact page, for the very many pages of a large site: content and navigation. The markup around it is a few
 * hundred bytes (HTML allows omitting many tags and quotes) and does not change when papers are added.
 */
export function compactPage(chrome: Chrome, { at, title, feed, main, meta = [] }: PageParts): string {
  const { settings, links, profile } = chrome;
  const menu = profile.extras ? MENU : MENU.slice(0, 1);
  // A very large site has no lists to sort and nothing to copy, so it needs no script.
  const script =
    profile.extras &&
    html`<script src="${links.href(address.earlyScript)}"></script><script type=module src="${links.href(address.script)}"></script>`;
  return html`<!doctype html><html lang="${settings.language}"><meta charset=utf-8><meta http-equiv=Content-Security-Policy content="${POLICY}"><meta name=viewport content="width=device-width"><title>${title} · ${settings.title}</title><link rel=stylesheet ${hrefAttribute(chrome, address.stylesheet)}>${script}
${profile.extras && html`<link rel=canonical href="${links.absolute(at)}">`}${feed && ownFeedLink(chrome, feed)}${metaElements(meta)}<nav><a ${hrefAttribute(chrome, address.home)}>${settings.title}</a>${menu.map(([name, to]) => html` <a ${hrefAttribute(chrome, to)}>${name}</a>`)}</nav><main>${main}</main>
`.source;
}

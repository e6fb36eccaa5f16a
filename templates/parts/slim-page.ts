import { html, type Markup, raw } from "../../src/site/html.ts";
import type { Meta } from "../../src/site/metadata/meta.ts";
import type { Site } from "../../src/site/site.ts";
import { type Address, address } from "../../src/site/urls.ts";
import type { PageParts } from "./page.ts";
import { hrefTo } from "./short.ts";
import { ownFeedLink } from "./subscribe.ts";

/** Nothing is loaded from anywhere but the site itself, and nothing in a page's text can run or style. */
const POLICY = raw("default-src 'self'; base-uri 'none'");

/** The ways that even such a page offers; the home page, behind the site's name, has the others. */
const MENU: readonly (readonly [name: string, to: Address])[] = [
  ["Search", address.search],
  ["Authors", address.authors],
];

/**
 * One of very many pages of a large site: its own words and the ways on. What is the same on each of them is a few
 * hundred bytes (HTML lets many tags and quotes go), and nothing of it changes when other papers come.
 */
export function slimPage(site: Site, { title, feed, main, plain, meta = [] }: PageParts): string {
  const { settings } = site;
  const menu = MENU.map(([name, to]) => html` <a ${hrefTo(site, to)}>${name}</a>`);
  return html`<!doctype html><html lang="${settings.language}"><meta charset=utf-8><meta http-equiv=Content-Security-Policy content="${POLICY}"><meta name=viewport content="width=device-width"><title>${title} · ${settings.title}</title>
<link rel=stylesheet ${hrefTo(site, address.stylesheet)}>${!plain && html`<script type=module src="${site.links.href(address.script)}"></script>`}
${feed && ownFeedLink(site, feed)}${metaElements(meta)}<header class=site><a ${hrefTo(site, address.home)}>${settings.title}</a><nav>${menu}</nav></header>
<main>${main}</main>
`.source;
}

/** What citation managers read; the names are the program's own and need no quotes. */
function metaElements(meta: readonly Meta[]): Markup {
  return html`${meta.map(([name, content]) => html`<meta name=${raw(name)} content="${content}">\n`)}`;
}

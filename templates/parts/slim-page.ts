import { html, raw } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { type Address, address } from "../../src/site/urls.ts";
import { metaElements } from "./metadata.ts";
import type { PageParts } from "./page.ts";
import { ownFeedLink } from "./subscribe.ts";

/** Nothing is loaded from anywhere but the site itself, and nothing in a page's text can run or style. */
const POLICY = raw("default-src 'self'; base-uri 'none'");

/** The ways that even such a page offers; the home page, behind the site's name, has the others. */
const MENU: readonly (readonly [name: string, to: Address])[] = [
  ["Search", address.search],
  ["Categories", address.categories],
  ["Authors", address.authors],
];

/**
 * One of very many pages of a large site: its own words and the ways on. What is the same on each of them is a few
 * hundred bytes (HTML lets the tags of `html`, `head` and `body` go), and nothing of it changes when other papers come.
 */
export function slimPage(site: Site, { title, feed, main, plain, meta = [] }: PageParts): string {
  const { settings, links } = site;
  return html`<!doctype html>
<html lang="${settings.language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${settings.title}</title>
<link rel="stylesheet" href="${links.href(address.stylesheet)}">
${!plain && html`<script type="module" src="${links.href(address.script)}"></script>\n`}${feed && ownFeedLink(site, feed)}${metaElements(meta)}<header class="site">
<p class="name"><a href="${links.href(address.home)}">${settings.title}</a></p>
<nav aria-label="Site">${MENU.map(([name, to]) => html`<a href="${links.href(to)}">${name}</a> `)}</nav>
</header>
<main id="main">
${main}
</main>
`.source;
}

import { html, raw } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { metaElements } from "./metadata.ts";
import { menuOf, type PageParts } from "./page.ts";
import { ownFeedLink } from "./subscribe.ts";

/** No value of anybody's: it may be printed as it is. Nothing is loaded from anywhere but the site itself, and nothing in a page's text can run or style. */
const POLICY = "default-src 'self'; base-uri 'none'";

/**
 * One of very many pages of a large site: its own words and the ways on. What is the same on each of them is a few
 * hundred bytes, and nothing of it changes when other papers come.
 */
export function slimPage(site: Site, { title, feed, main, meta = [] }: PageParts): string {
  const { settings, links } = site;
  const menu = [...menuOf(site), ["Search", address.search] as const];
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${settings.title}</title>
<link rel="stylesheet" href="${links.href(address.stylesheet)}">
<script type="module" src="${links.href(address.script)}"></script>
${feed && ownFeedLink(site, feed)}${metaElements(meta)}</head>
<body>
<a class="skip" href="#main">Skip to the papers</a>
<header class="site">
<p class="name"><a href="${links.href(address.home)}">${settings.title}</a></p>
<nav aria-label="Site">
<ul>
${menu.map(([name, to]) => html`<li><a href="${links.href(to)}">${name}</a></li>\n`)}</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site"><p><a href="${links.href(address.feeds)}">Feeds</a></p></footer>
</body>
</html>
`.source;
}

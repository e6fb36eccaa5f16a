import { isExternal } from "../src/content/redirect-file.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { Redirect, Target } from "../src/site/redirects.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";

/** An old address that leads on: at once where it has one target, by a choice where it has several. */
export const data = batchesIn("redirects", (redirect: Redirect) => redirect.from);

/** Without a script: a browser follows the `refresh`, a search engine the canonical address, a reader the link. */
export function render({ batch, site, press }: Printing<Redirect>): string {
  for (const redirect of batch) press.print(redirect.from, () => redirectPage(site, redirect));
  return "";
}

function redirectPage(site: Site, redirect: Redirect): string {
  const { links, settings } = site;
  const [first, ...others] = redirect.to;
  const only = others.length === 0 ? first : undefined;
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${redirect.name} · ${settings.title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
${only && html`<link rel="canonical" href="${isExternal(only.at) ? only.at : links.absolute(only.at)}">\n<meta http-equiv="refresh" content="0; url=${hrefOf(site, only)}">\n`}<link rel="stylesheet" href="${links.href(address.stylesheet)}">
<link rel="icon" href="${links.href(address.icon)}" type="image/svg+xml">
</head>
<body>
<p class="name"><a href="${links.href(address.home)}">${settings.title}</a></p>
<main>
<h1 dir="auto">${redirect.name}</h1>
${only ? moved(site, redirect) : several(site, redirect)}
</main>
</body>
</html>
`.source;
}

function hrefOf({ links }: Site, { at }: Target): string {
  return isExternal(at) ? at : links.href(at);
}

function moved(site: Site, { to }: Redirect): Markup {
  return html`<p class="lede">This page has moved: ${to.map((target) => html`<a href="${hrefOf(site, target)}"><bdi>${target.name}</bdi></a>`)}.</p>`;
}

function several(site: Site, { to }: Redirect): Markup {
  return html`<p class="lede">Several authors have this name:</p>
<ul>
${to.map((target) => html`<li><a href="${hrefOf(site, target)}"><bdi>${target.name}</bdi></a>${target.facts && html` (${target.facts})`}</li>\n`)}</ul>
<p><a href="${site.links.href(address.authors)}">All authors</a></p>`;
}

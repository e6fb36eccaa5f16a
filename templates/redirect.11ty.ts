import { isExternal } from "../src/content/redirect-file.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output, type Planned } from "../src/site/output.ts";
import type { Redirect, Target } from "../src/site/redirects/resolve.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** A redirect page: automatic for one target, a choice for several. */
export function* derivedOutputs(_site: Site, { redirects }: Planned): Iterable<Output> {
  for (const redirect of redirects)
    yield output({ url: redirect.from, framed: false, props: () => redirect, render });
}

/** Without script: browsers follow the `refresh`, search engines the canonical URL, readers the link. */
function render(redirect: Redirect, chrome: Chrome): string {
  const { links, settings } = chrome;
  const [first, ...others] = redirect.to;
  const only = others.length === 0 ? first : undefined;
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${redirect.name} · ${settings.title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
${only && html`<link rel="canonical" href="${isExternal(only.at) ? only.at : links.absolute(only.at)}">\n<meta http-equiv="refresh" content="0; url=${hrefOf(chrome, only)}">\n`}<link rel="stylesheet" href="${links.href(address.stylesheet)}">
<link rel="icon" href="${links.href(address.icon)}" type="image/svg+xml">
</head>
<body>
<p class="name"><a href="${links.href(address.home)}">${settings.title}</a></p>
<main>
<h1 dir="auto">${redirect.name}</h1>
${only ? moved(chrome, redirect) : several(chrome, redirect)}
</main>
</body>
</html>
`.source;
}

function hrefOf({ links }: Chrome, { at }: Target): string {
  return isExternal(at) ? at : links.href(at);
}

function moved(chrome: Chrome, { to }: Redirect): Markup {
  return html`<p class="lede">This page has moved to ${to.map((target) => html`<a href="${hrefOf(chrome, target)}"><bdi>${target.name}</bdi></a>`)}.</p>`;
}

function several(chrome: Chrome, { to }: Redirect): Markup {
  return html`<p class="lede">Several authors have this name:</p>
<ul>
${to.map((target) => html`<li><a href="${hrefOf(chrome, target)}"><bdi>${target.name}</bdi></a>${target.facts && html` (${target.facts})`}</li>\n`)}</ul>
<p><a href="${chrome.links.href(address.authors)}">All authors</a></p>`;
}

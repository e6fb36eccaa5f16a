import { asSentence } from "../../src/site/as-sentence.ts";
import type { Chrome, Frame } from "../../src/site/chrome.ts";
import type { ExportLinks } from "../../src/site/exports/exports.ts";
import type { FeedLinks } from "../../src/site/feeds/channel.ts";
import { html, type Markup, type Printable, raw } from "../../src/site/html.ts";
import type { Meta } from "../../src/site/metadata/meta.ts";
import { type Address, address, relativeLink } from "../../src/site/urls.ts";
import { version } from "../../src/site/version.ts";
import { compactPage } from "./compact/compact-page.ts";
import { displayMenu } from "./display-menu.ts";
import { exportLinks } from "./download-links.ts";
import { type Metadata, metadata } from "./metadata.ts";
import { savedLink } from "./saved-link.ts";
import { searchField } from "./search-field.ts";
import { feedLinks } from "./subscribe.ts";

/** The content of a page; `page` adds the site's frame. */
export interface PageParts {
  /** The page's title without the site's, which is added. Empty for the home page. */
  readonly title: string;
  /** For search engines and previews; a function is only called if it is printed. */
  readonly description: string | (() => string);
  /** The page's address, to mark the current item of the menu. */
  readonly at: Address;
  /** The page's feed, in addition to the feed of all papers. */
  readonly feed?: FeedLinks | undefined;
  /** Export files of its papers. */
  readonly exports?: ExportLinks;
  readonly metadata?: () => Metadata;
  /** Metadata for reference managers. */
  readonly meta?: readonly Meta[];
  readonly main: Printable;
  /** Other origins that its script requests. */
  readonly asks?: readonly string[];
  /** An additional script. */
  readonly script?: Address;
  /** Files that its script requests first. */
  readonly preload?: readonly Address[];
}

/**
 * The Content-Security-Policy: everything is loaded from the site itself, and page text cannot add scripts or styles.
 */
const policy = (asks: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    ["connect-src 'self'", ...asks].join(" "),
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");

/** The site's main navigation. */
function menuOf({ pages, sections }: Frame): readonly (readonly [name: string, to: Address])[] {
  return [
    ["Latest", address.home],
    ["Digests", address.digests],
    ...sections.map(({ name, at }) => [name, at] as const),
    ["Categories", address.categories],
    ["Authors", address.authors],
    ["Archive", address.archive],
    ...pages.map((own) => [own.title, own.at] as const),
  ];
}

/** An HTML page: compact if the chrome has no frame, otherwise with head, header, menu, `main` and footer. */
export function page(chrome: Chrome, parts: PageParts): string {
  const { settings, links, frame } = chrome;
  if (frame === undefined) return compactPage(chrome, parts);
  const { title, feed, exports, main, script, preload = [], meta = [] } = parts;
  const description = typeof parts.description === "string" ? parts.description : parts.description();
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy(parts.asks))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === "" ? settings.title : `${title} · ${settings.title}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Offprint ${version}">
<link rel="stylesheet" href="${links.href(address.stylesheet)}">
<script src="${links.href(address.earlyScript)}"></script>
<link rel="modulepreload" href="${links.href(address.sharedScript)}">
<script type="module" src="${links.href(address.script)}"></script>
<link rel="icon" href="${links.href(address.icon)}" type="image/svg+xml">
${feedLinks(chrome, feed)}${exports && exportLinks(chrome, exports)}${metadata(chrome, parts.at, title || settings.title, description, meta, parts.metadata?.() ?? {})}${script && html`<script type="module" src="${relativeLink(parts.at, script)}"></script>\n`}${preload.map((file) => html`<link rel="preload" as="fetch" href="${relativeLink(parts.at, file)}" crossorigin>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${header(chrome, frame, parts.at)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(chrome)}
</body>
</html>
`.source;
}

function header(chrome: Chrome, frame: Frame, at: Address): Markup {
  const { settings, links } = chrome;
  return html`<header class="site">
<p class="name"><a href="${links.href(address.home)}">${settings.title}</a></p>
${at !== address.search && searchField(chrome)}
${savedLink(chrome, at)}
${displayMenu(chrome)}
<nav aria-label="Site">
<ul>
${menuOf(frame).map(([name, to]) => html`<li><a href="${links.href(to)}"${current(to, at)}>${name}</a></li>\n`)}</ul>
</nav>
</header>`;
}

/** Marks the menu's item of this page, or of the section that the page belongs to. */
function current(to: Address, at: Address): Markup | false {
  if (to === at) return html` aria-current="page"`;
  return to !== address.home && at.startsWith(to) && html` aria-current="true"`;
}

function footer({ settings, links }: Chrome): Markup {
  return html`<footer class="site">
<p>${asSentence(settings.description)} <a href="${links.href(address.stats)}">Statistics</a></p>
<p><a href="${links.href(address.feed())}">RSS</a> · <a href="${links.href(address.feeds)}">All feeds</a></p>
<p>Made with Offprint ${version}</p>
</footer>`;
}

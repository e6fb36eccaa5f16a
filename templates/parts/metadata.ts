import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup, raw } from "../../src/site/html.ts";
import type { Meta } from "../../src/site/metadata/meta.ts";
import { type Address, address } from "../../src/site/urls.ts";

/** Metadata of a page. */
export interface Metadata {
  /** For schema.org. */
  readonly linked?: object;
  /** The OpenGraph type; `website` by default. */
  readonly kind?: "website" | "article" | "profile";
  /** The picture for link previews; the site's by default. */
  readonly image?: Address;
}

/** Metadata in a page's head for link previews, reference managers and search engines. */
export function metadata(
  { settings, links }: Chrome,
  at: Address,
  title: string,
  description: string,
  meta: readonly Meta[],
  { linked, kind = "website", image = address.card }: Metadata,
): Markup {
  // There are many authors' pages, and previews fall back on a page's title and description.
  const whole =
    kind !== "profile" &&
    html`<meta property="og:type" content="${kind}">
<meta property="og:url" content="${links.absolute(at)}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${settings.title}">
`;
  return html`<link rel="canonical" href="${links.absolute(at)}">
<meta property="og:title" content="${title}">
${whole}<meta property="og:image" content="${links.absolute(image)}">
<meta name="twitter:card" content="summary_large_image">
${metaElements(meta)}${linked && html`<script type="application/ld+json">${jsonForScript(linked)}</script>\n`}`;
}

/** The `meta` elements for reference managers. */
export function metaElements(meta: readonly Meta[]): Markup {
  return html`${meta.map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}`;
}

/** JSON for a script element; `<` is escaped, so that no text can close it. */
export function jsonForScript(value: object): Markup {
  return raw(
    JSON.stringify(value).replace(
      /[<\u2028\u2029]/g,
      (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

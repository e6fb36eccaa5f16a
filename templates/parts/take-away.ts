import { type Bundle, exportFormats } from "../../src/site/data/exports.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { grouped } from "../../src/site/words.ts";

/** The visible way to a list's papers as files. */
export function takeAway({ links }: Site, { papers, formats, at, of }: Bundle): Markup | false {
  if (formats.length === 0) return false;
  const ways = formats.map((format) => {
    const { name, type } = exportFormats[format];
    return html`<a href="${links.href(at(format))}" type="${type}">${name}</a>`;
  });
  return html`<p class="note take">Take ${papers.length < of ? `the newest ${grouped(papers.length)} of these papers` : "these papers"} away: ${join(ways, ", ")}</p>`;
}

/** The same for programs, in a page's head. */
export function bundleLinks({ links }: Site, { formats, at }: Bundle): Markup {
  return html`${formats.map(
    (format) =>
      html`<link rel="alternate" type="${exportFormats[format].type}" href="${links.absolute(at(format))}">\n`,
  )}`;
}

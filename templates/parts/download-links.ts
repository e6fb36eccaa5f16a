import { formatNumber } from "../../src/shared/plural.ts";
import { type ExportSet, exportFormats } from "../../src/site/exports/exports.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";

/** The visible way to a list's papers as files. */
export function downloadLinks({ links }: Site, { papers, formats, at, total }: ExportSet): Markup | false {
  if (formats.length === 0) return false;
  const ways = formats.map((format) => {
    const { name, type } = exportFormats[format];
    return html`<a href="${links.href(at(format))}" type="${type}">${name}</a>`;
  });
  return html`<p class="note take">Take ${papers.length < total ? `the newest ${formatNumber(papers.length)} of these papers` : "these papers"} away: ${join(ways, ", ")}</p>`;
}

/** The same for programs, in a page's head. */
export function exportLinks({ links }: Site, { formats, at }: ExportSet): Markup {
  return html`${formats.map(
    (format) =>
      html`<link rel="alternate" type="${exportFormats[format].type}" href="${links.absolute(at(format))}">\n`,
  )}`;
}

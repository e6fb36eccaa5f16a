import { formatNumber } from "../../src/shared/plural.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { type ExportLinks, exportFormats } from "../../src/site/exports/exports.ts";
import { html, join, type Markup, raw } from "../../src/site/html.ts";

/**
 * Visible links to the export files of a list.
 *
 * @param others whether the script adds buttons for the formats without files
 */
export function downloadLinks(
  { links }: Chrome,
  { formats, exported, total }: ExportLinks,
  others = false,
): Markup | false {
  if (formats.length === 0) return false;
  const fileLinks = formats.map(({ format, at }) => {
    const { name, type } = exportFormats[format];
    return html`<a href="${links.href(at)}" type="${type}">${name}</a>`;
  });
  return html`<p class="note take"${others && raw(" data-export")}>Export citations${exported < total && ` (newest ${formatNumber(exported)})`}: ${join(fileLinks, " · ")}</p>`;
}

/** The same as `link` elements for a page's head. */
export function exportLinks({ links }: Chrome, { formats }: ExportLinks): Markup {
  return html`${formats.map(
    ({ format, at }) =>
      html`<link rel="alternate" type="${exportFormats[format].type}" href="${links.absolute(at)}">\n`,
  )}`;
}

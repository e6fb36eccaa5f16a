import { html, type Markup, type Printable } from "../../src/site/html.ts";

/** A chart's data as a collapsed table; the first column names each row. */
export function chartTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Printable[])[],
): Markup {
  return html`<details class="figures">
<summary>${caption}, as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption class="hidden">${caption}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
</div>
</details>`;
}

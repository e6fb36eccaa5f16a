import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import type { ListPage } from "../../../src/site/paging.ts";
import type { PaperSummary } from "../../../src/site/summaries.ts";
import { listTools } from "./list-tools.ts";
import { type PageAddress, pager } from "./pager.ts";
import { paperList, type RowOptions } from "./paper-list.ts";

/** Prints papers in one or several lists. */
type PrintPapers = (chrome: Chrome, papers: readonly PaperSummary[], options: RowOptions) => Markup;

/** Options of a list. */
interface PagedListOptions {
  /** The day of the digest, if the list is one. */
  readonly day?: string;
  /** The categories to filter by, next to the controls. */
  readonly chips?: Markup | false;
  /** Prints the papers, if the list has sections. */
  readonly print?: PrintPapers;
}

/**
 * A page of a list of papers with controls that sort and filter the whole list, and links to its other pages. The
 * controls are hidden until the script is ready. `src/client` finds the parts by their `data-` attributes and reads a
 * paper's facts from its item.
 */
export function pagedList(
  chrome: Chrome,
  list: ListPage,
  at: PageAddress,
  { day, chips = false, print = paperList }: PagedListOptions = {},
): Markup {
  const { number, count, total, density, filters } = list;
  const whole =
    count > 1 &&
    html` data-page="${number}" data-pages="${count}" data-total="${total}" data-first-page="${chrome.links.href(at(1))}" data-later-pages="${chrome.links.href(at("*"))}"`;
  const papers = print(chrome, list.papers, {
    density,
    day,
    citable: density === "abstract" || (chrome.profile.richPages && total > 1),
  });
  if (density === "line" || density === "title") return html`${chips}\n${papers}\n${pager(chrome, list, at)}`;
  return html`<div class="list" data-list${whole}>
<div class="list-head">
${chips}
${filters && listTools(filters, density)}
</div>
<div data-built>
${papers}
${pager(chrome, list, at)}
</div>
</div>`;
}

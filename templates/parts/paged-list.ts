import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { ListFilters, ListPage } from "../../src/site/paging.ts";
import type { ListDensity } from "../../src/site/profiles.ts";
import type { PaperSummary } from "../../src/site/summaries.ts";
import { type PageAddress, pager } from "./pager.ts";
import { paperList } from "./paper-list.ts";

/**
 * A page of a list of papers with the way to its other pages, and above it what sorts and filters the whole
 * list. That is hidden until the script can work it. `src/client` finds the parts by their `data-` attributes
 * and reads a paper's facts from its item.
 *
 * @param print prints the papers, in one list or in several
 */
export function pagedList(
  chrome: Chrome,
  list: ListPage,
  at: PageAddress,
  print: (chrome: Chrome, papers: readonly PaperSummary[], density: ListDensity) => Markup = paperList,
): Markup {
  const { number, count, total, density, filters } = list;
  const whole =
    count > 1 &&
    html` data-page="${number}" data-pages="${count}" data-total="${total}" data-first-page="${chrome.links.href(at(1))}" data-later-pages="${chrome.links.href(at("*"))}"`;
  if (density === "line" || density === "title")
    return html`${print(chrome, list.papers, density)}\n${pager(chrome, list, at)}`;
  return html`<div class="list" data-list${whole}>
${filters && listTools(filters, density)}
<div data-built>
${print(chrome, list.papers, density)}
${pager(chrome, list, at)}
</div>
</div>`;
}

/** The controls. Each one's name is its name in the address. */
function listTools(filters: ListFilters, density: ListDensity): Markup {
  return html`<form class="tools" role="search" aria-label="Sort and filter these papers" autocomplete="off" hidden>
${wordsField(density)}
<button type="button" data-do="controls" aria-expanded="false" aria-controls="controls">Sort<span class="wide"> and filter</span></button>
<p class="actions"><button type="button" data-do="abstracts"${density !== "abstract" && html` hidden`}><span>Show</span> all<span class="wide"> abstracts</span></button>
<button type="button" data-do="help" aria-haspopup="dialog">Help</button></p>
<p class="shown"><span role="status"></span> <button type="button" data-do="retry" hidden>Try again</button> <button type="reset" hidden>Clear filters</button></p>
<div class="controls" id="controls" hidden>
${sortField(filters)}
${categoryField(filters)}
${dayField("from", "Published from", filters)}
${dayField("to", "Published to", filters)}
${filters.scored && html`<label>Minimum score <input type="number" name="score" step="any"></label>`}
<label class="check"><input type="checkbox" name="code" value="1"> Code available</label>
</div>
</form>`;
}

function wordsField(density: ListDensity): Markup {
  const where = density === "abstract" ? "title, authors and abstract" : "title and authors";
  return html`<label class="words"><span class="hidden">Keywords in ${where}</span> <input type="search" name="words" maxlength="300" spellcheck="false" placeholder="Filter by keyword"></label>`;
}

function sortField({ scored }: ListFilters): Markup {
  return html`<label>Sort by <select name="sort">
<option value="">Default order</option>
<option value="date">Newest first</option>
<option value="oldest">Oldest first</option>
${scored && html`<option value="score">Score, high to low</option>\n`}<option value="title">Title (A–Z)</option>
</select></label>`;
}

function categoryField({ categories }: ListFilters): Markup | false {
  if (categories.length < 2) return false;
  return html`<label>Category <select name="category">
<option value="">All</option>
${categories.map(({ code, name }) => html`<option value="${code}">${name}${name !== code && ` (${code})`}</option>\n`)}</select></label>`;
}

function dayField(name: string, label: string, { oldest, newest }: ListFilters): Markup | false {
  if (oldest === newest) return false;
  return html`<label>${label} <input type="date" name="${name}" min="${oldest}" max="${newest}"></label>`;
}

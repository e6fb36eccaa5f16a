import { nameWithCode } from "../../../src/library/category-label.ts";
import { html, type Markup, raw } from "../../../src/site/html.ts";
import type { ListFilters } from "../../../src/site/paging.ts";
import type { ListDensity } from "../../../src/site/profile/profiles.ts";

/** The controls of a list, named by their query parameters. */
export function listTools(filters: ListFilters, density: ListDensity): Markup {
  return html`<form class="tools" role="search" aria-label="Sort and filter these papers" autocomplete="off" hidden>
${keywordField(density)}
<button type="button" data-do="controls" aria-expanded="false" aria-controls="controls">Sort<span class="wide"> and filter</span></button>
${density === "abstract" && densitySwitch()}
<p class="shown"><span role="status"></span> <button type="button" data-do="new" hidden></button> <button type="button" data-do="retry" hidden>Try again</button></p>
<ul class="active" aria-label="Active filters" hidden></ul>
<div class="controls" id="controls" hidden>
${sortField(filters)}
${groupField(filters)}
${categoryField(filters)}
${SHOW_FIELD}
${dayField("from", "Published from", filters)}
${dayField("to", "Published to", filters)}
${filters.scores && html`<label>Minimum score (${filters.scores.lowest}–${filters.scores.highest}) <input type="number" name="score" step="any"></label>`}
<label class="check"><input type="checkbox" name="code" value="1"> Code available</label>
${tagField(filters)}
${filters.picks && html`<label class="check"><input type="checkbox" name="pick" value="1"> Editor’s picks only</label>`}
<label class="check"><input type="checkbox" data-do="hide-seen"> Always hide seen papers</label>
</div>
</form>`;
}

/** The texts of a row that the keyword field searches. */
const SEARCHED: Readonly<Record<ListDensity, string>> = {
  abstract: "title, authors and abstract",
  sentence: "title, authors and excerpt",
  line: "title",
  title: "title",
};

function keywordField(density: ListDensity): Markup {
  return html`<label class="words"><span class="hidden">Keywords in ${SEARCHED[density]}</span> <input type="search" name="words" maxlength="300" spellcheck="false" placeholder="Filter by keyword"></label>`;
}

/** The density switch; each icon shows the lines that remain. */
function densitySwitch(): Markup {
  const choices = [
    ["titles", "Titles", "M2 4h12M2 8h12M2 12h12"],
    ["excerpts", "Excerpts", "M2 3h12M2 6h8M2 10h12M2 13h8"],
    ["abstracts", "Abstracts", "M2 3h12M2 6h12M2 9h12M2 12h12M2 15h7"],
  ] as const;
  return html`<fieldset class="density"><legend class="hidden">View</legend>
${choices.map(
  ([value, label, lines]) =>
    html`<label title="${label}"><input type="radio" name="density" value="${value}" aria-label="${label}">${raw(`<svg viewBox="0 0 16 17" width="16" height="17" aria-hidden="true" focusable="false"><path d="${lines}" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`)}</label>\n`,
)}</fieldset>`;
}

function sortField({ scores }: ListFilters): Markup {
  return html`<label>Sort by <select name="sort">
<option value="">Default order</option>
<option value="date">Newest first</option>
<option value="oldest">Oldest first</option>
${scores && html`<option value="score">Score, high to low</option>\n`}<option value="title">Title (A–Z)</option>
</select></label>`;
}

/** A list with one category and no scores cannot be grouped. */
function groupField({ categories, scores }: ListFilters): Markup | false {
  if (categories.length < 2 && scores === undefined) return false;
  return html`<label>Group by <select name="group">
<option value="">None</option>
${categories.length > 1 && html`<option value="category">Category</option>\n`}${scores && html`<option value="score">Score</option>\n`}</select></label>`;
}

function categoryField({ categories }: ListFilters): Markup | false {
  if (categories.length < 2) return false;
  return html`<label>Category <select name="category">
<option value="">All</option>
${categories.map((category) => html`<option value="${category.code}">${nameWithCode(category)}</option>\n`)}</select></label>`;
}

function tagField({ tags }: ListFilters): Markup | false {
  if (tags.length === 0) return false;
  return html`<label>Tag <select name="tag">
<option value="">All</option>
${tags.map(({ name }) => html`<option>${name}</option>\n`)}</select></label>`;
}

/** Filters by data that is stored in the reader's browser. */
const SHOW_FIELD = html`<label>Show <select name="show">
<option value="">All papers</option>
<option value="new">New since my last visit</option>
<option value="unseen">Not seen</option>
<option value="saved">Saved</option>
<option value="followed">Following</option>
</select></label>`;

function dayField(name: string, label: string, { oldest, newest }: ListFilters): Markup | false {
  if (oldest === newest) return false;
  return html`<label>${label} <input type="date" name="${name}" min="${oldest}" max="${newest}"></label>`;
}

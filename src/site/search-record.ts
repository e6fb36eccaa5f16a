import type { Author, Paper } from "../library/types.ts";
import type { Site } from "./site.ts";

import { address } from "./urls.ts";

/** A paper as Pagefind takes it. Texts of `content` and `meta` are searched, `filters` and `sort` are not. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** What a record is made from. */
export type SearchedSite = Pick<Site, "typesetter" | "summaries" | "searchLabels" | "settings" | "profile">;

/** A paper without a score sorts behind every paper that has one. */
const NO_SCORE = "-1";
/** A paper without a date sorts as the oldest. */
const NO_DATE = "0";

/**
 * A paper as a record. The site's language is what Pagefind takes words back to their stems by. What the search page shows but nobody searches by (the day, the score, the authors' addresses) travels behind
 * the `#` of the record's address: everything in `meta` becomes searchable words, every filter a file.
 */
export function searchRecord(site: SearchedSite, paper: Paper): SearchRecord {
  const { authors, categories, date, score, code } = paper;
  const { title, abstract, codeUrl } = site.typesetter.of(site.summaries.paper(paper));
  const names = authors.map(({ name }) => clean(name)).join("\n");
  const known = authors
    .map(({ author }) => site.searchLabels.get(author))
    .filter((label) => label !== undefined);
  return {
    url: `${searchAddress(paper)}#${facts(paper)}`,
    // A record without content is left out of the index.
    content: clean(beginning(abstract.text, site.profile.searched)) || clean(title.text) || paper.slug,
    language: site.settings.language,
    meta: { title: clean(title.text), ...(names !== "" && { authors: names }) },
    filters: {
      category: categories.map(({ slug }) => slug),
      ...(date !== "" && { year: [date.slice(0, 4)] }),
      ...(known.length > 0 && { author: known }),
      ...((code || codeUrl !== undefined) && { code: ["1"] }),
    },
    sort: { date: date || NO_DATE, score: score === null ? NO_SCORE : String(score) },
  };
}

/** Whole words from the start of a text, up to so many characters. */
function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, text.lastIndexOf(" ", most));
}

/** What stands before the `#` of a record's address. */
export function searchAddress(paper: Paper): string {
  return address.paper(paper);
}

function facts({ date, score, authors, etAl, abstract }: Paper): string {
  const kept = new URLSearchParams(date === "" ? {} : { date });
  if (score !== null) kept.set("score", String(score));
  if (authors.length > 0) kept.set("authors", authors.map(({ author }) => author.slug).join(" "));
  if (etAl) kept.set("more", "1");
  if (abstract === "") kept.set("bare", "1");
  return kept.toString();
}

/**
 * The names by which papers are filtered, for authors with more than one paper: the others need no filter, and
 * are the many. A namesake's slug stands behind the name.
 */
export function authorLabels(authors: readonly Author[]): ReadonlyMap<Author, string> {
  const bearers = new Map<string, number>();
  for (const { name } of authors) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const label = ({ name, slug }: Author) => clean((bearers.get(name) ?? 0) > 1 ? `${name} (${slug})` : name);
  const several = authors.filter((author) => author.papers.length > 1);
  return new Map(several.map((author) => [author, label(author)]));
}

/** Without lone surrogates, which Pagefind refuses, and the zero-width space, which it takes for the end of a word. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
}

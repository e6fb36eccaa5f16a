import { arxivKey } from "../../../listing/identifiers.ts";
import type { Entry } from "../../../listing/types.ts";
import { ARXIV_HOSTS, readPage } from "../../arxiv/ask.ts";
import { isFailure } from "../../http/client.ts";
import { foundInEntry } from "./found-fields.ts";
import { searchFamily, searchPhrase, searchWords } from "./search-words.ts";
import { needsTitle, query, type Service, type Step, type WantedPaper } from "./service.ts";

/** Number of papers per request by arXiv number; longer URLs may be refused. */
const NUMBERS = 100;
/** Number of titles per request. */
const TITLES = 10;
/** Maximum number of results per title. */
const RESULTS = 10;

/** Look-ups by number, by title and first author, and by the words of a title. */
const STEPS: readonly Step[] = [
  {
    by: "id",
    batch: NUMBERS,
    takes: ({ arxivId }) => arxivId !== undefined,
    path: (papers) =>
      query("api/query", {
        id_list: papers.map(({ arxivId = "" }) => arxivKey(arxivId)).join(","),
        max_results: String(papers.length),
      }),
  },
  {
    by: "title",
    batch: TITLES,
    takes: (paper) => needsTitle(paper) && searchPhrase(paper.title) !== "",
    path: (papers) =>
      query("api/query", {
        search_query: papers.map(phraseClause).join(" OR "),
        max_results: String(papers.length * RESULTS),
      }),
  },
  {
    by: "title",
    batch: 1,
    takes: (paper) => needsTitle(paper) && isSearchable(paper),
    path: ([paper]) =>
      query("api/query", {
        search_query: paper === undefined ? "" : wordsClause(paper),
        max_results: String(RESULTS * 2),
      }),
  },
];

/**
 * arXiv's API: by numbers, by titles and first authors, and for what that does not find by the words of one title in
 * any order, since names and formulas are indexed in several ways. Source: arXiv API User's Manual.
 */
export function arxiv(): Service {
  return {
    source: "arxiv",
    name: "arXiv",
    base: "https://export.arxiv.org/",
    hosts: ARXIV_HOSTS,
    pause: 3,
    headers: { accept: "application/atom+xml" },
    steps: STEPS,
    read: (response) => {
      const page = readPage(response, "");
      return isFailure(page) ? page : page.entries.flatMap((entry) => foundInEntry(unversioned(entry)) ?? []);
    },
  };
}

/** Links without a version, which do not change when the paper is revised. */
function unversioned(entry: Entry): Entry {
  const { url, pdfUrl } = entry;
  const newest = (address: string) => address.replace(/v\d+$/, "");
  return { ...entry, ...(url && { url: newest(url) }), ...(pdfUrl && { pdfUrl: newest(pdfUrl) }) };
}

/** `(ti:"revisiting metric reliability" AND au:Yari)` */
function phraseClause({ title, authors }: WantedPaper): string {
  const family = searchFamily(authors[0]);
  const phrase = `ti:"${searchPhrase(title)}"`;
  return family === "" ? `(${phrase})` : `(${phrase} AND au:${quoted(family)})`;
}

/** A single word requires the author as well. */
function isSearchable({ title, authors }: WantedPaper): boolean {
  const words = searchWords(title).length;
  return words > 1 || (words === 1 && searchFamily(authors[0]) !== "");
}

/**
 * All words of the title, or one half of them by the first author, to tolerate a misspelt word or name:
 * `(ti:revisiting AND ti:metric AND …) OR (ti:revisiting AND ti:metric AND au:Yari) OR (…)`
 */
function wordsClause({ title, authors }: WantedPaper): string {
  const words = searchWords(title).map((word) => `ti:${word}`);
  const family = searchFamily(authors[0]);
  const author = family === "" ? [] : [`au:${quoted(family)}`];
  const middle = Math.ceil(words.length / 2);
  const halves = author.length > 0 && words.length > 3 ? [words.slice(0, middle), words.slice(middle)] : [];
  const whole = words.length > 2 ? words : [...words, ...author];
  const alternatives = [whole, ...halves.map((half) => [...half, ...author])];
  return alternatives.map((terms) => `(${terms.join(" AND ")})`).join(" OR ");
}

function quoted(name: string): string {
  return name.includes("-") ? `"${name.replaceAll("-", " ")}"` : name;
}

import { venueApart } from "../../library/category-label.ts";
import type { Author, Paper } from "../../library/types.ts";
import { keysOfPaper } from "../../shared/query/identifiers.ts";
import type { ShownPaper } from "../../shared/search/shown-paper.ts";
import type { Site } from "../site.ts";

import { address } from "../urls.ts";

/** A paper in the search index: the searchable fields and those that results show, as plain data. */
export interface SearchRecord {
  /** The address of its page. */
  readonly url: string;
  readonly shown: ShownPaper;
  /** The authors by whom results can be filtered. */
  readonly authorLabels: readonly string[];
  /** Its arXiv number, DOI and addresses, as `identifierKeys` gives them. */
  readonly identifiers: readonly string[];
  /** Searchable texts that results do not show: the editor's note and the paper's topics. */
  readonly extraTexts: readonly string[];
  /** The names of its tags, and whether the editor picked it. */
  readonly tags: readonly string[];
  readonly pick: boolean;
}

/** The data that a record is created from. */
export type SearchedSite = Pick<
  Site,
  "typesetter" | "summaries" | "searchLabels" | "profile" | "markdown" | "sets"
>;

/** Creates the record of a paper. */
export function searchRecord(site: SearchedSite, paper: Paper): SearchRecord {
  const { authors, categories, date, score, code, etAl } = paper;
  const { title, abstract, codeUrl } = site.typesetter.of(site.summaries.paper(paper));
  const url = searchAddress(paper);
  const venue = venueApart(paper);
  return {
    url,
    shown: {
      path: url.slice(1),
      title: clean(title.text),
      authors: authors.map(({ name, author }) => ({ name: clean(name), slug: author.slug })),
      etAl,
      categories: [...new Set(categories.map(({ slug }) => slug))],
      date,
      score,
      code: code || codeUrl !== undefined,
      abstract: beginning(clean(abstract.text), site.profile.searchedCharacters),
      ...(venue !== undefined && { venue: clean(venue) }),
    },
    authorLabels: authors
      .map(({ author }) => site.searchLabels.get(author))
      .filter((label) => label !== undefined),
    identifiers: keysOfPaper({ ...paper, codeUrl: codeUrl ?? paper.codeUrl }),
    extraTexts: [noteOf(site, paper), ...(site.sets.topicNames.get(paper) ?? [])].filter(
      (text) => text !== "",
    ),
    tags: paper.remark?.tags.map(({ name }) => name) ?? [],
    pick: paper.remark?.pick ?? false,
  };
}

function noteOf({ markdown }: SearchedSite, { remark }: Paper): string {
  return remark === undefined || remark.note === "" ? "" : clean(markdown(remark.note, "note").text);
}

/** Whole words from the start of a text, up to a number of characters. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return text.slice(0, end > 0 ? end : most).toWellFormed();
}

/** The address that identifies a paper's record. */
export function searchAddress(paper: Paper): string {
  return address.paper(paper);
}

/** The labels of the author filter, for authors with more than one paper. A namesake's slug follows the name. */
export function authorLabels(authors: readonly Author[]): ReadonlyMap<Author, string> {
  const namesakes = new Map<string, number>();
  for (const { name } of authors) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  const label = ({ name, slug }: Author) =>
    clean((namesakes.get(name) ?? 0) > 1 ? `${name} (${slug})` : name);
  const several = authors.filter((author) => author.papers.length > 1);
  return new Map(several.map((author) => [author, label(author)]));
}

/** Removes lone surrogates and zero-width spaces, which would split words, and collapses spaces. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
}

import { isArxivCategory } from "../../../category.ts";
import { readArxivId } from "../../../identifiers.ts";
import { mostPrecise, type PartialDate, partsOfDate, readDate } from "../../../partial-dates.ts";
import type { SourceRecord } from "../../record.ts";
import { recordOf } from "../../reference.ts";
import { latexOfMarkup } from "../xml/markup.ts";
import { withColumnKeys } from "./column-keys.ts";
import { readItem } from "./csl.ts";
import { ABSTRACT, ARXIV, CATEGORY, CODE, DATE, DOI, LINK, PDF, TITLE, VENUE, YEAR } from "./fields.ts";
import { namesOf } from "./names.ts";
import { ownFacts } from "./own-facts.ts";
import { at, firstText, type Item, isItem, listOf, textOf } from "./values.ts";

/** Objects that wrap a paper in some programs' output, with metadata next to it. */
const WRAPPERS = [
  "paper",
  "data",
  "attributes",
  "info",
  "content",
  "metadata",
  "bib",
  "csljson",
  "bibjson",
  "work",
  "publication",
  "citedPaper",
  "citingPaper",
  "article",
];

/** The object with the title: the item itself, or a nested object merged with the item's other keys. */
function unwrapped(item: Item): Item {
  if (hasTitle(item) && !isItem(item.paper)) return item;
  for (const key of WRAPPERS) {
    const inner = Object.hasOwn(item, key) ? item[key] : undefined;
    if (isItem(inner) && hasTitle(inner)) return { ...item, ...inner };
  }
  return withColumnKeys(item);
}

function hasTitle(item: Item): boolean {
  return titleOf(item) !== undefined;
}

/** OpenAlex uses `display_name` for all names; it is a title only next to authors. */
function titleOf(item: Item): string | undefined {
  const title = firstText(
    item,
    TITLE.filter((key) => key !== "display_name"),
  );
  return title ?? (Object.hasOwn(item, "authorships") ? textOf(item.display_name) : undefined);
}

/** How likely an object is a paper: 1 with a title and another field of papers, 2 with authors as well, otherwise 0. */
export function paperLikeness(item: Item): number {
  const paper = unwrapped(item);
  if (!hasTitle(paper)) return 0;
  if (namesOf(paper).authors.length > 0) return 2;
  const facts = [DATE, YEAR, DOI, ARXIV, ABSTRACT].filter((paths) => firstText(paper, paths) !== undefined);
  return facts.length >= 2 || (facts.length === 1 && firstText(paper, LINK) !== undefined) ? 1 : 0;
}

/** Converts an object to a record without its location. */
export function recordOfItem(item: Item): Omit<SourceRecord, "location"> {
  const paper = unwrapped(item);
  if (isCsl(paper)) return readItem(paper);
  const { authors, etAl, authorsField } = namesOf(paper);
  const date = dateOf(paper);
  const { year, month, day } = partsOfDate(date);
  const [category, ...more] = categoriesOf(paper);
  const link = firstText(paper, LINK);
  const pdf = firstText(paper, PDF);
  const record = recordOf({
    title: latexOfMarkup(titleOf(paper) ?? ""),
    authors,
    etAl,
    abstract: latexOfMarkup(
      firstText(paper, ABSTRACT) ?? invertedAbstract(paper.abstract_inverted_index) ?? "",
    ),
    dated: [year, month, day],
    category,
    categories: more,
    venue: venueOf(paper),
    keywords: [...more, ...keywordsOf(paper)],
    doi: doiOf(paper),
    url: link,
    notes: [arxivNote(paper), link, pdf, firstText(paper, ["extra", "note", "comments"])],
  });
  const code = firstText(paper, CODE);
  return {
    ...record,
    authorsField,
    date: date || record.date,
    ...(pdf && { pdfUrl: pdf }),
    ...(code && { codeUrl: code, ...(/^https?:/i.test(code) && { code: true }) }),
    ...ownFacts(paper),
  };
}

/** CSL-JSON, which Crossref's works follow: names in parts, dates in `date-parts`. */
function isCsl(item: Item): boolean {
  const [author] = listOf(item.author);
  const named = isItem(author) && ["family", "given", "literal"].some((key) => Object.hasOwn(author, key));
  return named || (isItem(item.issued) && !Object.hasOwn(item, "authors"));
}

function dateOf(paper: Item): PartialDate {
  const stated = DATE.map((path) => dateText(at(paper, path))).find((date) => date !== "");
  const date = stated ?? issuedDate(paper.dates);
  const year = readDate(firstText(paper, YEAR) ?? "");
  return date === "" ? year : mostPrecise([date, year]);
}

/** The date of publication among DataCite's dates. */
function issuedDate(dates: unknown): PartialDate {
  const items = listOf(dates).filter(isItem);
  const issued = ["Issued", "Available"].map((type) => items.find(({ dateType }) => dateType === type));
  return readDate(textOf(issued.find((item) => item !== undefined)?.date) ?? "");
}

/** Dates as text or numbers; a large number is milliseconds since 1970, as in OpenReview. */
function dateText(value: unknown): PartialDate {
  const plain: unknown = isItem(value) && Object.hasOwn(value, "value") ? value.value : value;
  if (typeof plain === "number" && plain > 1e11 && plain < 1e13)
    return new Date(plain).toISOString().slice(0, 10);
  return readDate((textOf(plain) ?? "").replace(/-00\b/g, ""));
}

function venueOf(paper: Item): string | undefined {
  const venue = firstText(paper, VENUE);
  return venue !== undefined && /^https?:|^\d+$/.test(venue) ? undefined : venue;
}

/** `cs.CL cs.LG`, or a list of such; the first one is the primary one. */
function categoriesOf(paper: Item): readonly string[] {
  for (const path of CATEGORY) {
    const value = at(paper, path);
    const words = listOf(value).flatMap((each) =>
      (textOf(isItem(each) ? (each.term ?? each) : each) ?? "").split(/[\s,;]+/),
    );
    const codes = words.filter(isArxivCategory);
    if (codes.length > 0) return codes;
  }
  return [];
}

function keywordsOf(paper: Item): readonly (string | undefined)[] {
  return [...listOf(paper.tags), ...listOf(paper.keywords), ...listOf(paper.subjects)]
    .slice(0, 50)
    .map((each) => textOf(isItem(each) ? (each.tag ?? each.subject ?? each) : each));
}

function doiOf(paper: Item): string | undefined {
  const stated = firstText(paper, DOI);
  if (stated !== undefined) return stated;
  return listOf(paper.identifier)
    .map((each) => textOf(each))
    .find((each) => /^10\.\d{4,9}\//.test(each ?? ""));
}

function arxivNote(paper: Item): string | undefined {
  const stated = firstText(paper, ARXIV) ?? firstText(paper, ["id", "identifier", "paperId", "paper_id"]);
  const id = readArxivId(stated) ?? volumeOfCorr(paper);
  return id && `arXiv:${id}`;
}

/** DBLP has arXiv's number in place of a volume: `abs/2605.01234`. */
function volumeOfCorr(paper: Item): string | undefined {
  const volume = firstText(paper, ["volume"]);
  return volume?.startsWith("abs/") ? readArxivId(volume) : undefined;
}

/** OpenAlex gives an abstract as an index of its words and their positions: `{"We": [0], "map": [1]}`. */
function invertedAbstract(index: unknown): string | undefined {
  if (!isItem(index)) return undefined;
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    for (const place of listOf(places))
      if (typeof place === "number" && place >= 0 && place < 20_000) words[place] = word;
  return words.filter((word) => word !== undefined).join(" ") || undefined;
}

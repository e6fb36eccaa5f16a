import { dateFromFields, readDate } from "../../../partial-dates.ts";
import type { SourceRecord } from "../../record.ts";
import { recordOf } from "../../reference.ts";
import {
  ARXIV,
  BOOK,
  CATEGORY,
  CHAPTER,
  DATE,
  DAY,
  DOI,
  JOURNAL,
  LINK,
  MONTH,
  PUBLISHER,
  SUBTITLE,
  TITLE,
} from "./fields.ts";
import { textOfWiki } from "./markup.ts";
import { namesOfCitation } from "./names.ts";
import type { Template } from "./scan.ts";

/** Converts a citation to a record without its location. */
export function recordOfCitation(citation: Template): Omit<SourceRecord, "location"> {
  const field = (names: readonly string[]) => {
    for (const name of names) {
      const text = textOfWiki(citation.parameters.get(name) ?? "");
      if (text !== "") return text;
    }
    return undefined;
  };
  const { authors, etAl, authorsField } = namesOfCitation(citation);
  const journal = field(JOURNAL);
  const title = [field(TITLE), field(SUBTITLE)].filter(Boolean).join(": ") || undefined;
  // In a book, the paper is its chapter, and the title is the book's.
  const chapter = journal === undefined ? field(CHAPTER) : undefined;
  const arxiv = field(ARXIV);
  const record = recordOf({
    title: chapter ?? title,
    authors,
    etAl,
    abstract: undefined,
    dated: [],
    category: field(CATEGORY),
    venue: journal ?? field(BOOK) ?? (chapter === undefined ? undefined : title) ?? field(PUBLISHER),
    doi: field(DOI),
    url: field(LINK),
    notes: [arxiv && `arXiv:${arxiv.replace(/^arxiv:\s*/i, "")}`, field(["id"])],
  });
  const date = field(DATE);
  const stated = dateFromFields(field(["year"]) ?? date, field(MONTH), field(DAY));
  const precise = readDate(date ?? "");
  return {
    ...record,
    authorsField,
    date: (precise.length >= stated.length ? precise : stated) || record.date,
  };
}

import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Locate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { splitNames } from "../authors.ts";
import { arxivNumber, codeAddress, dayOf, readAnnouncement, secure } from "./arxiv.ts";
import type { SourceRecord } from "./record.ts";
import { childrenOf, type Element, textOf } from "./xml.ts";

/**
 * Reads the entries of an Atom feed of arXiv: an answer of its API (its user's manual, “Outline of an Atom
 * feed”), or its news. The API tells of an error in a feed whose one entry is titled “Error”.
 */
export function* readAtom(feed: Element, placeAt: Locate): Generator<SourceRecord | Diagnostic> {
  for (const entry of childrenOf(feed, "entry")) {
    const place = placeAt(entry.offset, "<entry>".length);
    const error = errorOf(entry);
    if (error !== undefined) yield diagnose("answer-is-error", place, { reason: error });
    else yield { ...readEntry(entry), location: place };
  }
}

/** What the API says went wrong, where the entry says so and is no paper. */
export function errorOf(entry: Element): string | undefined {
  const isError = textOf(entry, "title") === "Error" && /\/api\/errors/.test(textOf(entry, "id") ?? "");
  return isError ? (textOf(entry, "summary") ?? "an error").replace(/\s+/g, " ") : undefined;
}

function readEntry(entry: Element): Omit<SourceRecord, "location"> {
  const { arxivId, abstract } = readAnnouncement(textOf(entry, "summary") ?? "");
  const links = childrenOf(entry, "link").map(({ attributes }) => attributes);
  const pdf = links.find(({ title, type }) => title === "pdf" || type === "application/pdf");
  const page = links.find(({ rel }) => rel === "alternate" || rel === undefined);
  return {
    title: textOf(entry, "title"),
    authors: authorsOf(entry),
    abstract,
    date: dayOf(textOf(entry, "published") ?? textOf(entry, "updated")),
    category: primaryOf(entry),
    arxivId: arxivNumber(textOf(entry, "id")) ?? arxivId ?? arxivNumber(page?.href),
    doi: textOf(entry, "doi") ?? textOf(entry, "DOI"),
    url: secure(page?.href),
    pdfUrl: secure(pdf?.href),
    ...codeAddress(textOf(entry, "comment"), abstract),
  };
}

/** Everyone: the API has an element an author, the news one for all. */
export function authorsOf(entry: Element): readonly string[] {
  const named = childrenOf(entry, "author").map((author) => textOf(author, "name") ?? "");
  const creators = childrenOf(entry, "creator").flatMap((creator) => splitNames(creator.text));
  return [...named, ...creators].filter((name) => name.trim() !== "");
}

function primaryOf(entry: Element): string | undefined {
  const [category] = [...childrenOf(entry, "primary_category"), ...childrenOf(entry, "category")];
  return category?.attributes.term;
}

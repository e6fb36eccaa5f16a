import { decodeLatexName } from "../../../../../text/latex-accents.ts";
import { isArxivCategory } from "../../../../category.ts";
import { mostPrecise, readDate } from "../../../../partial-dates.ts";
import { arxivNumber, codeAddress, readAnnouncement, secure } from "../../../arxiv.ts";
import { readNameList } from "../../../names/name-list.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import { latexOfMarkup } from "../markup.ts";
import { all, text, texts as textsAt } from "../query.ts";

type Record = Omit<SourceRecord, "location">;

/**
 * An entry of an Atom feed: an answer of arXiv's API (its user's manual, “Outline of an Atom feed”), arXiv's news, or a
 * journal's feed.
 */
export function recordOfAtomEntry(entry: Element): Record {
  // Feeds escape the HTML in their texts.
  const { arxivId, abstract } = readAnnouncement(latexOfMarkup(text(entry, "summary", "content") ?? ""));
  const links = all(entry, "link").map(({ attributes }) => attributes);
  const pdf = links.find(({ title, type }) => title === "pdf" || type === "application/pdf");
  const page = links.find(({ rel }) => rel === "alternate" || rel === undefined);
  const published = readDate(text(entry, "published", "issued", "date") ?? "");
  return {
    title: latexOfMarkup(text(entry, "title") ?? ""),
    ...authorsOf(entry),
    abstract,
    date: mostPrecise([published, readDate(text(entry, "updated") ?? "")]) || undefined,
    category: primaryOf(entry) ?? text(entry, "publicationName"),
    categories: all(entry, "category")
      .flatMap(({ attributes }) => attributes.term ?? [])
      .filter(isArxivCategory),
    venue: text(entry, "publicationName", "journal_ref"),
    arxivId: arxivNumber(text(entry, "id")) ?? arxivId ?? arxivNumber(page?.href),
    doi: text(entry, "doi", "DOI"),
    url: secure(page?.href),
    pdfUrl: secure(pdf?.href),
    ...codeAddress(text(entry, "comment"), abstract),
  };
}

/** The message of arXiv's API, if the entry is an error and not a paper. */
export function errorOf(entry: Element): string | undefined {
  const isError = text(entry, "title") === "Error" && /\/api\/errors/.test(text(entry, "id") ?? "");
  return isError ? (text(entry, "summary") ?? "an error") : undefined;
}

/**
 * An item of RSS or RDF: of arXiv's announcements (its “RSS feed specifications”), or of a journal. Replacements of
 * older papers are left out.
 */
export function recordOfRssItem(item: Element): Record | undefined {
  const { arxivId, kind, abstract } = readAnnouncement(
    latexOfMarkup(text(item, "encoded", "description", "summary") ?? ""),
  );
  if ((text(item, "announce_type") ?? kind ?? "new").startsWith("replace")) return undefined;
  const link = text(item, "link") ?? item.attributes.about;
  const labelled = readLabelledText(abstract);
  if (labelled) return { title: latexOfMarkup(text(item, "title") ?? ""), ...labelled, url: secure(link) };
  return {
    title: latexOfMarkup(text(item, "title") ?? "").replace(ANNOUNCED, ""),
    ...authorsOf(item),
    abstract,
    // The day of the item may be later than the paper's.
    date: readDate(text(item, "publicationDate", "pubDate", "date", "coverDate") ?? "") || undefined,
    // The first is the primary one; others are cross-lists.
    category:
      text(item, "publicationName") ??
      text(item, "category") ??
      ANNOUNCED.exec(text(item, "title") ?? "")?.[1] ??
      text(item, "source"),
    categories: textsAt(item, "category").filter(isArxivCategory),
    venue: text(item, "publicationName"),
    arxivId: arxivId ?? arxivNumber(text(item, "guid")) ?? arxivNumber(link),
    doi: text(item, "doi", "DOI") ?? textsAt(item, "identifier").find((each) => /^doi:\s*10\./i.test(each)),
    url: secure(link),
    ...codeAddress(abstract),
  };
}

/** Number and category after the title, in arXiv's feeds up to 2024. */
const ANNOUNCED = / \(arXiv:\d{4}\.\d{4,5}(?:v\d+)? \[([\w.-]+)\](?: UPDATED| CROSS LISTED)?\)$/i;

/** ScienceDirect's feeds have no abstract but labels: `Publication date: June 2024 Source: …, Volume 3 Author(s): …`. */
const LABELLED =
  /^Publication date: (?:Available online )?(.{4,30}?) (?:\\textbf\{)?Source:\}? (.{2,200}?)(?:, (?:Volume|Part|Issue)\b.*?)? Author\(s\): ?(.*)$/s;

function readLabelledText(description: string | undefined): Omit<Record, "title"> | undefined {
  const [, date = "", venue = "", names = ""] = LABELLED.exec(description ?? "") ?? [];
  if (venue === "") return undefined;
  return { ...readNameList(names), date: readDate(date) || undefined, category: venue, venue };
}

/** All authors: some feeds have an element per author, arXiv's and IEEE's have one for all, older ones have HTML links. */
function authorsOf(entry: Element): Pick<Record, "authors" | "etAl"> {
  const named = all(entry, "author").map((author) =>
    latexOfMarkup(
      text(author, "name") ?? text({ ...author, name: "author", content: [author] }, "author") ?? "",
    ),
  );
  const creators = [...textsAt(entry, "creator"), ...textsAt(entry, "authors")].map(latexOfMarkup);
  const lists = [...named, ...creators].map((names) => readNameList(decodeLatexName(withoutMail(names))));
  return { authors: lists.flatMap(({ authors }) => authors), etAl: lists.some(({ etAl }) => etAl) };
}

/** RSS requires an e-mail address for an author: `ada@fox.example (Ada Vesely)`. */
function withoutMail(name: string): string {
  const found = /^\S+@\S+\s+\((.+)\)$/.exec(name);
  return found?.[1] ?? name;
}

function primaryOf(entry: Element): string | undefined {
  const [category] = [...all(entry, "primary_category"), ...all(entry, "category")];
  return category?.attributes.term;
}

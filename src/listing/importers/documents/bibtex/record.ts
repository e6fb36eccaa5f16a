import { dateFromFields, mostPrecise, type PartialDate, readDate } from "../../../partial-dates.ts";
import { arxivNumber } from "../../arxiv.ts";
import type { SourceRecord } from "../../record.ts";
import { recordOf } from "../../reference.ts";
import { plainText, readableText, unbraced } from "./letters.ts";
import { readBibtexNames } from "./names.ts";

/** The fields of one entry by their names in lower case, with `@string` names expanded. */
export type Fields = ReadonlyMap<string, string>;

/** Fields that may name the journal or conference, the best first. */
const VENUES = [
  "journal",
  "journaltitle",
  "booktitle",
  "shortjournal",
  "eventtitle",
  "series",
  "school",
  "institution",
];

/**
 * Converts the fields of an entry to a record without its location. The names follow BibTeX, BibLaTeX, arXiv and
 * DBLP.
 */
export function recordOfFields(fields: Fields): {
  readonly record: Omit<SourceRecord, "location">;
  readonly namesDoubtful: boolean;
} {
  const field = (name: string) => unbraced(fields.get(name)?.trim() ?? "") || undefined;
  const plain = (name: string) => (field(name) === undefined ? undefined : plainText(fields.get(name) ?? ""));
  const names = readBibtexNames(fields.get("author") ?? "");
  const record = recordOf({
    title: titleOf(fields),
    authors: names.authors,
    etAl: names.etAl,
    abstract: field("abstract"),
    dated: [],
    category: field("primaryclass") ?? field("eprintclass"),
    venue: VENUES.map(plain).find((venue) => venue !== undefined),
    keywords: [plain("keywords")],
    doi: plain("doi"),
    url: addressOf(field("url") ?? field("link") ?? field("howpublished")),
    notes: [
      arxivNote(field),
      field("note"),
      field("journal"),
      volumeOf(field("volume")),
      field("howpublished"),
    ],
  });
  return { record: { ...record, date: dateOfFields(field) ?? record.date }, namesDoubtful: names.doubtful };
}

type Field = (name: string) => string | undefined;

/** BibLaTeX has a separate field for the text after the colon of a title. */
function titleOf(fields: Fields): string | undefined {
  const title = fields.get("title") ?? fields.get("maintitle");
  const subtitle = fields.get("subtitle");
  if (title === undefined) return undefined;
  const whole = subtitle === undefined ? title : `${unbraced(title.trim())}: ${unbraced(subtitle.trim())}`;
  return readableText(whole.replace(ESCAPED_TAG, "<$1>"));
}

/** A tag of HTML with the signs that Zotero and Crossref escape: `{\textless}i{\textgreater}`. */
const ESCAPED_TAG =
  /\{?\\textless(?:\{\}|\})?\s?(\/?(?:i|b|em|strong|su[bp]|scp?))\{?\\textgreater(?:\{\}|\})?/g;

function arxivNote(field: Field): string | undefined {
  const eprint = field("eprint");
  const onArxiv = /arxiv/i.test(field("archiveprefix") ?? field("eprinttype") ?? "arxiv");
  const id = field("arxivid") ?? field("arxiv") ?? (onArxiv ? eprint : undefined);
  return id && `arXiv:${id.replace(/^arxiv:\s*/i, "")}`;
}

/** DBLP has arXiv's number in place of a volume: `abs/2605.01234`. */
function volumeOf(volume: string | undefined): string | undefined {
  return volume?.startsWith("abs/") && arxivNumber(volume) ? `arXiv:${volume}` : undefined;
}

/** An address without LaTeX's escapes: `https://doi.org/10.1007/978\_13`, `\url{…}`. */
function addressOf(text: string | undefined): string | undefined {
  const found = /https?:\/\/[^\s{}<>"]+/i.exec((text ?? "").replace(/\\([_&%#~])/g, "$1"));
  return found?.[0] ?? text;
}

/** The date with the precision that `date`, or `year`, `month` and `day`, state. */
function dateOfFields(field: Field): PartialDate | undefined {
  const parts = dateFromFields(field("year"), field("month"), field("day"));
  const date = readDate(field("date") ?? field("issue_date") ?? "");
  return (
    mostPrecise([date.length > 4 ? date : dateFromFields(date, field("month"), field("day")), parts]) ||
    undefined
  );
}

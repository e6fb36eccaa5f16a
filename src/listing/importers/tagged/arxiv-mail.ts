import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import type { SourceLocation } from "../../../diagnostics/types.ts";
import { isArxivCategory } from "../../category.ts";
import { readArxivId } from "../../identifiers.ts";
import { readDate } from "../../partial-dates.ts";
import { codeAddress } from "../arxiv.ts";
import { readNameList } from "../names/name-list.ts";
import { monthOfArxiv } from "../references/read.ts";
import type { ReadItem } from "../shape.ts";
import { decodeMail } from "../transfer-encoding.ts";
import { joinLines } from "./join-lines.ts";

const BEGIN = /^arXiv:\s*(\S+)/i;
const FIELD =
  /^(Date(?: \([^)]*\))?|Title|Authors?|Categories|Comments|Journal-ref|DOI|Report-no|MSC-class|ACM-class|License|Proxy|Subj-class)\s*:\s*(.*)$/i;
const REVISED = /^(replaced with revised version)\s+(.*)$/i;
const SEPARATOR = /^(?:[-%=_]{10,}|(?:%%--)+%*)$/;
const CLOSING = /^\\\\\s*\(\s*(https?:\/\/\S+)/;

interface Open {
  readonly location: SourceLocation;
  readonly id: string;
  readonly fields: Map<string, string[]>;
  readonly abstract: string[];
  url: string | undefined;
  /** The field that the next line continues. */
  into: string[] | undefined;
}

/**
 * Reads arXiv's daily mail: new papers, cross-lists and replacements, each between lines of two backslashes
 * (arxiv.org/help/subscribe). Mail headers and transfer encodings are undone first.
 */
export function* readArxivMail(text: string, file: string): Generator<ReadItem> {
  const lines = cutLines(decodeMail(text));
  let open: Open | undefined;
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index)
      .replace(/^(?:> ?)+/, "")
      .trim();
    const location = { file, line: index + 1, column: 1, length: line.length };
    const begun = begin(line, location);
    if (open && (begun || ends(open, line))) yield* finish(open);
    else if (open) readLine(open, line);
    else if (!begun && /[\p{L}\p{N}]/u.test(line)) yield { skipped: "navigation", location, lines: 1 };
    if (begun || ends(open, line)) open = begun;
  }
  if (open) yield* finish(open);
}

/** The announcement that begins on a line; undefined if none does. */
function begin(line: string, location: SourceLocation): Open | undefined {
  const id = BEGIN.exec(line)?.[1];
  if (id === undefined || readArxivId(id) === undefined) return undefined;
  return { location, id, fields: new Map(), abstract: [], url: undefined, into: undefined };
}

/** Whether a line ends an announcement; stores the URL if the line has it. */
function ends(open: Open | undefined, line: string): boolean {
  const url = CLOSING.exec(line)?.[1];
  if (open && url !== undefined) open.url = url;
  return url !== undefined || SEPARATOR.test(line);
}

function readLine(open: Open, line: string): void {
  const field = open.into === open.abstract ? null : (FIELD.exec(line) ?? REVISED.exec(line));
  if (line.startsWith("\\\\")) open.into = open.abstract;
  else if (field) {
    const name = (field[1] ?? "").toLowerCase().replace(/^authors?$/, "authors");
    const values = [field[2] ?? ""];
    if (!open.fields.has(name)) open.fields.set(name, values);
    open.into = values;
  } else open.into?.push(line);
}

function* finish({ location, id, fields, abstract, url }: Open): Generator<ReadItem> {
  const value = (name: string) => joinLines(fields.get(name) ?? []);
  const arxivId = readArxivId(id);
  const words = joinLines(abstract);
  // A line that only mentions a paper is not a record.
  if (value("title") === "" && fields.size === 0) {
    yield { skipped: "text", location, lines: 1 };
    return;
  }
  const dated = value("date") || value("date (v1)") || value("replaced with revised version");
  const { authors, etAl } = readNameList(withoutAffiliations(value("authors")));
  yield {
    location,
    title: value("title"),
    authors,
    etAl,
    abstract: words,
    date: readDate(dated.replace(/(?<!\s)\s*\(.*$/, "")) || monthOfArxiv(arxivId),
    category: value("categories").split(/[\s,]+/)[0] || undefined,
    categories: value("categories")
      .split(/[\s,]+/)
      .filter(isArxivCategory),
    venue: value("journal-ref") || undefined,
    arxivId,
    doi: value("doi").split(/\s/)[0] || undefined,
    url: url ?? `https://arxiv.org/abs/${arxivId}`,
    ...codeAddress(value("comments"), words),
  };
}

/** `Ada Vesely (1 and 2), Bo Lind (2) ((1) Fox Institute, (2) Otter Lab)`: names without affiliations and their marks. */
function withoutAffiliations(names: string): string {
  let depth = 0;
  let out = "";
  for (const letter of names) {
    if (letter === "(") depth++;
    if (depth === 0) out += letter;
    if (letter === ")" && depth > 0) depth--;
  }
  // An unmatched bracket must not swallow the names after it.
  return depth > 0 ? names : out.replace(/\s+(?=,|$)/g, "");
}

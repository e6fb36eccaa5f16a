import { diagnose } from "../../../diagnostics/catalogue.ts";
import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import type { Diagnostic, SourceLocation } from "../../../diagnostics/types.ts";
import { isArxivCategory } from "../../category.ts";
import { readArxivId } from "../../identifiers.ts";
import { readDate } from "../../partial-dates.ts";
import { codeAddress } from "../arxiv.ts";
import { readNameList } from "../name-list.ts";
import type { SourceRecord } from "../record.ts";
import { monthOfArxiv } from "../references/read.ts";
import { joinLines } from "./join-lines.ts";
import { decodeMail } from "./mail.ts";

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
  /** Where the next line belongs. */
  into: string[] | undefined;
}

/**
 * Reads arXiv's daily mail: new papers, cross-lists and replacements, each between lines of two backslashes
 * (arxiv.org/help/subscribe). Mail headers and transfer encodings are undone first.
 */
export function* readArxivMail(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const lines = cutLines(decodeMail(text));
  let open: Open | undefined;
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index)
      .replace(/^(?:> ?)+/, "")
      .trim();
    const id = BEGIN.exec(line)?.[1];
    if (id !== undefined && readArxivId(id) !== undefined) {
      if (open) yield* finish(open);
      const location = { file, line: index + 1, column: 1, length: line.length };
      open = { location, id, fields: new Map(), abstract: [], url: undefined, into: undefined };
    } else if (open && (SEPARATOR.test(line) || CLOSING.test(line))) {
      open.url = CLOSING.exec(line)?.[1] ?? open.url;
      yield* finish(open);
      open = undefined;
    } else if (open) readLine(open, line);
  }
  if (open) yield* finish(open);
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

function* finish({ location, id, fields, abstract, url }: Open): Generator<SourceRecord | Diagnostic> {
  const value = (name: string) => joinLines(fields.get(name) ?? []);
  const arxivId = readArxivId(id);
  const words = joinLines(abstract);
  // A line that mentions a paper is no record.
  if (value("title") === "" && fields.size === 0) {
    yield diagnose("lines-skipped", location, { lines: 1 });
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
    date: readDate(dated.replace(/\s*\(.*$/, "")) || monthOfArxiv(arxivId),
    category: value("categories").split(/[\s,]+/)[0] || undefined,
    categories: value("categories")
      .split(/[\s,]+/)
      .filter(isArxivCategory),
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

import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ShapeCard } from "../../listing/importers/shape.ts";
import { pluralize } from "../../shared/plural.ts";
import { type Group, groupDiagnostics, sortDiagnostics } from "../order.ts";
import { inert, showControlCharacters } from "./printable-text.ts";

/** Reads a file of which a report shows these lines; undefined if it does not exist. */
export type TextOf = (file: string, lines: ReadonlySet<number>) => string | undefined;

const widest = 110;

/** A diagnostic on one line: location, severity, message and code. */
export function reportLine({ file, line, column, severity, message, code }: Diagnostic): string {
  return inert(`${file}:${line}:${column} ${severity}: ${message} [${code}]`);
}

/**
 * A report for people: equal diagnostics are grouped, the first with its source line and a caret.
 *
 * 2026-11-23.txt:7:3 error: Invalid date “Feb 30”; the entry was left out. [date-impossible] 7 | LGFeb 30 |   ^^^^^^
 * Fix the date in the header, or give the right one in the corrections file. Also at line 31.
 *
 * @param most maximum number of diagnostics shown per code
 */
export function report(diagnostics: readonly Diagnostic[], textOf: TextOf, most = Infinity): string {
  const groups = groupDiagnostics(diagnostics);
  const shown = groups.flatMap((ofCode) => ofCode.slice(0, most));
  const lines = sourceLines(
    shown.map(({ first }) => first),
    textOf,
  );
  const words = groups.flatMap((ofCode) => {
    const places = most === Infinity ? ALL_PLACES : PLACES;
    const described = ofCode.slice(0, most).map((group) => describe(group, lines, places));
    const left = ofCode.length - most;
    const code = ofCode[0]?.first.code;
    return left > 0 ? [...described, `… and ${left} more [${code}]: npm run check -- --all\n`] : described;
  });
  return words.join("\n");
}

function describe({ first, others }: Group, lines: ReadonlyMap<string, string>, places: number): string {
  const source = lines.get(`${first.file}:${first.line}`);
  const fix = first.fix?.split("\n").map((line) => `  ${inert(line)}\n`) ?? [];
  const also = others.length > 0 ? `  ${inert(alsoAt(first, others, places))}\n` : "";
  return `${reportLine(first)}\n${source === undefined ? "" : excerpt(first, source)}${fix.join("")}${also}`;
}

/** Maximum number of further locations of a diagnostic, also with `--all`. */
const [PLACES, ALL_PLACES] = [5, 1000];

function alsoAt(first: Diagnostic, others: readonly Diagnostic[], places: number): string {
  const named = others.slice(0, places);
  const here = named.filter(({ file }) => file === first.file).map(({ line }) => line);
  const elsewhere = named
    .filter(({ file }) => file !== first.file)
    .map(({ file, line }) => `${file}:${line}`);
  const lines = here.length > 0 ? [`${here.length > 1 ? "lines" : "line"} ${here.join(", ")}`] : [];
  const left = others.length - named.length;
  return `Also at ${[...lines, ...elsewhere].join(", ")}${left > 0 ? ` and ${pluralize(left, "other place")}` : ""}.`;
}

// Only the requested lines are kept, so that a long listing is not split into all of its lines.
function sourceLines(diagnostics: readonly Diagnostic[], textOf: TextOf): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
    const wanted = new Set(diagnostics.filter((one) => one.file === file).map(({ line }) => line));
    const text = textOf(file, wanted);
    if (text === undefined) continue;
    let number = 1;
    for (let start = 0; start <= text.length && wanted.size > 0; number++) {
      const end = text.indexOf("\n", start);
      const stop = end < 0 ? text.length : end;
      if (wanted.delete(number))
        found.set(`${file}:${number}`, text.slice(start, stop).replace(/^\ufeff|\r$/g, ""));
      if (end < 0) break;
      start = end + 1;
    }
  }
  return found;
}

function excerpt({ line, column, length }: Diagnostic, source: string): string {
  const from = column - 1 + Math.min(length, 40) > widest ? Math.max(0, column - 1 - 60) : 0;
  const shown = showControlCharacters(source.slice(from, from + widest));
  const start = Math.min(column - 1 - from, shown.length);
  const before = `${from > 0 ? "…" : ""}${shown.slice(0, start)}`;
  const marked = Math.max(1, width(shown.slice(start, start + length)));
  const gutter = `  ${line} | `;
  const rest = from + widest < source.length ? "…" : "";
  const caret = `${" ".repeat(String(line).length + 2)} | ${" ".repeat(width(before))}${"^".repeat(marked)}`;
  return `${gutter}${before}${shown.slice(start)}${rest}\n${caret}\n`;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

// The width of a text in terminal columns: Chinese, Japanese and Korean letters take two, combining marks none.
function width(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\p{M}\u200c\u200d]/u.test(character)) continue;
    sum += wide.test(character) || character > "\uffff" ? 2 : 1;
  }
  return sum;
}

/** Diagnostics as commands that make GitHub Actions show them on the file and line. */
export function annotations(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map(({ severity, file, line, column, length, code, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},endColumn=${column + Math.max(1, length)}`;
      const text = fix ? `${message}\n${fix}` : message;
      return `::${severity} ${place},title=${property(code)}::${data(text)}\n`;
    })
    .join("");
}

function data(text: string): string {
  const shown = text.split("\n").map(showControlCharacters).join("\n");
  return shown.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The recognised format of a file: "BibTeX, 12 papers". */
export function shapeLine({ name }: ShapeCard, papers: number): string {
  return `${name}, ${pluralize(papers, "paper")}`;
}

/** The closing line: "17 papers, 0 errors, 4 warnings". */
export function tally(papers: number, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [pluralize(papers, "paper"), pluralize(errors, "error"), pluralize(warnings, "warning")].join(", ");
}

import type { Step } from "../../../parse/read.ts";
import type { ReadSteps } from "../../shape.ts";
import { decodeBase64, decodeQuotedPrintable } from "../../transfer-encoding.ts";

/** The web page inside a web archive (.mhtml) or mail, and the line of the file for each of its lines. */
export interface ArchivedPage {
  readonly html: string;
  /** Both count from 1. */
  readonly lineOf: (line: number) => number;
}

const HEADER = /^[A-Za-z][\w-]{0,60}: ?\S/;
const CARRIER = /^content-type:\s*(?:multipart\/[\w-]+|text\/html)\b/im;
/** Maximum size of a file's own headers. */
const HEAD = 20_000;

/**
 * Finds the web page in a MIME message (RFC 2557, as Chrome, Edge and mail programs save pages), and undoes its transfer
 * encoding; undefined for any other text. Linear.
 */
export function unpackPage(text: string): ArchivedPage | undefined {
  if (!hasMailHead(text)) return undefined;
  const found = /^content-type:\s*text\/html\b/im.exec(text);
  if (found === null) return undefined;
  const blank = /\r?\n\r?\n/.exec(text.slice(found.index, found.index + HEAD));
  if (blank === null) return undefined;
  const start = found.index + blank.index + blank[0].length;
  const fields = fieldsAround(text, found.index, start);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(fields)?.[1];
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(fields)?.[1]?.toLowerCase();
  return decode(text.slice(start, endOfPart(text, start)), encoding, charset, linesIn(text.slice(0, start)));
}

/** Whether a text begins like a web archive or a mail that may have a web page. */
export function hasMailHead(text: string): boolean {
  const beginning = text.slice(0, HEAD).replace(/^[\s\ufeff]+|^From .*\n/g, "");
  return HEADER.test(beginning) && CARRIER.test(beginning);
}

/** The header fields around a part's content type at `at`. */
function fieldsAround(text: string, at: number, end: number): string {
  const before = text.slice(Math.max(0, at - HEAD), at);
  const blank = Math.max(
    before.lastIndexOf("\n\n"),
    before.lastIndexOf("\n\r\n"),
    before.lastIndexOf("\n--"),
  );
  return before.slice(blank + 1) + text.slice(at, end);
}

/** A part ends before a line with one of the file's boundaries, or with the file. */
function endOfPart(text: string, start: number): number {
  const head = text.slice(0, start);
  const ends = [...head.matchAll(/\bboundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s";]{1,100}))/gi)]
    .slice(0, 20)
    .map(([, quoted, bare]) => text.indexOf(`\n--${quoted ?? bare}`, start - 1))
    .filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}

function decode(
  body: string,
  encoding: string | undefined,
  charset: string | undefined,
  before: number,
): ArchivedPage | undefined {
  if (encoding === "base64") {
    const html = decodeBase64(body, charset);
    return html === undefined ? undefined : { html, lineOf: () => before + 1 };
  }
  if (encoding !== "quoted-printable") return { html: body, lineOf: (line) => before + line };
  const lines: number[] = [];
  const pieces: string[] = [];
  let number = before + 1;
  for (const hard of body.split(/(?<!=[ \t]*\r?)\n/)) {
    const piece = decodeQuotedPrintable(hard, charset);
    for (let k = linesIn(piece); k >= 0; k--) lines.push(number);
    pieces.push(piece);
    number += 1 + linesIn(hard);
  }
  return { html: pieces.join("\n"), lineOf: (line) => lines[line - 1] ?? before + 1 };
}

/** The number of line ends in a text. */
function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Turns a reader of a page into a reader of a web archive; locations are those in the archive. */
export function readerOfArchive({ html, lineOf }: ArchivedPage, read: ReadSteps): ReadSteps {
  return function* (_text, options) {
    for (const { entry, diagnostics } of read(html, options)) {
      const step: Step = {
        entry: entry && { ...entry, line: lineOf(entry.line) },
        diagnostics: diagnostics.map((each) =>
          each.file === options.file ? { ...each, line: lineOf(each.line), column: 1 } : each,
        ),
      };
      yield step;
    }
  };
}

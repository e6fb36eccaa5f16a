import { cutLines, lineAt } from "../../../../diagnostics/lines.ts";
import { monthNumber } from "../../../months.ts";

/** A line of a pasted page that is not empty. */
export interface PageLine {
  /**
   * The line without white space at its ends, without long runs of it and without its bullet; every space is a plain
   * space.
   */
  readonly text: string;
  /** The offset of `text` in the file in UTF-16 units, from 0, and the length of the line there. */
  readonly offset: number;
  readonly length: number;
  /** True where an empty line, or the beginning of the text, precedes it. */
  readonly afterGap: boolean;
  /** The bullet that was removed; "" where there was none. */
  readonly bullet: string;
  /** The number that a numbered list gives the line (`3.` or `[3]`); undefined if it has none. */
  readonly numbered?: number | undefined;
}

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
/** HighWire prints it in front of names: `View ORCID ProfileAda Vesely`. */
const ORCID_BUTTON = /View ORCID Profile\s*/g;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
// Patterns that begin with `\s*` take quadratic time in a run of spaces.
const LONG_RUN = /\s{10,}/g;
const BULLET =
  /^(?:(?:\p{Extended_Pictographic}\ufe0f?\s*)+(?=[\p{L}\p{N}"“])|[•‣▪▫◦●○■□➢➤►▶✓✔★☆·*–—-]\s+)+(?=\S)/u;
const NUMBER = /^(?:\[(\d{1,4})\]|\(?(\d{1,4})[.)])\s+(?=\S)/;

/** Cuts a pasted page into its lines. Linear in the text. */
export function cutPage(text: string): readonly PageLine[] {
  const lines = cutLines(text);
  const cut: PageLine[] = [];
  let afterGap = true;
  for (let i = 0; i < lines.starts.length; i++) {
    const raw = lineAt(lines, i);
    const plain = raw
      .replace(SPACES, " ")
      .replace(INVISIBLE, "")
      .replace(ORCID_BUTTON, "")
      .replace(LONG_RUN, "  ")
      .trim();
    if (plain === "") {
      afterGap = true;
      continue;
    }
    cut.push({
      ...unbullet(plain),
      offset: (lines.starts[i] ?? 0) + indentOf(raw),
      length: raw.trim().length,
      afterGap,
    });
    afterGap = false;
  }
  return withoutNumbers(withoutCounters(withoutTimes(cut)));
}

/**
 * `#12 - Title`, `1234: Title`, `[1234] Title`, `3/ Title`, `01 Title`, `Paper 3: Title`, `b) Title`: numbers of
 * submissions, posts and papers, removed if several lines have them.
 */
const COUNTER =
  /^(?:#\d{1,5}(?:\s*[-–—:.|])?|\d{1,3}\/|\d{1,5}:|\[\d{2,5}\]|(?:Paper|No\.|Nr\.) ?#?\d{1,3}\s?[-–—:.]|[a-z][.)])\s+(?=\S)/;
const PADDED = /^0\d\s+(?=\S)/;
const TWO_DIGITS = /^\d{2}\s+(?=\S)/;

/** `05 Jul 2017` is a date, not a number and a title. */
function beginsWithDay(text: string): boolean {
  const [, word = ""] = /^\d{2}\s+(\p{L}+)/u.exec(text) ?? [];
  return monthNumber(word) > 0;
}

function withoutCounters(lines: readonly PageLine[]): readonly PageLine[] {
  const isPadded = lines.filter(({ text }) => PADDED.test(text) && !beginsWithDay(text)).length > 1;
  const counter = isPadded ? TWO_DIGITS : COUNTER;
  const isCounted = (text: string) => counter.test(text) && !(isPadded && beginsWithDay(text));
  if (lines.filter(({ text }) => isCounted(text)).length < 2) return lines;
  return lines.map((line) =>
    isCounted(line.text) ? { ...line, text: line.text.replace(counter, "") } : line,
  );
}

/** `14:00–14:20 Title`: the times of a programme, removed if several lines have them. */
const TIMES =
  /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:-|–|—|to)\s?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?\s*[-–—:|]?\s+(?=[\p{L}"“„«‘])/iu;

function withoutTimes(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.filter(({ text }) => TIMES.test(text)).length < 2) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(TIMES, "") }));
}

function indentOf(raw: string): number {
  return raw.length - raw.trimStart().length;
}

function unbullet(text: string): { text: string; bullet: string; numbered?: number | undefined } {
  const bullet = BULLET.exec(text)?.[0] ?? "";
  const plain = text.slice(bullet.length);
  const found = NUMBER.exec(plain);
  return { text: plain, bullet: bullet.trim(), numbered: found ? Number(found[1] ?? found[2]) : undefined };
}

/** Removes numbers that count up: three or more, each higher than the previous one. */
function withoutNumbers(lines: readonly PageLine[]): readonly PageLine[] {
  let last = -1;
  let counted = 0;
  for (const { numbered } of lines) {
    if (numbered === undefined) continue;
    if (numbered !== last + 1 && last !== -1) counted--;
    else counted++;
    last = numbered;
  }
  if (counted < 3) return lines.map((line) => ({ ...line, numbered: undefined }));
  return lines.map((line) =>
    line.numbered === undefined ? line : { ...line, text: line.text.replace(NUMBER, "") },
  );
}

import { countWords } from "../../../text/count-words.ts";
import { cutQuoted } from "../references/entries/cut-quoted.ts";
import { readLikelyNames } from "../references/names/person.ts";
import { trimTitle } from "../references/title-end.ts";
import { withoutEmoji } from "./emoji.ts";
import type { Chunk } from "./inline.ts";
import { isButton, isButtonLink, withoutButtons } from "./links.ts";
import { readVenueDate } from "./venue-date.ts";

/** The markup of titles in a list; `whole` is a heading that consists of the title. */
export type TitleKind = "bold" | "link" | "italic" | "code" | "plain" | "whole";

const KINDS: readonly Exclude<TitleKind, "plain" | "whole">[] = ["bold", "link", "italic", "code"];

/** Chunks of a line that make up a title: bold text may contain a link, and a link bold text. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the title links to. */
  readonly href?: string;
}

/** The title of a line in a kind of markup: the first such text that is not a button, venue, date or name. */
export function findTitle(line: readonly Chunk[], kind: TitleKind): TitleSpan | undefined {
  if (kind === "plain") return undefined;
  if (kind === "whole") return wholeLine(line);
  for (let start = 0; start < line.length; start++) {
    if (!hasKind(line[start], kind)) continue;
    let end = start + 1;
    while (end < line.length && continues(line, end, kind)) end++;
    const chunks = line.slice(start, end);
    const text = chunks.map((chunk) => chunk.text).join("");
    const href = chunks.find((chunk) => chunk.href !== undefined)?.href;
    if (isTitle(text, chunks))
      return { start, end, text: cleanTitle(text), ...(href !== undefined && { href }) };
    start = end - 1;
  }
  return undefined;
}

function wholeLine(line: readonly Chunk[]): TitleSpan | undefined {
  const chunks = withoutButtons(line);
  const text = cleanTitle(
    chunks
      .map((chunk) => chunk.text)
      .join("")
      .replace(/[[(]\s*[\])]/gu, ""),
  );
  const href = chunks.find((chunk) => chunk.href !== undefined)?.href;
  return text === "" ? undefined : { start: 0, end: line.length, text, ...(href !== undefined && { href }) };
}

function hasKind(chunk: Chunk | undefined, kind: TitleKind): boolean {
  if (!chunk || chunk.image !== undefined) return false;
  if (kind === "link") return chunk.href !== undefined && !isButton(chunk);
  return kind === "bold" ? chunk.bold : kind === "italic" ? chunk.italic : chunk.code;
}

/** Whether a title continues: in the same kind of markup, and in any style within the same link. */
function continues(line: readonly Chunk[], at: number, kind: TitleKind): boolean {
  const chunk = line[at];
  const before = line[at - 1];
  if (!chunk || chunk.image !== undefined) return false;
  if (kind === "link") return chunk.href !== undefined && chunk.href === before?.href;
  return hasKind(chunk, kind) && !isButtonLink(chunk);
}

function isTitle(text: string, chunks: readonly Chunk[]): boolean {
  const bare = cleanTitle(text);
  if (bare.length < 4 || !/\p{L}{2}/u.test(bare)) return false;
  if (chunks.every(isButtonLink)) return false;
  if (
    /^(?:note|new|update|authors?|abstract|keywords?|links?|date|venue|code|paper|tl;?dr|summary)\s*:?$/iu.test(
      bare,
    )
  )
    return false;
  if (readVenueDate(bare, false) !== undefined) return false;
  const names = readLikelyNames(bare);
  return names === undefined || (names.authors.length === 1 && !names.etAl && countWords(bare) > 3);
}

/** A title without quotation marks around it, emoji before it and the stop after it. */
export function cleanTitle(text: string): string {
  const bare = withoutEmoji(text)
    .trim()
    .replace(/^(?:[-–—:|,.]\s)+/u, "");
  const quoted = /^["“«「《]/u.test(bare) ? cutQuoted(bare) : undefined;
  return quoted && quoted.rest === "" ? quoted.title : trimTitle(bare);
}

/** Decides for the whole list which markup titles have: the one with the longest texts in most items. */
export function chooseTitleKind(items: readonly (readonly (readonly Chunk[])[])[]): TitleKind {
  const first = items.slice(0, 200).map(([line = []]) => line);
  let best: TitleKind = "plain";
  let most = 0;
  for (const kind of KINDS) {
    const titles = first.flatMap((line) => findTitle(line, kind)?.text ?? []);
    const words = titles.reduce((sum, title) => sum + Math.min(8, countWords(title)), 0);
    const score = (words / Math.max(1, first.length)) * (new Set(titles).size / Math.max(1, titles.length));
    if (titles.length < first.length * 0.5 || score <= most * 1.15 || score < 1.5) continue;
    most = score;
    best = kind;
  }
  return best;
}

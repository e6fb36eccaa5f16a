import { countWords } from "../../../text/count-words.ts";
import type { Block } from "./blocks.ts";
import { type Chunk, readInline } from "./inline.ts";
import { textOf } from "./item.ts";
import { readDetails } from "./labels.ts";
import { isButtonLink } from "./links.ts";
import { findTitle } from "./title.ts";
import { readVenueDate, type VenueDate } from "./venue-date.ts";

/** Blocks that may state one paper. */
export interface Candidate {
  readonly kind: "item" | "paragraph" | "heading";
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** Its lines, including those of nested items. */
  readonly lines: readonly (readonly Chunk[])[];
  /** Text quoted below it. */
  readonly abstract: string;
  /** Venue and date from the heading above. */
  readonly heading: VenueDate;
}

/** The content of a Markdown text, in order. */
export type Group =
  | Candidate
  | { readonly kind: "table"; readonly rows: Block[]; readonly heading: VenueDate }
  | {
      readonly kind: "other";
      readonly line: number;
      readonly column: number;
      readonly count: number;
      readonly length: number;
    };

/** A paper to which more lines may be added. They are added in place: copying would take quadratic time. */
interface Open extends Candidate {
  readonly indent: number;
  readonly lines: (readonly Chunk[])[];
  readonly quotes: string[];
}

/** Groups blocks into papers, tables and other text. */
export function groupBlocks(blocks: readonly Block[]): readonly Group[] {
  const level = titleLevel(blocks);
  const groups: Group[] = [];
  let open: Open | undefined;
  let heading: VenueDate = {};
  for (const block of blocks) {
    if (open && belongsTo(block, open)) {
      extend(open, block);
      continue;
    }
    const kind = candidateKind(block, level);
    if (open) groups.push(closed(open));
    if (block.kind === "heading" && !kind) heading = readVenueDate(block.text, false) ?? {};
    open = kind && openGroup(block, kind, heading);
    if (!kind) addRest(groups, block, heading);
  }
  if (open) groups.push(closed(open));
  return groups;
}

/** What kind of paper a block may begin. */
function candidateKind({ kind, level }: Block, titles: number | undefined): Candidate["kind"] | undefined {
  if (kind === "heading") return level === titles ? "heading" : undefined;
  return kind === "item" || kind === "paragraph" ? kind : undefined;
}

function closed(open: Open): Candidate {
  return { ...open, abstract: open.quotes.join(" ") };
}

function openGroup(block: Block, kind: Candidate["kind"], heading: VenueDate): Open {
  const lines = readInline(kind === "heading" ? block.text.replace(/^\d+[.)]\s+/u, "") : block.text);
  const { line, indent } = block;
  return {
    kind,
    line,
    column: indent + 1,
    length: lengthOf(block),
    lines: [...lines],
    quotes: [],
    abstract: "",
    heading,
    indent,
  };
}

function lengthOf({ text }: Block): number {
  const end = text.indexOf("\n");
  return Math.max(1, end < 0 ? text.length : end);
}

/**
 * Whether a block belongs to the paper above it: the text of a heading, a nested item with details, a quotation, or a
 * paragraph of only names, venue and links.
 */
function belongsTo(block: Block, open: Open): boolean {
  if (block.kind === "quote") return true;
  if (block.kind !== "item" && block.kind !== "paragraph") return false;
  if (open.kind === "heading") return true;
  if (block.kind === "item") return block.indent > open.indent && isDetail(block, open);
  return isExplained(readInline(block.text));
}

function extend(open: Open, block: Block): void {
  const lines = readInline(block.text);
  if (block.kind !== "quote") open.lines.push(...lines);
  else open.quotes.push(...lines.map((line) => line.map((chunk) => chunk.text).join("")));
}

/** A nested item about the paper above it, rather than another paper. */
function isDetail(block: Block, open: Open): boolean {
  const lines = readInline(block.text);
  if (isExplained(lines)) return true;
  const [first = []] = lines;
  const named = findTitle(first, "link") ?? findTitle(first, "bold");
  if (named && named.text.split(" ").length > 2) return false;
  return open.lines.flat().some((chunk) => chunk.href !== undefined || chunk.bold);
}

/** True for lines that consist of names, venue, date, links and labelled values. */
function isExplained(lines: readonly (readonly Chunk[])[]): boolean {
  if (lines.some((line) => findTitle(line, "link") ?? findTitle(line, "bold"))) return false;
  const isLabelled = (line: readonly Chunk[]): boolean =>
    /^[\p{L} ]{2,16}[:：]/u.test(line.map(({ text }) => text).join(""));
  return lines.every((line) => {
    const { authors, dates, venue, left, abstract } = readDetails(textOf(line));
    if (left.length > 0) return false;
    if (isLabelled(line)) return true;
    if (abstract !== "") return false;
    const hasButton = line.some(isButtonLink);
    return authors.length > 0 || dates.length > 0 || venue !== undefined || hasButton;
  });
}

/** Adds the row of a table, or text that is not a paper. Rows are added in place, too. */
function addRest(groups: Group[], block: Block, heading: VenueDate): void {
  const last = groups.at(-1);
  if (block.kind === "row") {
    if (last?.kind === "table" && !block.spaced) last.rows.push(block);
    else groups.push({ kind: "table", rows: [block], heading });
    return;
  }
  const count = block.text.split("\n").length;
  if (last?.kind === "other") groups[groups.length - 1] = { ...last, count: last.count + count };
  else
    groups.push({
      kind: "other",
      line: block.line,
      column: block.indent + 1,
      count,
      length: lengthOf(block),
    });
}

/**
 * The level of the headings that are titles of papers: most of them are followed by names, a date or links. Undefined
 * if headings only divide the text.
 */
function titleLevel(blocks: readonly Block[]): number | undefined {
  const counts = new Map<number, { all: number; titles: number }>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "heading") continue;
    const count = counts.get(block.level) ?? { all: 0, titles: 0 };
    count.all++;
    if (isTitleHeading(block, blocks.slice(index + 1, index + 5))) count.titles++;
    counts.set(block.level, count);
  }
  const levels = [...counts].filter(([, { all, titles }]) => titles >= all * 0.5);
  return levels.sort((a, b) => b[1].titles - a[1].titles)[0]?.[0];
}

function isTitleHeading(heading: Block, next: readonly Block[]): boolean {
  const end = next.findIndex(({ kind }) => kind === "heading");
  const body = end < 0 ? next : next.slice(0, end);
  const [first] = body;
  if (!first || (first.kind !== "paragraph" && first.kind !== "item" && first.kind !== "quote")) return false;
  if (first.kind === "item" && !isExplained(readInline(first.text))) return false;
  if (countWords(heading.text) < 3 || readVenueDate(heading.text, true)) return false;
  if (body.filter(isWholePaper).length > 1) return false;
  const lines = body.flatMap((block) =>
    block.kind === "quote" || block.kind === "row" ? [] : readInline(block.text),
  );
  const isPaper = lines.some((line) => countWords(findTitle(line, "link")?.text ?? "") > 3);
  if (isPaper) return false;
  const details = lines.slice(0, 6).map((line) => readDetails(textOf(line)));
  return details.some(({ authors, dates }) => authors.length > 0 || dates.length > 0);
}

/** An item with names and a link or a date; below the heading of a list there are several. */
function isWholePaper({ kind, text }: Block): boolean {
  const [first = []] = kind === "item" ? readInline(text) : [];
  const { authors, dates } = readDetails(textOf(first));
  return authors.length > 0 && (dates.length > 0 || first.some(isButtonLink));
}

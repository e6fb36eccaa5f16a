import type { Shape, TextSample } from "../shape.ts";
import { type IdentifierLine, readLines } from "./lines.ts";
import { withoutMeeting } from "./meeting.ts";
import { choosePlacement, statedOf } from "./placement.ts";

/** Markdown, HTML, XML, JSON, BibTeX: other shapes read the text around the link. */
const MARKUP = /\]\(\s*https?:|^\||^<|<\/?[a-z][^<>]*>|^[{}\]]|^\[(?:$|[{"])|^@\w+\{|"\s*:\s*["[{\d]/i;

/** Names or a year next to an identifier: a reference or a page, which other formats cover. */
const REFERENCE = /(?:,[^,]*){3}|\((?:19|20)\d\d[a-z]?\)|\bet al\b|\bpp?\. ?\d/;

const identifiers: Shape = {
  id: "identifiers",
  name: "list of identifiers or links",
  source: "arXiv numbers, DOIs and links to papers, one a line, with titles or without, or in chat messages",
  reads: "arXiv number, DOI, link and title where it is stated; the rest needs to be looked up",
  specimen: [
    "Sparse Median Graphs in Linear Time",
    "https://arxiv.org/abs/2611.01234",
    "",
    "Counting Without Trees",
    "https://doi.org/10.9999/offprint.12",
  ].join("\n"),
  most: 0.93,
  recognise: (sample) => score([...readLines(sample.lines.join("\n"))], sample),
  reader: async () => (await import("./read.ts")).readIdentifiers,
};

function score(lines: readonly IdentifierLine[], { lines: raw }: TextSample): number {
  const filled = raw.filter((line) => line !== "");
  const named = lines.filter(({ found }) => found.length > 0);
  if (named.length === 0) return 0;
  // Links in markup have their titles in the markup.
  if (filled.filter((line) => MARKUP.test(line)).length * 3 > named.length) return 0.2;
  const ofBlocks = scoreBlocks(lines);
  if (ofBlocks !== undefined) return ofBlocks;
  const bare = named.filter(({ title }) => title === "").length;
  const chat = lines.filter(({ isChat }) => isChat).length;
  const cited = named.filter(
    ({ number, found }) => found.length === 1 && REFERENCE.test(raw[number - 1] ?? ""),
  );
  if (bare * 5 >= filled.length * 4 && cited.length * 5 <= named.length) return 0.93;
  if (chat >= 2 && chat * 3 >= named.length) return 0.9;
  if (isPlan(lines, filled)) return 0.9;
  const references = filled.filter((line) => REFERENCE.test(line)).length;
  if (references * 5 > named.length) return 0.2;
  if (bare * 5 >= filled.length * 2 || 5 * explainedLines(lines) >= 3 * filled.length) return 0.75;
  const titled = named.filter(({ title, venue }) => title !== "" && venue !== undefined).length;
  if (titled * 2 > named.length && named.length * 5 >= filled.length * 3) return 0.75;
  return named.length * 4 >= filled.length * 3 ? 0.55 : 0.3;
}

/**
 * Whether lines that name a paper begin with the day of a meeting, or have names next to the title: no references do.
 */
function isPlan(lines: readonly IdentifierLine[], filled: readonly string[]): boolean {
  const named = lines.filter(({ found }) => found.length === 1);
  const meetings = filled.filter((line) => withoutMeeting(line.trim()) !== line.trim()).length;
  const cut = named.filter(({ names }) => names !== undefined).length;
  return (
    named.length >= 2 && 3 * named.length >= filled.length && 5 * Math.max(meetings, cut) >= 4 * named.length
  );
}

/**
 * The score if most papers have a line of names: then they are blocks of a page, which other shapes read with more
 * fields. Those are seldom certain of one or two blocks, so that the score depends on the lines that are explained.
 */
function scoreBlocks(lines: readonly IdentifierLine[]): number | undefined {
  const stated = statedPapers(lines);
  const papers = stated.filter(({ titled, named }) => titled !== undefined || named !== undefined);
  if (2 * stated.filter(({ named }) => named !== undefined).length <= papers.length) return undefined;
  const explained = stated.flatMap(({ titled, named, venue }) => [titled, named, venue].filter(Boolean));
  return 5 * (stated.length + explained.length) >= 4 * lines.length ? 0.55 : 0.3;
}

function statedPapers(lines: readonly IdentifierLine[]) {
  const placement = choosePlacement(lines);
  return lines.flatMap((line, index) =>
    line.found.length === 1 && line.title === "" ? [statedOf(lines, index, placement)] : [],
  );
}

/** The number of lines that are identifiers, their titles, or venues between the two. */
function explainedLines(lines: readonly IdentifierLine[]): number {
  const papers = statedPapers(lines);
  const { length } = papers.filter(({ titled }) => titled !== undefined);
  // Titles without a venue prove nothing: every page with links has them.
  const venues = papers.filter(({ venue }) => venue !== undefined).length;
  return 2 * venues < length ? 0 : papers.length + length + venues;
}

/** Lists that name papers only by number or address. */
export const IDENTIFIER_SHAPES: readonly Shape[] = [identifiers];

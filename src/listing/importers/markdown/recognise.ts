import type { TextSample } from "../shape.ts";
import { findLayout } from "../tables/read.ts";
import { cutBlocks } from "./blocks.ts";
import { type Candidate, type Group, groupBlocks } from "./group.ts";
import type { Chunk } from "./inline.ts";
import { chooseProfiles, readCandidate } from "./papers.ts";
import { DELIMITER, readRow } from "./table-row.ts";

/** Number of characters that a recogniser examines. */
const LENGTH = 60_000;
const LINES = 600;

/** The beginning of a text, in whole lines. */
function beginningOf(text: string): string {
  let end = -1;
  for (let line = 0; line < LINES; line++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0 || end > LENGTH) return text.slice(0, LENGTH);
  }
  return text.slice(0, end);
}

/** Beginnings of HTML, XML, JSON and BibTeX, which are not Markdown, although some of their lines may look like it. */
const OTHER_FORMAT =
  /^\ufeff?\s*(?:<(?:!doctype|html|head|body|\?xml|rss|feed|\w+\s[^>]*xmlns)\b|[[{]\s*["{[]|[{]\s*$|@\w+\s*[{(])/iu;

/** A score below that of any list that another recogniser is sure of. */
const PLAUSIBLE = 0.5;

/** Features of references that titles lack: names and a year before the title, or a quoted title after names. */
const REFERENCE = /\p{Lu}\.\)?,? \(\d{4}[a-z]?\)[.,:] |\p{L}{2}, ["“][^"“”]{10,},["”] /u;

/** How likely a text has a Markdown table of papers: a row of dashes below headings, one of them of titles. */
export function recogniseMarkdownTable({ text }: TextSample): number {
  const sample = beginningOf(text);
  if (!sample.includes("|")) return 0;
  const tables = groupBlocks(cutBlocks(sample)).filter((group) => group.kind === "table");
  let best = 0;
  for (const { rows } of tables) {
    if (!rows.slice(0, 3).some((row) => DELIMITER.test(row.text) && row.text.includes("-"))) continue;
    const cells = rows
      .filter((row) => !DELIMITER.test(row.text))
      .slice(0, 60)
      .map((row) => ({ cells: readRow(row).cells.map((cell) => cell.text), offset: 0 }));
    const { heading, columns } = findLayout(cells);
    if (!columns.title || cells.length < 2) continue;
    const known = Object.keys(columns).length;
    best = Math.max(best, heading.length > 0 && known > 1 ? 0.97 : 0.8);
  }
  return best;
}

/** How likely a text is a Markdown list of papers: most items name one, with links, bold or italic text or headings. */
export function recogniseMarkdownList({ text }: TextSample): number {
  const sample = beginningOf(text);
  if (OTHER_FORMAT.test(sample)) return 0;
  const groups = groupBlocks(cutBlocks(sample));
  const profiles = chooseProfiles(groups);
  const candidates = groups.filter(
    (group): group is Candidate => group.kind !== "table" && group.kind !== "other",
  );
  const read = candidates.map((each) => readCandidate(each, profiles[each.kind], ""));
  const papers = candidates.filter((_, index) => read[index] !== undefined);
  if (papers.length === 0) return 0;
  const odd = read.filter((record) => record?.diagnostics?.some(({ code }) => code === "note-unread"));
  if (odd.length > papers.length / 2 && papers.every(({ kind }) => kind === "paragraph")) return 0.3;
  // One heading above everything is more likely the list's than a paper's.
  if (odd.length === 1 && papers.length === 1 && papers[0]?.kind === "heading") return PLAUSIBLE;
  const items = papers.filter(({ kind }) => kind !== "paragraph").length;
  const isMarked = items > papers.length / 2 || papers.filter(hasMarkup).length > papers.length / 2;
  if (!isMarked) return 0;
  const share = charactersOf(papers) / Math.max(1, charactersOf(candidates) + otherCharacters(groups));
  const marked = papers.filter(hasMarkup).length / papers.length;
  const linked = papers.filter(
    ({ lines, kind }) => kind === "heading" || lines.flat().some((chunk) => chunk.href !== undefined),
  );
  const references = papers.filter(({ lines }) =>
    REFERENCE.test(
      lines
        .flat()
        .map(({ text }) => text)
        .join(""),
    ),
  );
  if (marked < 0.5 && references.length > papers.length / 3) return 0.45;
  // References copied with their markup have italics, too.
  const most = linked.length > papers.length / 2 ? 0.93 : 0.8;
  return Math.min(most, 0.25 + 0.4 * share + 0.3 * marked);
}

/** Bold or italic text, a link, a heading or labelled lines below an item, which plain text does not have. */
function hasMarkup({ lines, kind }: Candidate): boolean {
  if (kind === "heading") return true;
  const isLabelled = ([first]: readonly Chunk[]): boolean => /^[\p{L} ]{2,16}[:：]/u.test(first?.text ?? "");
  if (kind === "item" && lines.slice(1).some(isLabelled)) return true;
  return lines.flat().some((chunk) => chunk.bold || chunk.italic || chunk.code || chunk.href !== undefined);
}

function charactersOf(candidates: readonly Candidate[]): number {
  return candidates.reduce(
    (sum, { lines }) => sum + lines.flat().reduce((all, { text }) => all + text.length, 0),
    0,
  );
}

function otherCharacters(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + (group.kind === "other" ? group.length : 0), 0);
}

import { type CellKinds, cellKinds } from "./cells.ts";
import { type Column, type Meaning, meaningsOf } from "./headings.ts";

/** The columns of a table by content: their positions from 0, the best first. */
export type Columns = Readonly<Partial<Record<Column, readonly number[]>>>;

/** The number of known headings in a first row; a row of data has none or one. */
function knownHeadings(cells: readonly string[]): number {
  return new Set(cells.flatMap((cell) => meaningsOf(cell, false).slice(0, 1)).map(({ column }) => column))
    .size;
}

/** True for a row of headings: two known ones, or only that of titles if every cell is short. */
export function isHeading(cells: readonly string[]): boolean {
  const known = knownHeadings(cells);
  if (known >= 2) return 3 * known >= cells.length || known >= 4;
  return known === 1 && cells.length <= 3 && cells.every((cell) => cell.length < 25 && !/\d/.test(cell));
}

/** True for a first row of words above a column that has dates, numbers or addresses in nearly every cell. */
export function isUnknownHeading(cells: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (others.length < 2 || cells.length < 2) return false;
  if (!cells.every((cell) => cell.length < 25 && cell.split(" ").length < 4 && !/\d|:\/\//.test(cell)))
    return false;
  return cells.some((cell, at) => {
    const { filled, link, doi, arxiv, year, date, number } = cellKinds(others.map((row) => row[at] ?? ""));
    return cell !== "" && filled > 1 && link + doi + arxiv + Math.max(year, date, number) >= 0.8;
  });
}

/**
 * Like `isHeading`, but headings are recognised by their last word, so at least three must be known, including that
 * of titles.
 */
export function isLooseHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.some((cell) => cell.length > 40 || /\d{2}|https?:/.test(cell))) return false;
  const columns = new Set(
    filled.flatMap((cell) => meaningsOf(cell, true).slice(0, 1)).map(({ column }) => column),
  );
  return columns.size >= 3 && columns.has("title") && 2 * columns.size >= filled.length;
}

/**
 * Finds the columns by their headings, unless the cells contradict the heading. The other columns, or all without
 * headings, are found by their cells.
 *
 * @param heading the cells of the row of headings, empty if there is none
 * @param sample the first rows below it
 */
export function findColumns(
  heading: readonly string[],
  sample: readonly (readonly string[])[],
  loosely = false,
): Columns {
  const width = Math.max(heading.length, ...sample.map((row) => row.length));
  const kinds = Array.from({ length: width }, (_, at) => cellKinds(sample.map((row) => row[at] ?? "")));
  const named = byHeading(heading, kinds, loosely);
  const { date = [], ...others }: Columns = { ...byContent(named, heading, kinds), ...named };
  const isPublication = heading.length > 0 || !areOtherDays(date, others.year ?? [], sample);
  return isPublication && date.length > 0 ? { ...others, date } : others;
}

/**
 * True if the days in one column are of other years than those in another, so that they are not the days of
 * publication: someone read the papers then, or submitted them.
 */
function areOtherDays(
  [date]: readonly number[],
  [year]: readonly number[],
  sample: readonly (readonly string[])[],
): boolean {
  if (date === undefined || year === undefined) return false;
  const rows = sample.filter((row) => row[date] && row[year]);
  const others = rows.filter((row) => !row[date]?.includes(row[year] ?? ""));
  return others.length > 1 && 4 * others.length >= rows.length;
}

function byHeading(heading: readonly string[], kinds: readonly CellKinds[], loosely: boolean): Columns {
  const candidates = heading.flatMap((cell, at) =>
    meaningsOf(cell, loosely)
      .filter(({ column }) => fits(column, kinds[at]))
      .map((meaning: Meaning, order) => ({ ...meaning, order, at })),
  );
  const columns: Partial<Record<Column, number[]>> = {};
  const used = new Set<number>();
  // First meanings first: "Name" is a title only where no column is called "Title".
  for (const { column, at } of candidates.sort(
    (a, b) => a.order - b.order || a.rank - b.rank || a.at - b.at,
  )) {
    const taken = columns[column];
    if (used.has(at) || (taken && column === "title")) continue;
    used.add(at);
    columns[column] = [...(taken ?? []), at];
  }
  return columns;
}

/** False if a column's cells contradict a meaning of its heading. */
function fits(column: Column, kinds: CellKinds | undefined): boolean {
  if (!kinds || kinds.filled === 0) return true;
  const { link, doi, arxiv, year, date, number } = kinds;
  switch (column) {
    case "title":
      return link + doi + arxiv < 0.5 && number < 0.8 && date < 0.5;
    case "authors":
    case "otherAuthors":
      return link < 0.5 && number < 0.5 && date + year < 0.5;
    case "date":
      return date + year >= 0.5;
    case "year":
      return year + date >= 0.5;
    case "link":
    case "pdf":
    case "code":
      return link + doi + arxiv >= 0.3;
    case "arxivId":
      return arxiv >= 0.3;
    case "doi":
      return doi >= 0.3;
    case "score":
      return number >= 0.8;
    case "venue":
      return link < 0.5 && number < 0.8 && date < 0.5;
    default:
      return true;
  }
}

function isText({ link, doi, arxiv, date, year, number }: CellKinds): boolean {
  return link + doi + arxiv + date + year + number < 0.3;
}

/** Minimum share of cells with likely people, in a table without headings. */
const LEAST_PEOPLE = 0.3;
const LEAST_NAMES = 0.6;

/** How likely a column has authors. Without headings, journals in another column can have the form of names, too. */
function namesIn(kind: CellKinds, hasHeading: boolean): number {
  if (!isText(kind) || hasHeading) return isText(kind) ? kind.names : 0;
  return kind.names < LEAST_NAMES ? 0 : kind.people;
}

/** Finds columns without a known heading by their cells. */
function byContent(named: Columns, heading: readonly string[], kinds: readonly CellKinds[]): Columns {
  const used = new Set(Object.values(named).flat());
  const hasHeading = heading.length > 0;
  const free = () =>
    kinds.flatMap((kind, at) => (used.has(at) || kind.filled === 0 ? [] : [{ ...kind, at }]));
  const take = (column: Column, score: (kind: CellKinds) => number, least: number): Columns => {
    if (named[column]) return {};
    const [best] = free()
      .map((kind) => ({ at: kind.at, score: score(kind) }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
    if (!best || best.score < least) return {};
    used.add(best.at);
    return { [column]: [best.at] };
  };
  return {
    ...take("doi", ({ doi, link }) => doi - 0.1 * link, 0.7),
    ...take("arxivId", ({ arxiv }) => arxiv, 0.7),
    ...take("link", ({ link }) => link, 0.7),
    // A column with another heading ("Date read") is not the date of publication.
    ...(hasHeading ? {} : take("date", ({ date }) => date, 0.7)),
    ...(hasHeading ? {} : take("year", ({ year }) => year, 0.9)),
    ...(named.familyName || named.firstAuthor
      ? {}
      : take("authors", (kind) => namesIn(kind, hasHeading), hasHeading ? 0.8 : LEAST_PEOPLE)),
    ...take("category", ({ category }) => (hasHeading ? 0 : category), 0.7),
    ...take("abstract", (kind) => (!hasHeading && isText(kind) && kind.length > 300 ? kind.length : 0), 300),
    ...take(
      "title",
      (kind) =>
        isText(kind) && kind.length >= 8
          ? kind.distinct * Math.min(kind.length, 150) * (1 - 0.8 * kind.venue)
          : 0,
      8,
    ),
    ...(hasHeading
      ? {}
      : take("venue", (kind) => (isText(kind) && kind.length < 120 ? 1 - kind.names / 2 : 0), 0.5)),
  };
}

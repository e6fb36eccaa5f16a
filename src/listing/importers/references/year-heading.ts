/** The heading of the papers of a year. */
export interface YearHeading {
  readonly year: string;
  /** The number of its marks in Markdown; 0 in plain text. */
  readonly depth: number;
}

/** `2019`, `## 2019:` */
const YEAR = /^(?<marks>#{0,6}) ?(?<year>(?:19|20)\d\d):?$/;
const MARKS = /^#{1,6}(?= )/;
/** Papers below such a heading have no year yet. */
const UNFINISHED =
  /\b(?:press|preparation|progress|review|submitted|appear|forthcoming|accepted|unpublished|undated|preprints?|manuscripts?|working papers)\b/i;
/** Maximum length of a heading, in characters: an entry is longer. */
const LONGEST = 50;

/**
 * The year that the entries below a piece have, if they state none.
 *
 * @param before the heading above the piece
 */
export function yearHeading(text: string, before: YearHeading | undefined): YearHeading | undefined {
  const { marks = "", year } = YEAR.exec(text)?.groups ?? {};
  if (year !== undefined) return { year, depth: marks.length };
  if (before === undefined || text.length > LONGEST) return before;
  const depth = MARKS.exec(text)?.[0].length;
  // `### Articles` below `## 2019` divides that year; `## Talks` ends it.
  const ends = depth !== undefined && depth <= before.depth;
  return ends || UNFINISHED.test(text) ? undefined : before;
}

import type { Grouping } from "./state.ts";

/** The fields of a paper that grouping uses. */
export interface GroupedPaper {
  /** The categories' codes, the primary one first. */
  readonly categories: readonly string[];
  readonly score: number | undefined;
}

/** Papers under a heading. */
export interface Group<T> {
  readonly name: string;
  readonly papers: readonly T[];
}

/** Maximum number of score bands, not counting papers without a score. */
const BANDS = 8;
const NO_SCORE = "No score";

/**
 * Groups papers; they keep their order within groups. Categories are sorted by number of papers, scores from high to
 * low; papers without a score come last.
 */
export function groupPapers<T extends GroupedPaper>(papers: readonly T[], by: Grouping): readonly Group<T>[] {
  return by === "category" ? byCategory(papers) : byScore(papers);
}

function byCategory<T extends GroupedPaper>(papers: readonly T[]): readonly Group<T>[] {
  const groups = collect(papers, ({ categories }) => categories[0] ?? "");
  return groups.sort(
    (a, b) => b.papers.length - a.papers.length || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

function byScore<T extends GroupedPaper>(papers: readonly T[]): readonly Group<T>[] {
  const scores = papers.flatMap(({ score }) => score ?? []);
  const top = Math.max(...scores);
  const step = bandWidth(top - Math.min(...scores));
  // The highest score (100) belongs to the band that ends with it.
  const bandOf = (score: number) => Math.floor(score / step) - (score === top && score % step === 0 ? 1 : 0);
  const lowerBounds = new Map<string, number>([[NO_SCORE, Number.NEGATIVE_INFINITY]]);
  const groups = collect(papers, ({ score }) => {
    if (score === undefined) return NO_SCORE;
    const band = bandOf(score);
    const name = `${tidy(band * step)}–${tidy((band + 1) * step)}`;
    lowerBounds.set(name, band);
    return name;
  });
  const bound = ({ name }: Group<T>) => lowerBounds.get(name) ?? 0;
  return groups.sort((a, b) => bound(b) - bound(a));
}

/** The smallest round width that divides a range into at most that many bands. */
function bandWidth(range: number): number {
  if (!Number.isFinite(range) || range <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(range / BANDS));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => range / step <= BANDS) ?? 10 * power;
}

/** Removes floating-point noise from sums of tenths. */
function tidy(number: number): string {
  return String(Number(number.toPrecision(10)));
}

function collect<T>(papers: readonly T[], nameOf: (paper: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const paper of papers) {
    const name = nameOf(paper);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [paper]);
    else known.push(paper);
  }
  return [...groups].map(([name, members]) => ({ name, papers: members }));
}

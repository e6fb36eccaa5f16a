import { isButtons } from "../../importers/pages/line/buttons.ts";

/** `17`, `– 17 –`, `Page 17 of 20`; a year is the end of a reference. */
const PAGE_NUMBER =
  /^(?:[-–—] ?)?(?:(?:page|seite|p\.) ?)?(?!(?:1[5-9]|20)\d\d$)\d{1,4}(?: ?(?:\/|of|von) ?\d{1,4})?(?: ?[-–—])?$/i;
/** Minimum number of lines of a page; numbers with fewer lines between them count entries or votes. */
const SHORTEST_PAGE = 15;

const NAME = String.raw`(?:\p{Lu}\.[ -]?){0,3}\p{Lu}[\p{L}’'-]+`;

/** Lines that are only at the edge of a page. */
const EDGES = [
  /^(?:published|under review|accepted|submitted) as an? [\p{L} -]{5,40} (?:at|in|to) [^.]{3,80}\.?$/iu,
  /^published in [^.,]{3,80} \(\d\d\/\d{4}\)$/iu,
  /^(?:preprint(?:\. (?:under review|work in progress)| submitted to [^.]{3,60})|manuscript submitted to [^.]{2,40})\.?$/iu,
  /^(?:authorized licensed use limited to:|downloaded (?:from|by|on)) .{5,300}$/iu,
  /^arXiv:\d{4}\.\d{4,5}v\d+ +\[[\w.-]{2,20}\] +\d{1,2} \p{L}{3} \d{4}$/u,
  // `A. Vesely et al. / Journal of Invented Results 12 (2020) 101–118`
  new RegExp(String.raw`^(?:\d{1,4} )?${NAME},? et al\.? ?/ .{5,100}$`, "u"),
  // `IEEE TRANSACTIONS ON LAKES, VOL. 14, NO. 8, AUGUST 2021 12`
  /^(?:\d{1,4} )?[\p{Lu} &-]{8,80}, VOL\. [\p{Lu}\d., ]{1,60}$/u,
];

/** Running heads and footnotes, which a line of a reference may look like. */
const HEADS = [
  // `A. Vesely et al.`, `Vesely and Lind 12`
  new RegExp(String.raw`^(?:\d{1,4} )?${NAME},? et al\.?(?: \d{1,4})?$`, "u"),
  new RegExp(String.raw`^(?:\d{1,4} )?${NAME}(?:, ${NAME}){0,3},? (?:and|&) ${NAME}(?: \d{1,4})?$`, "u"),
  // `Journal of Invented Results 12 (2020)`
  /^(?:\d{1,4} )?\p{Lu}[\p{L}&,:. -]{3,80} \d{1,4} \(\d{4}\)(?:,? [\d–-]{1,12})?$/u,
  // `LAKE ’24, May 11–16, 2024, Helsinki, Finland`
  /^\p{Lu}[\p{L} -]{1,20} [’']\d\d, \p{Lu}.{8,80}$/u,
  /^(?:published|to appear|accepted|presented) (?:at|in|by) [^.,]{3,80} \(?\d{4}\)?$/iu,
  // A title and its page, a footnote.
  /^\p{Lu}[^.,;]{12,90} \d{1,3}$|^\d{1,3} \p{Lu}[^.,;]{12,90}$/u,
  /^\d{1,2} ?https?:\/\/\S+$/u,
];

/** The lines, counted from 0, that are only at the edge of a page. */
export function pageEdges(lines: readonly string[]): readonly number[] {
  const numbers = linesOf(lines, (line) => PAGE_NUMBER.test(line));
  const areApart = numbers.every((at, index) => at - (numbers[index - 1] ?? -SHORTEST_PAGE) >= SHORTEST_PAGE);
  return [...(areApart ? numbers : []), ...linesOf(lines, (line) => EDGES.some((edge) => edge.test(line)))];
}

/** The lines, counted from 0, that may be running heads or footnotes. */
export function possibleHeads(lines: readonly string[]): readonly number[] {
  return linesOf(lines, (line) => HEADS.some((head) => head.test(line)));
}

/**
 * The lines, counted from 0, of links that publishers' pages have below each reference: `View in article`. A number is
 * rather a year or a page.
 */
export function linkLabels(lines: readonly string[]): readonly number[] {
  return linesOf(lines, (line) => /^(?:\D{2,}|cited by:? \d+)$/i.test(line) && isButtons(line));
}

function linesOf(lines: readonly string[], test: (line: string) => boolean): readonly number[] {
  return lines.flatMap((line, at) => (test(line) ? [at] : []));
}

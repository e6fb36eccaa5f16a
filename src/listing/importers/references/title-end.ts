import { cutBookTitle } from "./imprint.ts";
import { trimMarks } from "./trim-marks.ts";

/** A text cut where its title ends. */
export interface CutTitle {
  readonly title: string;
  readonly rest: string;
  /** False if another position was equally likely. */
  readonly sure: boolean;
}

const venueStart =
  /^(?:\(|[Ii]n[: ]|Dans |Proceedings|Proc\.|Advances|Adv\.|arXiv|ArXiv|CoRR|bioRxiv|medRxiv|Journal|J\. |J [A-Z]|Jour|IEEE|ACM|AAAI|Nature|Science|Cell|PNAS|PLoS|PLOS|Neural|Trans|International|Int\.? |Annals|Ann\.? |Physical|Phys\.|Rev\.|Reviews?|Lecture|Springer|Elsevier|Wiley|Cambridge|Oxford|MIT Press|Academic Press|Comm|Bull|Acta|Archives?|Arch\.|Pattern|Machine Learning|Bioinformatics|Ph\.? ?D|PhD|Master|Technical|Tech\.|Preprint|Unpublished|Manuscript|Submitted|Accepted|To appear|Forthcoming|Available|Retrieved|https?:|doi|DOI|eprint|\[|\d{4}\b|NeurIPS|NIPS|ICLR|ICML|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|IJCAI|KDD|SIGIR|OpenAI|Computer|Quart|Zeitschrift|Thesis|Dissertation|Doctoral|Conference|Workshop|Symposium|Econometrica|American|European|British|Biometrika|Management|Quarterly|Review)/u;
const figures = /(?:^|[\s(;:])(?:\d{1,4}[\s,(:;]|vol\b|no\.|pp?\.|pages?\b|\(\d{4}|\d{4}[;.,)])/iu;

/** Whether a text begins like the name of a venue, a publisher or an identifier. */
export function beginsVenue(text: string): boolean {
  return venueStart.test(text);
}

/**
 * True for text that can follow a title: a journal or proceedings, a publisher, an identifier, or any words followed by
 * a volume, pages or a year before the next sentence.
 */
function looksLikeVenue(text: string): boolean {
  if (venueStart.test(text) || abbreviatedThenVolume.test(text)) return true;
  const stop = /[^.\s]{3,}\.(?= (?:in )?\p{Lu})/u.exec(text.slice(0, 250));
  return figures.test(`${text.slice(0, stop ? stop.index + stop[0].length : 250)} `);
}

/**
 * Whether a venue follows a question mark, after which a title may continue: a known beginning of a venue, or a name
 * directly followed by a number.
 */
export function followsQuestion(text: string): boolean {
  return (
    venueStart.test(text) ||
    nameThenYear.test(text) ||
    nameThenVolume.test(text) ||
    abbreviatedThenVolume.test(text) ||
    figures.test(`${/^[^.,:]*/u.exec(text)?.[0] ?? ""} `)
  );
}

/** `IJCV. 2022;130`, `IJCV [Internet]. 2022`, `IJCV, 2022`: journals in Vancouver and AMA style, and in others. */
const nameThenYear = /^(?:[^.?!:;]{2,80}?(?: \[Internet\])?\. |[^.?!:;,]{2,80}, )(?:1[6-9]|20)\d\d\b[ ;.,]/u;
/** `A practical guide, Journal of Foxes`: the title continues, and a comma ends it. */
const restBeforeVenue =
  /^[^,;(\d]{3,200}, (?:in |In |Proceedings|Proc\. |Journal|J\. |Advances in|IEEE|ACM|NeurIPS|ICLR|ICML|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|arXiv|Annals|Physical Review|Phys\. Rev|Lecture Notes)/u;
/** `Daedalus, 109(1)`, `Quantum, v. 4`, `Quantum, vol. 4` */
const nameThenVolume = /^\p{Lu}[^.?!:;,]{2,80}, (?:v(?:ol)?\.? ?)?\d{1,4}(?=[(,:. ]|$)/u;
/** `Eur. Phys. J. C 78`, `J. Monet. Econ. 22`: an abbreviated journal and its volume. */
const abbreviatedThenVolume = /^(?=[^\d]{0,80}\.)(?:\p{Lu}[\p{L}&]{0,12}\.? ){1,8}\d{1,4}(?=[(,:;. ]|$)/u;

const STOP =
  /(?:[.!?…]["”’)\]]?|[.!?]\.) +(?=[\p{Lu}\p{N}\p{Lo}"“([]|in (?=[\p{Lu}\d])|[a-z]*(?:[Aa]r|[Bb]io|[Mm]ed)Xiv|https?:|doi|eLife|npj|iScience|mBio)|[．。](?=\s*[\p{L}\p{N}「『《(])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:vs|St|Dr|Mr|Mrs|Ms|e\.g|i\.e|cf|etc|ca|approx|No|[Vv]ol|[A-Z])\.$/u;
/** The number of a part in the middle of a title: `Planck 2018 results. VI. Cosmological parameters`. */
const PART = /(?<=[.:]) [IVX]{1,5}\.$/u;
const PART_AHEAD = /^ [IVX]{1,5}\. \p{Lu}/u;
/** `U.S.`, which ends a title if a venue follows. */
const DOTTED = /(?:^|[\s(])(?:\p{Lu}\.){2,3}$/u;

/** `Title, in: Venue` and `Title // Venue`, as in German and Russian references. */
const BEFORE_VENUE =
  /(?:,|(?<=[?!.]["”’)]?))\s+in:\s+(?=[\p{Lu}„“"«]|npj|eLife|mBio|iScience)|\s+\/\/\s*(?=[\p{L}„“"«])/u;

/** Cuts after the sentence that is the title; a title that continues after a question mark is kept whole. */
export function cutTitleAtStop(text: string): CutTitle {
  const mark = BEFORE_VENUE.exec(text.slice(0, 800));
  if (mark) return cutAt(text, mark.index, mark.index + mark[0].length);
  const ends: number[] = [];
  for (const found of text.slice(0, 1500).matchAll(STOP)) {
    const end = found.index + found[0].trimEnd().length;
    const before = text.slice(Math.max(0, end - 8), end);
    const goesOn = DOTTED.test(before) && !venueStart.test(text.slice(end, end + 80).trimStart());
    const numbered = PART.test(before) || PART_AHEAD.test(text.slice(end, end + 12));
    if (!ABBREVIATED.test(before) && !goesOn && !numbered) ends.push(end);
    if (ends.length > 8) break;
  }
  const asks = (end: number): boolean => /[?!]["”’)]?$/.test(text.slice(Math.max(0, end - 2), end));
  const after = (end: number): boolean => {
    const next = text.slice(end, end + 300).trimStart();
    return asks(end) ? followsQuestion(next) : looksLikeVenue(next);
  };
  const plain = ends.filter((end) => !asks(end));
  const best =
    ends.find((end) => after(end) && (plain[0] === undefined || end <= plain[0])) ?? plain[0] ?? ends[0];
  if (best === undefined || (asks(best) && !after(best))) return cutWithoutStop(text, best);
  const later = ends.find((end) => end > best && after(end));
  return {
    title: trimTitle(text.slice(0, best)),
    rest: text.slice(best).trim(),
    sure: (after(best) || later === undefined) && !continues(text.slice(best).trim()),
  };
}

/** Whether the text after a sentence is rather the rest of the title, because a venue follows its first comma. */
function continues(rest: string): boolean {
  return !venueStart.test(rest) && restBeforeVenue.test(rest);
}

function cutAt(text: string, end: number, from: number): CutTitle {
  return { title: trimTitle(text.slice(0, end)), rest: text.slice(from).trim(), sure: true };
}

/** `CVPR` and nothing after it. */
const ACRONYM = /^(?=(?:\p{L}*\p{Lu}){2})[\p{L}&-]{3,12}\.?$/u;

/**
 * Cuts `Title?, Venue`, or at the last comma before a known beginning of a venue; otherwise all of the text is the
 * title.
 */
function cutWithoutStop(text: string, question: number | undefined): CutTitle {
  const asked = /[?!]["”’)]?, (?=\p{Lu})/u.exec(text);
  if (asked) return cutAt(text, asked.index + asked[0].length - 2, asked.index + asked[0].length);
  const commas = [...text.matchAll(/, /g)].map(({ index }) => index);
  const last = commas.findLast((at) => venueStart.test(text.slice(at + 2)));
  if (last !== undefined) return { ...cutAt(text, last, last + 2), sure: ACRONYM.test(text.slice(last + 2)) };
  return { title: trimTitle(text), rest: "", sure: question === undefined || question === text.length };
}

/** Cuts at the first comma before a journal or proceedings: `Title, J. Stat. 3 (2017), 1–5`. */
export function cutTitleAtComma(text: string): CutTitle {
  const book = cutBookTitle(text);
  if (book) return { title: trimTitle(book.title), rest: book.rest, sure: true };
  const commas: number[] = [];
  for (let at = text.indexOf(", "); at >= 0 && at < 800; at = text.indexOf(", ", at + 1)) commas.push(at);
  const venueLike = (at: number): boolean => {
    const after = text.slice(at + 2);
    if (venueStart.test(after) || /^(?:in\b|[„«“"])/.test(after) || VOLUME.test(after)) return true;
    return /^[^\p{Ll}]/u.test(after) && figures.test(`${after.slice(0, nextComma(after))} `);
  };
  const best = commas.find(venueLike) ?? commas[0];
  if (best === undefined) return { title: trimTitle(text), rest: "", sure: true };
  const title = trimTitle(text.slice(0, best));
  return { title, rest: text.slice(best + 2).trim(), sure: venueLike(best) && !SENTENCE_END.test(title) };
}

/** The end of a sentence, with which a title may be complete: `Bad planning. Treatment` */
const SENTENCE_END = /\p{Ll}{3}\. \p{Lu}/u;

/** `SIAM J. Comput., 49 (2020)` */
const VOLUME = /^\p{Lu}[^,;?!]{1,80}, (?:vol\.? ?)?\d{1,4}(?: ?\(|,|:)/u;

function nextComma(text: string): number {
  const comma = text.indexOf(", ");
  return comma < 0 ? 120 : Math.min(comma, 120);
}

const ABBREVIATION_ENDS = /\b(?:etc|al|Inc|U\.S|vs)$/u;

/** A title without the comma or full stop that closes it; "…?", "…!" and "etc." stay. */
export function trimTitle(text: string): string {
  const whole = text.trim();
  const bare = trimMarks(whole, ",.;:–—-，．。：", ",.;:，．。");
  const from = whole.indexOf(bare);
  return ABBREVIATION_ENDS.test(bare) && whole.charAt(from + bare.length) === "." ? `${bare}.` : bare;
}

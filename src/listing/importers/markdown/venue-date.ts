import { monthNumber } from "../../months.ts";
import { personScore } from "../references/names/person.ts";
import { findDatedMonth, findPublicationDate } from "../references/publication-date.ts";
import { trimMarks } from "../references/trim-marks.ts";
import { withoutEmoji } from "./emoji.ts";

/** A venue and a date that make up a short text. */
export interface VenueDate {
  readonly venue?: string | undefined;
  /** As precise as stated. */
  readonly date?: string | undefined;
}

const LABEL =
  /^(?:published|publication|accepted|appeared|presented|submitted|posted|released?|updated|revised|to appear|conference|journal|venue|date|year|time|on|in|at|by)\b(?! (?:of|on|for) )[\s:：]*(?:(?:date|on|in|at|by|to)\b[\s:：]*)?/iu;
const AWARD =
  /[\s,;:|–—-]*[([]?\b(?:oral|spotlight|highlight|poster|best (?:student )?paper(?: award| candidate| finalist| runner[- ]up)?|outstanding paper(?: award)?|award|honou?rable mention|long paper|short paper|findings|main(?: conference)?|workshops?|demo|notable top \d+%|top \d+%|under review|in submission|accepted|rejected|withdrawn|to appear|preprint)\b[)\]]?/giu;
/** The day on which someone read the page. */
const ACCESSED =
  /^(?:online[;,.]? ?)?(?:last )?(?:access(?:ed)?|retrieved|visited|viewed|checked|abgerufen|zugegriffen|consulté|consultado)\b/iu;
const SHORT_YEAR = /^(\p{L}[\p{L}\p{N}+&/ .-]{1,40}?)[ ]?['’‘`](\d\d)$/u;
const GLUED_YEAR = /^(\p{Lu}[\p{L}+-]{1,15})[-_ ]?((?:19|20)\d\d)$/u;
const KNOWN =
  /^(?:NeurIPS|NIPS|ICLR|ICML|AAAI|IJCAI|AISTATS|UAI|COLT|CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|MICCAI|ISBI|MIDL|ACL|EMNLP|NAACL|EACL|AACL|COLING|TACL|CoNLL|IJCNLP|LREC|SIGIR|KDD|WWW|TheWebConf|WSDM|CIKM|RecSys|ECIR|ICDM|SDM|VLDB|SIGMOD|ICDE|ICRA|IROS|CoRL|RSS|Interspeech|INTERSPEECH|ICASSP|ISMIR|ASRU|SLT|TASLP|TPAMI|PAMI|IJCV|TIP|TNNLS|TMLR|JMLR|PMLR|TKDE|TOIS|TOG|TVCG|SIGGRAPH|CHI|UIST|CSCW|FAccT|AIES|ACM ?MM|MM|ICMR|ICME|ICIP|ICPR|USENIX|NDSS|CCS|OSDI|SOSP|NSDI|EuroSys|ASPLOS|ISCA|MICRO|HPCA|MLSys|SysML|SC|PPoPP|DAC|STOC|FOCS|SODA|COLM|LoG|AutoML|L4DC|arXiv|ArXiv|Arxiv|ARXIV|bioRxiv|BioRxiv|medRxiv|CoRR|SSRN|OpenReview|Preprint|preprint|Nature|Science|Cell|PNAS|ICSE|FSE|ASE|ISSTA|PLDI|POPL|Blog|blog|Tech(?:nical)? Report|Thesis|RA-L|RAL|T-RO|TRO|TMI|MedIA|GECCO|AAMAS|ICAPS|CAV|IEEE .{2,60}|ACM .{2,60}|Proc(?:eedings|\.).{2,120}|(?:International )?Journal of .{2,80}|Trans(?:actions|\.) .{2,80}|[^,]{2,60} (?:Journal|Letters|Transactions|Review|Reviews|Conference|Workshop|Symposium))(?=$|[\s,.:;'’@(/+-])/u;

/** True for text that begins like the name of a common venue. */
export function isKnownVenue(text: string): boolean {
  return KNOWN.test(text);
}

/**
 * Reads a short text as a venue, a date, or both: `NeurIPS 2017`, `arXiv, 15 Mar 2023`, `CVPR'23 Oral`, `2017/06`,
 * `ICML (2020)`. Undefined if it has other words. `isPlaced` is whether brackets, italics or a separate line set it
 * off, so that an unknown name before a year is a venue.
 */
export function readVenueDate(text: string, isPlaced: boolean): VenueDate | undefined {
  const bare = trimMarks(withoutEmoji(text), "([{,.;:|*_`-", ")]},;:|*_`");
  if (bare === "" || bare.length > 160) return undefined;
  if (ACCESSED.test(bare)) return {};
  const labelled = bare.replace(LABEL, "");
  const words = trimMarks(labelled.replace(AWARD, ""), ",;:|-", ",;:|.-");
  if (words === "") return {};
  const short = SHORT_YEAR.exec(words) ?? GLUED_YEAR.exec(words);
  // `March 2024` is a month.
  if (short && monthNumber(short[1] ?? "") === 0)
    return { venue: normal(short[1]?.trim()), date: fullYear(short[2] ?? "") };
  return readDated(words, isPlaced || labelled !== bare);
}

/** Normalizes a venue; all spellings of arXiv, also with a suffix, are the same. */
function normal(venue: string | undefined): string | undefined {
  return /^arxiv\b/iu.test(venue ?? "") ? "arXiv" : venue;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) > 70 ? `19${year}` : `20${year}`;
}

function readDated(words: string, isPlaced: boolean): VenueDate | undefined {
  const exact = findDatedMonth(words);
  if (exact) {
    const around = joinAround(words.slice(0, exact.start), words.slice(exact.end));
    if (around === "") return { date: exact.date };
    return around.length < 100 && isVenueName(around, isPlaced)
      ? { venue: normal(around), date: exact.date }
      : undefined;
  }
  if (/^(?:19|20)\d\d$/u.test(words)) return { date: words };
  const year = findPublicationDate(words);
  if (year !== undefined) return readYear(words, year, isPlaced);
  return words.length < 100 && isKnownVenue(words) && isVenueName(words, false)
    ? { venue: words }
    : undefined;
}

/**
 * A year and the text around it. Of `03/04/2026`, which can be two days, only the year is read, but all of it counts as
 * the date.
 */
function readYear(words: string, year: string, isPlaced: boolean): VenueDate | undefined {
  const at = words.lastIndexOf(year);
  const before = words.slice(0, Math.max(0, at)).replace(/(?<!\d)\d{1,2}[-/] ?\d{1,2}[-/] ?$/, "");
  const around = at < 0 ? words : joinAround(before, words.slice(at + year.length));
  if (around === "" && before !== words.slice(0, at)) return { date: year };
  return isVenueName(around, isPlaced) ? { venue: normal(around), date: year } : undefined;
}

const AROUND = ",;:|()[]–—-";

function joinAround(before: string, after: string): string {
  const trim = (text: string): string => trimMarks(text, AROUND, AROUND);
  const [left, right] = [trim(before).replace(/(?<![\s,])[\s,]+(?:in|on|at)$/iu, ""), trim(after)];
  if (right !== "" && isKnownVenue(left)) return left;
  return left === "" || right === "" ? left + right : `${left}, ${right}`;
}

function isBalanced(text: string): boolean {
  return text.split("(").length === text.split(")").length && !/^[^(]*\)/u.test(text) && !/[[\]]/u.test(text);
}

function isPerson(text: string): boolean {
  return !isKnownVenue(text) && (personScore(text) > -0.4 || /\bet\.? ?al\b/u.test(text));
}

/** A full stop after a word that journals do not abbreviate, which separates two sentences. */
const STOP_INSIDE =
  /(?<!(?:^|[\s.])(?:Proc|Conf|Int|Intl|Trans|J|Phys|Rev|Lett|Adv|Ann|Math|Stat|Comput|Sci|Eng|Res|Mach|Learn|Intell|Inf|Syst|Am|Acad|Natl|Appl|Soc|Assoc|Anal|Process|Symp|Workshop|Univ|Dept|Tech|Rep|Commun|Biol|Chem|Med|Bull|Vol|No|St|Vis|Lang|Found|Trends|Med|Soft|Nat|Med|[A-Z]))\.\s+\p{L}/u;

/** A known or capitalised name that is not a sentence. */
function isVenueName(text: string, isPlaced: boolean): boolean {
  if (/[|｜·•⋅‖]/u.test(text)) return false;
  if (STOP_INSIDE.test(text) || !isBalanced(text) || text.split(/,\s+|\s+(?:and|&)\s+/u).some(isPerson))
    return false;
  if (isKnownVenue(text)) return text.length < 120;
  if (!isPlaced || text.length > 100 || !/^\p{Lu}|^\d+(?:st|nd|rd|th)\b/u.test(text) || /[?!“”]/u.test(text))
    return false;
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return words.length <= 12 && small <= words.length / 4;
}

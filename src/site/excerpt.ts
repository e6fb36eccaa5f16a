/** Verbs of sentences that present something new. */
const NEW =
  "introduce|propose|present|develop|design|devise|formulate|release|contribute|unveil|describe|report on";
/** Verbs of sentences that state a result; used if no sentence presents something. */
const RESULT = "show|prove|demonstrate|establish|find|study|investigate|examine|explore|address|analy[sz]e";
/** Up to three words between the subject and its verb: `we therefore first propose`. */
const BETWEEN = "(?:(?!do\\b|not\\b|cannot\\b|can\\b)[a-z]+,? ){0,3}?";
const PAPER = "(?:paper|work|article|study|letter|survey|review|thesis|report|note|position paper)";

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|et al|vs|cf|resp|etc|Fig|Eq|Sec|Dr|Prof|No|St|approx|w\.r\.t|a\.k\.a)|\b\p{Lu})\.$/u;

/** The end of a sentence and the start of the next one: a capital letter or markup. */
const BOUNDARY = /[.!?][)\]"”’]*\s+(?=[\p{Lu}\0"“(])/gu;

const PRESENTS = pattern(NEW);
const STATES = pattern(RESULT);
const PASSIVE = /\b(?:is|are) (?:hereby |here |then )?(?:introduced|proposed|presented|developed)\b/;

/** The result of `splitAtNovelty`: the part before the sentence, and the rest. */
export interface SplitAbstract {
  readonly before: string;
  readonly from: string;
}

/**
 * Splits an abstract before the sentence that says what is new (“In this paper, we introduce …”), so that an excerpt
 * can start there. English only. Undefined if there is no such sentence or it is the first one.
 *
 * @param html an abstract without blocks, as the typesetter prints it; both parts are well-formed, too
 */
export function splitAtNovelty(html: string): SplitAbstract | undefined {
  const text = maskMarkup(html);
  const starts = [0, ...sentenceStarts(text)];
  const sentences = starts.map((start, k) => text.slice(start, starts[k + 1]));
  const found = [PRESENTS, PASSIVE, STATES]
    .map((sign) => sentences.findIndex((sentence) => sign.test(sentence)))
    .find((index) => index >= 0);
  if (found === undefined || found === 0) return undefined;
  const at = starts[found] ?? 0;
  return { before: html.slice(0, at), from: html.slice(at) };
}

/** Shorter sentences are combined with the next one. */
const SHORTEST = 30;
/** Maximum length of a sentence before it is shortened, in characters. */
const LONGEST = 320;

/**
 * The sentence of a plain text that says what is new, or else the first one; a very long one is shortened between
 * words.
 */
export function firstSentence(text: string): string {
  const rest = splitAtNovelty(text)?.from ?? text;
  const end = sentenceStarts(rest).find((start) => start >= SHORTEST);
  const sentence = rest.slice(0, end).trim();
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).toWellFormed()} …`;
}

/** A subject anywhere in the sentence, followed by a verb of novelty. */
function pattern(verbs: string): RegExp {
  const we = `\\b[Ww]e ${BETWEEN}(?:${verbs})\\b`;
  const paper = `\\b(?:[Tt]his|[Tt]he present|[Oo]ur) ${PAPER} ${BETWEEN}(?:${verbs})(?:e?s)?\\b`;
  const first = "\\b[Ww]e are the first\\b";
  return new RegExp(`${we}|${paper}|${first}`);
}

function sentenceStarts(text: string): readonly number[] {
  return [...text.matchAll(BOUNDARY)]
    .filter(({ index }) => !ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1)))
    .map(({ index, 0: end }) => index + end.length);
}

/** Replaces tags and the content of elements by U+0000, so that no split can fall inside; the length stays the same. */
function maskMarkup(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)[^>]*?(\/?)>|[^<]+/g, (piece, closing?: string, empty?: string) => {
    if (!piece.startsWith("<")) return depth === 0 ? piece : "\0".repeat(piece.length);
    if (closing) depth -= 1;
    else if (!empty && !piece.startsWith("<br")) depth += 1;
    return "\0".repeat(piece.length);
  });
}

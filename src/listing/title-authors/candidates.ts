import { isSuffix } from "../authors.ts";
import { feature as f, featureCount } from "../model/features.ts";
import { add, type Evidence, fork, type Model } from "../model/model.ts";
import { isCjk } from "./cjk.ts";
import { addCjkSegment } from "./cjk-candidates.ts";
import { addFirst, type Formats } from "./first-author.ts";
import { addName, countFormats, formatOf } from "./names.ts";
import { cutSegments, hiddenPositions, innerPositions, lastTokens, type Token } from "./positions.ts";
import type { ListingStyle } from "./style.ts";
import { addUnexplained, unbalanced } from "./title.ts";
import { addTitleEnd, addWhole, partsKnown } from "./title-end.ts";
import { describe, type Word } from "./tokens.ts";

/** A possible start of the authors, with the evidence for and against it. */
export interface Candidate {
  /** The offset of the authors, from 0. */
  readonly at: number;
  readonly evidence: Evidence;
  /** True where the token around it is a word of the abstract or a known name. */
  readonly explained: boolean;
}

/** A line with its context. */
export interface Question {
  readonly text: string;
  /** "" if there is none. */
  readonly abstract: string;
  readonly style: ListingStyle;
  readonly model: Model;
  /** True to also search where no capital shows a boundary. */
  readonly wide?: boolean;
  /** True to record the value of each feature, for training. */
  readonly record?: boolean;
}

const longestName = 9;
const longestWord = 60;
const longestTitle = 500;
const endsInInitial = /(?:^|[^\p{Lu}])\p{Lu}\.?$/u;
const nameStart = /^[\p{Lu}\p{Lo}]/u;

/** Every position where the authors may begin. The time is linear in the length of the text. */
export function listCandidates(question: Question): Candidate[] {
  const { text, abstract, style, model, wide = false, record } = question;
  const segments = cutSegments(text);
  const found: Candidate[] = [];
  const values = record ? new Float64Array(featureCount) : undefined;
  const rest: Evidence = { score: 0, weights: model.weights, values };
  const formats: Formats = {
    style: style.formats,
    styleTotal: style.names,
    others: countFormats([]),
    othersTotal: 0,
  };
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (!segment) break;
    if (isSuffix(text.slice(segment.start, Math.min(segment.end, segment.start + 5)))) continue;
    if (isCjk(text[segment.end - 1] ?? "")) {
      if (!addCjkSegment(segment, k, question, rest, found)) break;
      continue;
    }
    const tokens = lastTokens(text, segment, longestName + 1);
    const around = { text, abstract, style, model, wide, commas: k, rest, formats };
    const words = addSegment(tokens, around, found);
    // Text longer than a name belongs to the title, so nothing before it can be an author.
    if (words.length < tokens.length || tokens.length > longestName) break;
    const format = formatOf(words);
    addName(words, format, "rest", model.lexicon, rest);
    formats.others[format]++;
    formats.othersTotal++;
  }
  addUnexplained(found, text);
  return found;
}

/** The context for scoring a position, apart from the tokens around it. */
interface Around extends Question {
  /** Commas before this part of the line. */
  readonly commas: number;
  /** The evidence of the names after this part of the line. */
  readonly rest: Evidence;
  readonly formats: Formats;
}

// Works from right to left and returns the words that it has passed. Text with more than two plain words is not a name,
// so no name can begin further to the left.
function addSegment(tokens: readonly Token[], around: Around, found: Candidate[]): readonly Word[] {
  const { lexicon } = around.model;
  let words: readonly Word[] = [];
  for (let t = tokens.length - 1, plain = 0; t >= 0 && plain <= 2; t--) {
    const token = tokens[t];
    if (!token) break;
    const previous = tokens[t - 1]?.text ?? "";
    const positions = findPositions(token, words.length === 0, around);
    if (positions.length > 0) scoreToken(token, positions, previous, words, around, found);
    const word = describe(token.text, lexicon);
    words = [word, ...words];
    if (around.wide && previous !== "" && nameStart.test(token.text))
      found.push(scoreSpace(previous, tokens[t - 2]?.text ?? "", token.start, words, around));
    if (word.shape === "lower") plain++;
  }
  return words;
}

function findPositions({ text: token, start }: Token, isLast: boolean, around: Around): number[] {
  const { text, abstract, model, wide } = around;
  const positions = innerPositions(text, start, start + token.length).map((at) => at - start);
  if (!wide) return positions;
  const isKnown = (left: string, right: string) => partsKnown(left, right, abstract, model.lexicon);
  const hidden = hiddenPositions(token, isKnown, isLast).filter((at) => !positions.includes(at));
  return hidden.length === 0 ? positions : [...positions, ...hidden].sort((a, b) => a - b);
}

function scoreToken(
  { text: token, start }: Token,
  positions: readonly number[],
  previous: string,
  after: readonly Word[],
  around: Around,
  found: Candidate[],
): void {
  const { abstract, model } = around;
  const whole = fork(around.rest);
  const explained = addWhole(token.slice(0, longestWord), abstract, model.lexicon, whole);
  let longerHeld = false;
  for (let s = positions.length - 1; s >= 0; s--) {
    const i = positions[s] ?? 0;
    const evidence = s === 0 ? whole : fork(whole);
    const name = [describe(token.slice(i), model.lexicon), ...after];
    const left = token.slice(Math.max(0, i - longestWord), i);
    const { held } = scoreParts(left, previous, name, start + i, around, evidence);
    if (isCjk(left.at(-1) ?? "") && !isCjk(token[i] ?? "")) add(evidence, f["cjk before latin name"], 1);
    if (token.charCodeAt(i) > 0x590) add(evidence, f["caseless start"], 1);
    // "Control|NetRaz": the abstract has "ControlNet", so the title is not likely to end before it does.
    if (longerHeld) add(evidence, f["longer left in abstract"], 1);
    longerHeld ||= held;
    found.push({ at: start + i, evidence, explained });
  }
}

// Scores a boundary at a space between title and authors.
function scoreSpace(
  before: string,
  previous: string,
  at: number,
  name: readonly Word[],
  around: Around,
): Candidate {
  const evidence = fork(around.rest);
  scoreParts(before.slice(-longestWord), previous, name, at, around, evidence);
  add(evidence, f["space before"], 1);
  // "A. |Vesely": an initial belongs to the following word.
  if (endsInInitial.test(before.slice(-3))) add(evidence, f["space after initial"], 1);
  // "graphsAda |Vesely": a boundary without a space is more likely.
  if (innerPositions(before, 0, before.length).length > 0) add(evidence, f["space after glued token"], 1);
  return { at, evidence, explained: false };
}

function scoreParts(
  left: string,
  previous: string,
  name: readonly Word[],
  at: number,
  around: Around,
  into: Evidence,
): { readonly held: boolean } {
  const { abstract, model, style, commas, text, formats } = around;
  const { lexicon } = model;
  add(into, f["any position"], 1);
  addFirst(name, text.slice(Math.max(0, at - longestTitle), at), formats, lexicon, into);
  add(into, f["comma before"], Math.min(3, commas));
  add(into, f.unbalanced, unbalanced(text, at));
  // The name of a group has capitals on both sides anyway.
  const right = formatOf(name) === "group" ? "" : (name[0]?.text ?? "");
  return addTitleEnd(left, right, { abstract, lexicon, style, previous }, into);
}

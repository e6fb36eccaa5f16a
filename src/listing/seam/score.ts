import { cutSegments, hiddenSeams, innerSeams, lastTokens, type Token } from "./candidates.ts";
import { feature as f, featureCount } from "./feature.ts";
import { addLeft, addWhole, partsKnown } from "./left.ts";
import type { Model } from "./model.ts";
import { addName } from "./name.ts";
import { addRight } from "./right.ts";
import type { Abstract } from "./text.ts";
import { isLower, shapeOf } from "./token.ts";

/** A place where the authors may begin, with what speaks for and against it. */
export interface Candidate {
  /** Where the authors would begin, from 0. */
  readonly at: number;
  readonly features: Float64Array;
}

const longestName = 9;
const longestWord = 60;
const beginsName = /^[\p{Lu}\p{Lo}]/u;

/** Every place in `text` where the authors may begin. Time grows with the length of the text. */
export function listCandidates(text: string, abstract: Abstract, model: Model, wide = false): Candidate[] {
  const segments = cutSegments(text);
  const found: Candidate[] = [];
  const rest = new Float64Array(featureCount);
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (!segment) break;
    const tokens = lastTokens(text, segment, longestName + 1);
    addSegment(tokens, { text, commas: k, rest, abstract, model, wide }, found);
    if (tokens.length > longestName || countLower(tokens) > 2) break;
    addName(words(tokens), "rest", model.lexicon, rest);
    add(rest, f["rest names"]);
    if (shapeOf(tokens[0]?.text ?? "") === "initial") add(rest, f["rest names with initial"]);
  }
  addUnexplained(found, text);
  return found;
}

function add(features: Float64Array, index: number): void {
  features[index] = (features[index] ?? 0) + 1;
}

function words(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.text);
}

function countLower(tokens: readonly Token[]): number {
  return tokens.filter((token) => shapeOf(token.text) === "lower").length;
}

/** What scoring a place needs to know beside the tokens around it. */
interface Around {
  readonly text: string;
  /** Commas before this part of the line. */
  readonly commas: number;
  /** The features of the names behind this part of the line. */
  readonly rest: Float64Array;
  readonly abstract: Abstract;
  readonly model: Model;
  /** True to look for a seam where no capital shows it. */
  readonly wide: boolean;
}

function addSegment(tokens: readonly Token[], around: Around, found: Candidate[]): void {
  const { abstract, model, wide } = around;
  const isKnown = (left: string, right: string) => partsKnown(left, right, abstract, model.lexicon);
  let plain = 0;
  // A name with more than two plain words in it is none, so that nothing can begin further to the left.
  for (let t = tokens.length - 1; t >= 0 && plain <= 2; t--) {
    const token = tokens[t];
    if (!token) continue;
    const seams = innerSeams(token.text);
    if (wide) seams.push(...hiddenSeams(token.text, isKnown, t === tokens.length - 1));
    if (seams.length > 0) scoreToken(token, seams, words(tokens.slice(t + 1)), around, found);
    const before = tokens[t - 1];
    if (wide && before && beginsName.test(token.text)) {
      found.push(scoreSpace(before, token, words(tokens.slice(t + 1)), around));
    }
    if (shapeOf(token.text) === "lower") plain++;
  }
}

function scoreToken(
  { text: token, start }: Token,
  seams: readonly number[],
  after: readonly string[],
  around: Around,
  found: Candidate[],
): void {
  const whole = new Float64Array(around.rest);
  addWhole(token.slice(0, longestWord), around.abstract, around.model.lexicon, whole);
  let longerHeld = false;
  for (const i of [...seams].sort((a, b) => b - a)) {
    const features = new Float64Array(whole);
    scoreParts(
      token.slice(Math.max(0, i - longestWord), i),
      token.slice(i),
      start + i,
      after,
      around,
      features,
    );
    if (token.charCodeAt(i) > 0x590) features[f["caseless seam"]] = 1;
    // "Control|NetRaz": the abstract has "ControlNet", so the title is not likely to end before it does.
    if (longerHeld) features[f["longer left in abstract"]] = 1;
    longerHeld ||= held.some((index) => features[index] === 1);
    found.push({ at: start + i, features });
  }
}

const held = [f["left in abstract"], f["left capitals in abstract"]];

// Where the paste kept a space between title and authors.
function scoreSpace(before: Token, token: Token, after: readonly string[], around: Around): Candidate {
  const features = new Float64Array(around.rest);
  scoreParts(before.text.slice(-longestWord), token.text, token.start, after, around, features);
  features[f["space seam"]] = 1;
  return { at: token.start, features };
}

function scoreParts(
  left: string,
  right: string,
  at: number,
  after: readonly string[],
  { abstract, model, commas, text }: Around,
  features: Float64Array,
): void {
  addName([right, ...after], "first", model.lexicon, features);
  addRight(right, after, model.lexicon, features);
  addLeft(left, right, abstract, model.lexicon, features);
  features[f["comma before"]] = Math.min(3, commas);
  features[f.unbalanced] = unbalanced(text, at);
}

// Brackets and dollars that open in the title close in it.
function unbalanced(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  let depth = 0;
  let dollars = 0;
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if (code === 36) dollars++;
  }
  return (depth > 0 ? 1 : 0) + (from === 0 && dollars % 2 === 1 ? 1 : 0);
}

// A capital inside a word of the title wants a reason: the abstract has the word, or it is a known one.
function addUnexplained(found: readonly Candidate[], text: string): void {
  const byPlace = [...found].sort((a, b) => a.at - b.at);
  let tokenStart = -1;
  let before = 0;
  let current = 0;
  for (const { at, features } of byPlace) {
    const start = startOfToken(text, at);
    if (start !== tokenStart) {
      before += current;
      current = 0;
      tokenStart = start;
    }
    features[f["unexplained before"]] = Math.min(3, before);
    const explained =
      (features[f["whole in abstract"]] ?? 0) > 0 || (features[f["whole known name"]] ?? 0) > 0;
    if (!explained && isLower(text[at - 1] ?? "")) current = 1;
  }
}

function startOfToken(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 100 && text.charCodeAt(start - 1) !== 32) start--;
  return start;
}

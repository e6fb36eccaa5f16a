import { isSuffix } from "../authors.ts";
import { feature as f, featureCount } from "../model/features.ts";
import type { Model } from "../model/model.ts";
import { add, addName, addRight } from "./names.ts";
import { cutSegments, hiddenPositions, innerPositions, lastTokens, type Token } from "./positions.ts";
import { addUnexplained, unbalanced } from "./title.ts";
import { addLeft, addWhole, partsKnown } from "./title-end.ts";
import { describe, type Word } from "./tokens.ts";

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
export function listCandidates(text: string, abstract: string, model: Model, wide = false): Candidate[] {
  const segments = cutSegments(text);
  const found: Candidate[] = [];
  const rest = new Float64Array(featureCount);
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (!segment) break;
    if (isSuffix(text.slice(segment.start, Math.min(segment.end, segment.start + 5)))) continue;
    const tokens = lastTokens(text, segment, longestName + 1);
    const words = addSegment(tokens, { text, commas: k, rest, abstract, model, wide }, found);
    // What holds more than a name is title, and nothing before it can be an author.
    if (words.length < tokens.length || tokens.length > longestName) break;
    addName(words, "rest", model.lexicon, rest);
    add(rest, f["rest names"], 1);
    if (words[0]?.shape === "initial") add(rest, f["rest names with initial"], 1);
  }
  addUnexplained(found, text);
  return found;
}

/** What scoring a place needs to know beside the tokens around it. */
interface Around {
  readonly text: string;
  /** Commas before this part of the line. */
  readonly commas: number;
  /** The features of the names behind this part of the line. */
  readonly rest: Float64Array;
  readonly abstract: string;
  readonly model: Model;
  /** True to look for a seam where no capital shows it. */
  readonly wide: boolean;
}

// Goes from right to left, and gives the words it has seen. A name with more than two plain words in it is none, so
// that nothing can begin further to the left.
function addSegment(tokens: readonly Token[], around: Around, found: Candidate[]): readonly Word[] {
  const { lexicon } = around.model;
  let words: readonly Word[] = [];
  for (let t = tokens.length - 1, plain = 0; t >= 0 && plain <= 2; t--) {
    const token = tokens[t];
    if (!token) break;
    const seams = findSeams(token.text, words.length === 0, around);
    if (seams.length > 0) scoreToken(token, seams, words, around, found);
    const word = describe(token.text, lexicon);
    const before = tokens[t - 1];
    if (around.wide && before && beginsName.test(token.text)) {
      found.push(scoreSpace(before, token.start, [word, ...words], around));
    }
    if (word.shape === "lower") plain++;
    words = [word, ...words];
  }
  return words;
}

function findSeams(token: string, isLast: boolean, { abstract, model, wide }: Around): number[] {
  const seams = innerPositions(token);
  if (!wide) return seams;
  const hidden = hiddenPositions(
    token,
    (left, right) => partsKnown(left, right, abstract, model.lexicon),
    isLast,
  );
  return [...seams, ...hidden].sort((a, b) => a - b);
}

function scoreToken(
  { text: token, start }: Token,
  seams: readonly number[],
  after: readonly Word[],
  around: Around,
  found: Candidate[],
): void {
  const { abstract, model } = around;
  const whole = new Float64Array(around.rest);
  addWhole(token.slice(0, longestWord), abstract, model.lexicon, whole);
  let longerHeld = false;
  for (let s = seams.length - 1; s >= 0; s--) {
    const i = seams[s] ?? 0;
    const features = s === 0 ? whole : new Float64Array(whole);
    const name = [describe(token.slice(i), model.lexicon), ...after];
    scoreParts(token.slice(Math.max(0, i - longestWord), i), name, start + i, around, features);
    if (token.charCodeAt(i) > 0x590) features[f["caseless seam"]] = 1;
    // "Control|NetRaz": the abstract has "ControlNet", so the title is not likely to end before it does.
    if (longerHeld) features[f["longer left in abstract"]] = 1;
    longerHeld ||= features[f["left in abstract"]] === 1 || features[f["left capitals in abstract"]] === 1;
    found.push({ at: start + i, features });
  }
}

// Where the paste kept a space between title and authors.
function scoreSpace(before: Token, at: number, name: readonly Word[], around: Around): Candidate {
  const features = new Float64Array(around.rest);
  scoreParts(before.text.slice(-longestWord), name, at, around, features);
  features[f["space seam"]] = 1;
  return { at, features };
}

function scoreParts(
  left: string,
  name: readonly Word[],
  at: number,
  around: Around,
  features: Float64Array,
): void {
  const { abstract, model, commas, text } = around;
  const [first, last = first] = [name[0], name.at(-1)];
  if (!first || !last) return;
  addName(name, "first", model.lexicon, features);
  addRight(first, last, model.lexicon, features);
  addLeft(left, first.text, abstract, model.lexicon, features);
  features[f["comma before"]] = Math.min(3, commas);
  features[f.unbalanced] = unbalanced(text, at);
}

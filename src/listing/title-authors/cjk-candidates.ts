import { feature as f } from "../model/features.ts";
import { add, type Evidence, fork } from "../model/model.ts";
import type { Candidate, Question } from "./candidates.ts";
import { addCjkBoundary, addCjkName, cjkTail, isCjkListed } from "./cjk.ts";
import type { Segment } from "./positions.ts";

/**
 * Adds the candidates of a segment in Chinese, Japanese or Korean, which follows `commas` others. True where all of it
 * is a name, so that there may be more names to the left; it then counts among the `rest`.
 */
export function addCjkSegment(
  { start, end }: Segment,
  commas: number,
  { text, abstract, model, style }: Question,
  rest: Evidence,
  found: Candidate[],
): boolean {
  const context = { abstract, lexicon: model.lexicon, lengths: style.lengths };
  const isName = end - start <= 30 && isCjkListed(text.slice(start, end));
  // Text between commas that is as short as a name is a name.
  const divisible = !isName || commas === 0 || end - start > 4;
  for (let length = divisible ? cjkTail(text, start, end) : 0; length > 1; length--) {
    const at = end - length;
    if (at <= start) continue;
    const evidence = fork(rest);
    add(evidence, f["any position"], 1);
    add(evidence, f["comma before"], Math.min(3, commas));
    if (isName) add(evidence, f["cjk inside name"], 1);
    addCjkName(text.slice(at, end), context, evidence);
    addCjkBoundary(text.slice(Math.max(start, at - 2), at), text.slice(at, end), context, evidence);
    found.push({ at, evidence, explained: true });
  }
  add(rest, f["rest cjk names"], 1);
  if (!isName) add(rest, f["rest cjk unlike names"], 1);
  return isName;
}

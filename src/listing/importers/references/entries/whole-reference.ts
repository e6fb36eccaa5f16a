import { plausibility } from "../judge-parts.ts";
import { LAYOUTS } from "../layouts.ts";
import { plainReference } from "../plain-reference.ts";

/** Minimum length of a reference with names, title and year, in characters. */
const SHORTEST = 60;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const CERTAIN = 0.9;

/** Whether a line has names, title and year in one of the usual styles, so that it is not the title of a paper. */
export function isWholeReference(line: string): boolean {
  if (line.length < SHORTEST || !YEAR.test(line)) return false;
  const text = plainReference(line);
  return LAYOUTS.some(({ cut }) => {
    const parts = cut(text);
    return parts !== undefined && parts.rest !== "" && plausibility(parts) >= CERTAIN;
  });
}

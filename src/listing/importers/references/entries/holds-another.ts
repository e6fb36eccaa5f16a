import { plausibility } from "../judge-parts.ts";
import { LAYOUTS, type ReferenceParts } from "../layouts.ts";

const CERTAIN = 0.9;
const LONG_REST = 120;
const AFTER_END = /(?:[.)\]\d]|https?:\S+)\s+(?=[\p{L}“"])/gu;
const AFTER_YEAR = /(?<!\d)(?:19|20)\d\d[a-z]?\)?[.;]?\s+(?=[\p{L}“"])/gu;

/** Whether a second entry, in any layout, begins after the title, so that two were read as one. */
export function holdsAnother({ rest, dated }: ReferenceParts): boolean {
  if (dated?.startsWith("(") && /\((?:1[6-9]|20)\d\d[a-z]?\)/u.test(rest)) return true;
  // In a short rest, another entry can begin after the year of the first.
  const begin = rest.length < LONG_REST ? AFTER_YEAR : AFTER_END;
  const begins = [...rest.slice(0, 800).matchAll(begin)].slice(0, 8);
  return begins.some((each) => {
    const text = rest.slice(each.index + each[0].length);
    return LAYOUTS.some(({ cut }) => {
      const parts = cut(text);
      return parts !== undefined && plausibility(parts) >= CERTAIN;
    });
  });
}

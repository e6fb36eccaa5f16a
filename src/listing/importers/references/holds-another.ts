import { plausibility } from "./judge-parts.ts";
import { LAYOUTS, type ReferenceParts } from "./layouts.ts";

const CERTAIN = 0.9;
const LONG_REST = 120;

/** Whether a second entry, in any layout, begins after the title, so that two were read as one. */
export function holdsAnother({ rest, dated }: ReferenceParts): boolean {
  if (dated?.startsWith("(") && /\((?:1[6-9]|20)\d\d[a-z]?\)/u.test(rest)) return true;
  if (rest.length < LONG_REST) return false;
  const begins = [...rest.slice(0, 800).matchAll(/(?:[.)\]\d]|https?:\S+)\s+(?=[\p{L}“"])/gu)].slice(0, 8);
  return begins.some((begin) => {
    const text = rest.slice(begin.index + begin[0].length);
    return LAYOUTS.some(({ cut }) => {
      const parts = cut(text);
      return parts !== undefined && plausibility(parts) >= CERTAIN;
    });
  });
}

import { closest, distance } from "fastest-levenshtein";

/** The one of `words` that `written` was likely meant to be; undefined where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, "");
  const meant = plain(written).slice(0, 40);
  const near = closest(meant, words.map(plain));
  // Two letters that changed places are two steps.
  const most = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
  if (distance(meant, near) > most) return undefined;
  return words.find((word) => plain(word) === near);
}

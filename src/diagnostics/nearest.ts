import { closest, distance } from "fastest-levenshtein";

/** The word that was likely meant; undefined if none is similar. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  return createNearest(words)(written);
}

/** Maximum number of suggestions, because each compares a word with all known words. */
const MOST = 100;

/**
 * Like `nearest`, for a file with many mistakes.
 *
 * @returns a function that suggests nothing after a hundred calls
 */
export function createNearest(words: Iterable<string>): (written: string) => string | undefined {
  const known: string[] = [];
  const plainWords: string[] = [];
  let asked = 0;
  return (written) => {
    if (++asked > MOST) return undefined;
    if (asked === 1)
      for (const word of words) {
        known.push(word);
        plainWords.push(plain(word));
      }
    if (known.length === 0) return undefined;
    const meant = plain(written).slice(0, 40);
    const near = closest(meant, plainWords);
    // Two swapped letters are a distance of two.
    const most = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
    return distance(meant, near) > most ? undefined : known[plainWords.indexOf(near)];
  };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, "");
}

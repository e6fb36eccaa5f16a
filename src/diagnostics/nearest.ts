import { closest, distance } from "fastest-levenshtein";

/** The one of `words` that `written` was likely meant to be; undefined where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  return createNearest(words)(written);
}

/** So many suggestions are looked for among the words of a site: each is a comparison with all of them. */
const MOST = 100;

/**
 * Like `nearest`, for a file with many mistakes.
 *
 * @returns a function that suggests nothing any more after a hundred words
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
    // Two letters that changed places are two steps.
    const most = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
    return distance(meant, near) > most ? undefined : known[plainWords.indexOf(near)];
  };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, "");
}

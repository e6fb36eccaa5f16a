/** A place where the title may end and the authors begin, and how good it is, in log-odds. */
export interface Choice {
  /** Where the authors begin, from 0. */
  readonly at: number;
  readonly score: number;
}

/** The best place for the seam and the one after it; `best` is missing where no name could begin anywhere. */
export interface Verdict {
  readonly best: Choice | undefined;
  readonly next: Choice | undefined;
}

/** Finds the place in `text` where the title ends and the authors begin. */
export function chooseSeam(text: string, abstract: string): Verdict {
  const choices: Choice[] = [];
  for (const found of text.matchAll(/[^\s,(“"‘[-](?=\p{Lu})/gu)) {
    const at = found.index + found[0].length;
    const before = /\S+$/.exec(text.slice(0, at))?.[0] ?? "";
    const after = /^\S+\s?/.exec(text.slice(at))?.[0] ?? "";
    const known = abstract.includes(before) || abstract.toLowerCase().includes(before.toLowerCase());
    const whole = abstract.includes((before + after).trim());
    const words = (text.slice(at).split(", ")[0] ?? "").split(" ").length;
    const shape = words < 2 || words > 4 ? -20 : 0;
    choices.push({ at, score: shape + (known ? 5 : 0) - (whole ? 8 : 0) + at / text.length });
  }
  const [best, next] = choices.sort((a, b) => b.score - a.score);
  return { best, next };
}

/** A name in the parts that reference managers sort and shorten by. */
export interface Person {
  readonly family: string;
  readonly given: string;
  /** `van der`, in front of the family name. */
  readonly particle: string;
  /** `Jr.`, `III`. */
  readonly suffix: string;
}

/** A group that signs as one, or somebody with one name. */
export interface Literal {
  readonly literal: string;
}

const GROUP = /\b(?:team|group|collaboration|consortium|lab|labs|project|and)\b/i;
const SUFFIX = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;

/** Parts a name as it is written on a paper: the last word is the family's, small words before it belong to it. */
export function parseName(name: string): Person | Literal {
  const words = name.split(/[\s,]+/u).filter((word) => word !== "");
  if (words.length < 2 || GROUP.test(name)) return { literal: name.trim() };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? (words.pop() ?? "") : "";
  const family = words.pop() ?? "";
  const given = [...words];
  const particle: string[] = [];
  while (given.length > 1 && /^\p{Ll}+$/u.test(given.at(-1) ?? "")) particle.unshift(given.pop() ?? "");
  return { family, given: given.join(" "), particle: particle.join(" "), suffix };
}

import type { Draft } from "../draft.ts";
import { type NameParts, nameParts } from "../names/name-key.ts";
import { by, descending, inOrder } from "../order.ts";
import type { Author } from "../types.ts";

/** Maximum number of similar names per author; an initial (`X. Wang`) can match hundreds. */
const MOST_SIMILAR = 8;

/** An author and the parts of one of the author's names. */
interface Form<A> {
  readonly author: A;
  readonly parts: NameParts;
}

/** Finds authors with similar names, including namesakes: most papers first. */
export function linkSimilar(authors: readonly Draft<Author>[]): void {
  const similar = new Map<Draft<Author>, Set<Draft<Author>>>();
  const note = (author: Draft<Author>, other: Draft<Author>): void => {
    const known = similar.get(author);
    if (known === undefined) similar.set(author, new Set([other]));
    else known.add(other);
  };
  for (const [a, b] of similarPairs(authors)) {
    note(a, b);
    note(b, a);
  }
  for (const [author, others] of similar)
    author.similar = [...others].sort(mostPapersFirst).slice(0, MOST_SIMILAR);
}

/**
 * Pairs of authors whose names can be the same person's; pairs may repeat. Only names with the same family name and
 * first letter are compared.
 */
export function* similarPairs<A extends Author>(authors: readonly A[]): Generator<readonly [A, A]> {
  for (const forms of buckets(authors).values()) {
    for (const [k, one] of forms.entries()) {
      for (let other = k + 1; other < forms.length; other++) {
        const second = forms[other];
        if (second !== undefined && second.author !== one.author && compatible(one.parts, second.parts))
          yield [one.author, second.author];
      }
    }
  }
}

function buckets<A extends Author>(authors: readonly A[]): ReadonlyMap<string, Form<A>[]> {
  const made = new Map<string, Form<A>[]>();
  for (const author of authors) {
    for (const parts of author.names.map(nameParts)) {
      const [first] = parts.given;
      if (first === undefined) continue;
      const key = `${parts.family} ${first.charAt(0)}`;
      const bucket = made.get(key);
      if (bucket === undefined) made.set(key, [{ author, parts }]);
      else bucket.push({ author, parts });
    }
  }
  return made;
}

/**
 * True if two names with the same family name can be the same person's: the first names agree, and so do further
 * names that both have, in order. An initial agrees with every name that begins with it; a suffix that only one has
 * is no contradiction. If each has a full name that the other lacks, they differ: `J. Andrew` is not `Junkang`.
 */
export function compatible(a: NameParts, b: NameParts): boolean {
  if (a.family !== b.family || (a.suffix !== b.suffix && a.suffix !== "" && b.suffix !== "")) return false;
  if (a.given.join("") === b.given.join("")) return true;
  const [longer, shorter] = a.given.length >= b.given.length ? [a.given, b.given] : [b.given, a.given];
  const met = align(longer, shorter);
  if (met === undefined) return false;
  const whole = (name: string | undefined) => name !== undefined && name.length > 1;
  const longerKnows = longer.some((name, k) => whole(name) && !whole(shorter[met.indexOf(k)]));
  const shorterKnows = shorter.some((name, k) => whole(name) && !whole(longer[met[k] ?? 0]));
  return !(longerKnows && shorterKnows);
}

/** Maps each of the fewer names to the index of a matching one, first to first; undefined if one has no match. */
function align(longer: readonly string[], shorter: readonly string[]): readonly number[] | undefined {
  const met: number[] = [];
  for (const [k, name] of shorter.entries()) {
    let at = (met.at(-1) ?? -1) + 1;
    while (k > 0 && at < longer.length && !agree(longer[at] ?? "", name)) at++;
    if (at >= longer.length || !agree(longer[at] ?? "", name)) return undefined;
    met.push(at);
  }
  return met;
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}

const mostPapersFirst = inOrder<Author>(
  descending(by(({ papers }) => papers.length)),
  by(({ slug }) => slug),
);

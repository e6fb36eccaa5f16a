import type { Draft } from "../draft.ts";
import { compatible } from "../names/compatible.ts";
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
    for (const name of author.names) {
      const parts = nameParts(name, name === author.name ? author.parts : undefined);
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

const mostPapersFirst = inOrder<Author>(
  descending(by(({ papers }) => papers.length)),
  by(({ slug }) => slug),
);

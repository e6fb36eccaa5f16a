import type { Entry } from "../listing/types.ts";
import type { Draft } from "./draft.ts";
import { sortKey } from "./name.ts";
import { by, descending, inOrder } from "./order.ts";
import { authorSlug } from "./slug.ts";
import type { Author } from "./types.ts";

/** The authors of all entries, still without their papers. */
export interface Gathered {
  /** By each name as written. */
  readonly byName: ReadonlyMap<string, Draft<Author>>;
  /** By family name. */
  readonly all: readonly Draft<Author>[];
}

/** Resolves every name on every entry to a person. Names that share a slug are one person's spellings. */
export function gatherAuthors(entries: Iterable<Entry>): Gathered {
  const papersByName = new Map<string, number>();
  for (const entry of entries) {
    for (const name of entry.authors) papersByName.set(name, (papersByName.get(name) ?? 0) + 1);
  }
  const spellings = new Map<string, [name: string, papers: number][]>();
  for (const counted of papersByName) {
    const slug = authorSlug(counted[0]);
    const known = spellings.get(slug);
    if (known === undefined) spellings.set(slug, [counted]);
    else known.push(counted);
  }
  const authors = [...spellings].map(([slug, counted]) => makeAuthor(slug, counted));
  const byName = new Map(authors.flatMap((author) => author.names.map((name) => [name, author] as const)));
  const keyed = authors.map((author) => ({ author, key: sortKey(author.name) }));
  keyed.sort(
    by(
      ({ key }) => key,
      ({ author }) => author.slug,
    ),
  );
  return { byName, all: keyed.map(({ author }) => author) };
}

/** An author is called by the spelling that most papers use; of two, by the one that keeps more accents. */
function makeAuthor(
  slug: string,
  counted: readonly (readonly [name: string, papers: number])[],
): Draft<Author> {
  const names = [...counted].sort(mostUsedFirst).map(([name]) => name);
  return { slug, name: names[0] ?? slug, names, papers: [] };
}

const mostUsedFirst = inOrder<readonly [name: string, papers: number]>(
  descending(
    by(
      ([, papers]) => papers,
      ([name]) => accents(name),
    ),
  ),
  by(([name]) => name),
);

function accents(name: string): number {
  return name.normalize("NFC").replace(/[\0-\x7f]/g, "").length;
}

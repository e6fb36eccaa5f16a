import type { Diagnostic } from "../listing/types.ts";
import type { Draft } from "./draft.ts";
import type { Merged } from "./merge.ts";
import { sortKey } from "./name.ts";
import { by, descending, inOrder } from "./order.ts";
import { formerAddresses } from "./people/former.ts";
import { judgePeople } from "./people/judge.ts";
import type { People } from "./people/person.ts";
import { createResolver, type Identity } from "./people/resolve.ts";
import { authorSlug } from "./slug.ts";
import { spellingKey } from "./spelling.ts";
import type { Author, FormerAuthor } from "./types.ts";

/** The authors of all entries, still without their papers. */
export interface Gathered {
  /** Whom a name on the paper of this slug means; both must be among those that were gathered. */
  authorOf(name: string, slug: string): Draft<Author>;
  /** By family name. */
  readonly all: readonly Draft<Author>[];
  readonly former: readonly FormerAuthor[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An author's identity and how many papers have each spelling, the spelling that was listed first in front. */
export interface Bearer {
  readonly identity: Identity;
  readonly spellings: Map<string, number>;
}

/**
 * Resolves every name on every entry to a person: spellings of one name are one author, unless the publisher
 * tells namesakes apart; other names are one author only where the publisher says so.
 *
 * The spelling that was listed first makes the address, so that a later listing cannot move it.
 */
export function gatherAuthors({ inOrder, entries }: Merged, people: People): Gathered {
  const names = new Set(inOrder.flatMap(([, entry]) => entry.authors));
  const resolver = createResolver(people, slugsOf(names));
  const bearers = new Map<string, Bearer>();
  const ids = new Map<string, Map<string, string>>();
  for (const [slug, entry] of inOrder) {
    const known = ids.get(slug) ?? new Map<string, string>();
    ids.set(slug, known);
    for (const name of entry.authors) {
      if (known.has(name)) continue;
      const identity = resolver.identify(name, { slug, entries: entries.get(slug) ?? [] });
      known.set(name, identity.id);
      const bearer = bearers.get(identity.id) ?? { identity, spellings: new Map<string, number>() };
      bearers.set(identity.id, bearer);
      bearer.spellings.set(name, (bearer.spellings.get(name) ?? 0) + 1);
    }
  }
  const made = [...bearers.values()].map((bearer) => ({ bearer, author: makeAuthor(bearer) }));
  const authors = new Map(made.map(({ bearer, author }) => [bearer.identity.id, author]));
  const authorOf = (name: string, slug: string): Draft<Author> => {
    const author = authors.get(ids.get(slug)?.get(name) ?? "");
    if (author === undefined) throw new Error(`“${name}” was not gathered before it was linked.`);
    return author;
  };
  const diagnostics = [...resolver.close(), ...judgePeople(people, [...names])];
  return {
    authorOf,
    all: byFamilyName([...authors.values()]),
    former: formerAddresses(made),
    diagnostics,
  };
}

/** The key of the name behind each address that the listings' names make. */
function slugsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [authorSlug(name), spellingKey(name)]));
}

function byFamilyName(authors: readonly Draft<Author>[]): readonly Draft<Author>[] {
  const keyed = authors.map((author) => ({ author, key: sortKey(author.name) }));
  keyed.sort(
    by(
      ({ key }) => key,
      ({ author }) => author.slug,
    ),
  );
  return keyed.map(({ author }) => author);
}

/** Where the publisher prefers no form, the spelling that most papers use; of two, the one with more accents. */
function makeAuthor({ identity, spellings }: Bearer): Draft<Author> {
  const { person, namesake } = identity;
  const names = [...spellings].sort(mostUsedFirst).map(([name]) => name);
  const [first = ""] = spellings.keys();
  const all = person === undefined ? names : [...new Set([person.name, ...names])];
  const { home, orcid } = namesake ?? person ?? {};
  return {
    slug: namesake?.slug ?? authorSlug(person?.name ?? first),
    name: all[0] ?? first,
    names: all,
    papers: [],
    similar: [],
    ...(home !== undefined && { home }),
    ...(orcid !== undefined && { orcid }),
  };
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

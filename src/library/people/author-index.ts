import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Draft } from "../draft.ts";
import type { Merged } from "../merge.ts";
import { nameKey } from "../names/name-key.ts";
import { authorSlug } from "../names/slug.ts";
import { sortKey } from "../names/sort-key.ts";
import { by, descending, inOrder } from "../order.ts";
import type { Author, AuthorAlias } from "../types.ts";
import { findAuthorAliases } from "./author-aliases.ts";
import { checkPeople } from "./check.ts";
import { type AuthorCluster, clusterNames, type NameVariant } from "./cluster-names.ts";
import type { People } from "./person.ts";
import { createResolver } from "./resolve.ts";

/** The authors of all entries, before papers are added. */
export interface AuthorIndex {
  /** The author that a name on a paper refers to; both must be in the index. */
  authorOf(name: string, slug: string): Draft<Author>;
  /** By family name. */
  readonly all: readonly Draft<Author>[];
  readonly former: readonly AuthorAlias[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves every name on every entry to a person: variants of a name are one author unless the publisher
 * distinguishes namesakes; different names are one author only if the publisher says so.
 *
 * The slug comes from the spelling listed first, so that later listings cannot change it.
 */
export function indexAuthors(merged: Merged, people: People): AuthorIndex {
  const names = new Set<string>();
  for (const [, entry] of merged.inOrder) for (const name of entry.authors) names.add(name);
  let slugs: ReadonlyMap<string, string> | undefined;
  const resolver = createResolver(people, () => {
    slugs ??= slugsOf(names);
    return slugs;
  });
  const { bearers, bearerOf } = clusterNames(merged, resolver);
  const made = bearers.map((bearer) => Object.assign(bearer, { author: makeAuthor(bearer) }));
  const authorOf = (name: string, slug: string): Draft<Author> => {
    const author = bearerOf(name, slug)?.author;
    if (author === undefined) throw new Error(`“${name}” was not gathered before it was linked.`);
    return author;
  };
  const diagnostics = [...resolver.close(), ...checkPeople(people, [...names])];
  return {
    authorOf,
    all: byFamilyName(made.map(({ author }) => author)),
    former: findAuthorAliases(made, namesAsWritten(merged, authorOf)),
    diagnostics,
  };
}

/** Names as written, with LaTeX or an affiliation: earlier versions derived addresses from them. */
function* namesAsWritten(
  { inOrder }: Merged,
  authorOf: AuthorIndex["authorOf"],
): Generator<readonly [written: string, author: Draft<Author>]> {
  for (const [slug, { authors, writtenAs }] of inOrder) {
    if (writtenAs === undefined) continue;
    for (const [name, written] of Object.entries(writtenAs))
      if (authors.includes(name)) yield [written, authorOf(name, slug)];
  }
}

/** The name keys by the slugs of the listings' names. */
function slugsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const name of names) slugs.set(authorSlug(name), nameKey(name));
  return slugs;
}

function byFamilyName(authors: readonly Draft<Author>[]): readonly Draft<Author>[] {
  const keyed = authors.map((author) => ({ author, key: sortKey(author.name, author.parts) }));
  keyed.sort(
    by(
      ({ key }) => key,
      ({ author }) => author.slug,
    ),
  );
  return keyed.map(({ author }) => author);
}

/** The spelling that most papers use, or in a tie the one with more accents; used if the publisher prefers none. */
function makeAuthor({ identity, variants }: AuthorCluster): Draft<Author> {
  const { person, namesake } = identity;
  const first = variants[0]?.name ?? "";
  const names = variants.toSorted(mostUsedFirst).map(({ name }) => name);
  const all = person === undefined ? names : [...new Set([person.name, ...names])];
  const { home, orcid } = namesake ?? person ?? {};
  const parts = variants.find(({ name }) => name === all[0])?.parts;
  return {
    slug: namesake?.slug ?? authorSlug(person?.name ?? first),
    name: all[0] ?? first,
    names: all,
    ...(parts && { parts }),
    papers: [],
    similar: [],
    ...(home !== undefined && { home }),
    ...(orcid !== undefined && { orcid }),
  };
}

const mostUsedFirst = inOrder<NameVariant>(
  descending(
    by(
      ({ papers }) => papers,
      ({ name }) => accents(name),
    ),
  ),
  by(({ name }) => name),
);

function accents(name: string): number {
  return name.normalize("NFC").replace(/[\0-\x7f]/g, "").length;
}

import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Entry } from "../../listing/types.ts";
import type { Draft } from "../draft.ts";
import type { Merged } from "../merge.ts";
import { sortKey } from "../names/name.ts";
import { nameKey } from "../names/name-key.ts";
import { authorSlug } from "../names/slug.ts";
import { by, descending, inOrder } from "../order.ts";
import type { Author, AuthorAlias } from "../types.ts";
import { findAuthorAliases } from "./author-aliases.ts";
import { checkPeople } from "./check.ts";
import type { People } from "./person.ts";
import { createResolver, type Identity, type Resolver } from "./resolve.ts";

/** The authors of all entries, still without their papers. */
export interface AuthorIndex {
  /** Whom a name on the paper of this slug means; both must be among those that were gathered. */
  authorOf(name: string, slug: string): Draft<Author>;
  /** By family name. */
  readonly all: readonly Draft<Author>[];
  readonly former: readonly AuthorAlias[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One way in which an author's name is written, and how many papers have it. */
export interface NameVariant {
  readonly name: string;
  papers: number;
}

/** Who is named, and the variants met, the one that was listed first in front. */
export interface AuthorCluster {
  readonly identity: Identity;
  readonly variants: NameVariant[];
  /** Made when all variants are counted. */
  author?: Draft<Author>;
}

/**
 * Resolves every name on every entry to a person: variants of one name are one author, unless the publisher
 * tells namesakes apart; other names are one author only where the publisher says so.
 *
 * The spelling that was listed first makes the address, so that a later listing cannot move it.
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

/** Counts for each author the papers that have each spelling. */
function clusterNames({ inOrder, entries }: Merged, resolver: Resolver) {
  const bearers = new Map<string, AuthorCluster>();
  // Nearly every name means one person; only the others must be looked up by paper.
  const byName = new Map<string, AuthorCluster>();
  const byPaper = new Map<string, Map<string, AuthorCluster>>();
  const bearerOf = (name: string, slug: string) => byName.get(name) ?? byPaper.get(slug)?.get(name);
  const identified = (name: string, slug: string): AuthorCluster => {
    const identity = resolver.identify(name, { slug, entries: entries.get(slug) ?? [] });
    const known = bearers.get(identity.id);
    const bearer: AuthorCluster = known ?? { identity, variants: [{ name, papers: 0 }] };
    if (known === undefined) bearers.set(identity.id, bearer);
    if (!identity.shared) byName.set(name, bearer);
    else byPaper.set(slug, (byPaper.get(slug) ?? new Map<string, AuthorCluster>()).set(name, bearer));
    return bearer;
  };
  for (const [slug, entry] of inOrder) {
    for (const name of newNames(entry, entries.get(slug) ?? []))
      count(bearerOf(name, slug) ?? identified(name, slug), name);
  }
  return { bearers: [...bearers.values()], bearerOf };
}

/** Names as they are written, with LaTeX or an affiliation: Offprint's first versions made addresses of them. */
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

/** The names of an entry, each once, that no earlier one of the same paper has. */
function newNames(entry: Entry, said: readonly Entry[]): Iterable<string> {
  const names = entry.authors.length > 1 ? new Set(entry.authors) : entry.authors;
  if (said.length < 2) return names;
  const before = said.slice(0, said.indexOf(entry));
  return [...names].filter((name) => !before.some(({ authors }) => authors.includes(name)));
}

/** Counts one more paper of an author's by the name that it has. */
function count({ variants }: AuthorCluster, name: string): void {
  const known = variants.find((spelling) => spelling.name === name);
  if (known === undefined) variants.push({ name, papers: 1 });
  else known.papers += 1;
}

/** The key of the name behind each address that the listings' names make. */
function slugsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const name of names) slugs.set(authorSlug(name), nameKey(name));
  return slugs;
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
function makeAuthor({ identity, variants }: AuthorCluster): Draft<Author> {
  const { person, namesake } = identity;
  const first = variants[0]?.name ?? "";
  const names = variants.toSorted(mostUsedFirst).map(({ name }) => name);
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

import type { Name } from "../../listing/personal-names.ts";
import type { Entry } from "../../listing/types.ts";
import type { Draft } from "../draft.ts";
import type { Merged } from "../merge.ts";
import type { Author } from "../types.ts";
import type { Identity, Resolver } from "./resolve.ts";

/** A variant of an author's name, with the number of papers that have it. */
export interface NameVariant {
  readonly name: string;
  papers: number;
  /** As in the first source that states them. */
  parts?: Name;
}

/** A person with the variants of their name, the first listed one first. */
export interface AuthorCluster {
  readonly identity: Identity;
  readonly variants: NameVariant[];
  /** Set when all variants are counted. */
  author?: Draft<Author>;
}

/** Collects the name variants of each author with their numbers of papers. */
export function clusterNames({ inOrder, entries }: Merged, resolver: Resolver) {
  const bearers = new Map<string, AuthorCluster>();
  // Nearly every name refers to one person; only the others must be resolved per paper.
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
      count(bearerOf(name, slug) ?? identified(name, slug), name, entry.nameParts?.[name]);
  }
  return { bearers: [...bearers.values()], bearerOf };
}

/** The distinct names of an entry that earlier entries of the same paper do not have. */
function newNames(entry: Entry, said: readonly Entry[]): Iterable<string> {
  const names = entry.authors.length > 1 ? new Set(entry.authors) : entry.authors;
  if (said.length < 2) return names;
  const before = said.slice(0, said.indexOf(entry));
  return [...names].filter((name) => !before.some(({ authors }) => authors.includes(name)));
}

/** Counts a paper for a variant of an author's name. */
function count({ variants }: AuthorCluster, name: string, parts: Name | undefined): void {
  const known = variants.find((spelling) => spelling.name === name);
  if (known === undefined) variants.push({ name, papers: 1, ...(parts && { parts }) });
  else {
    known.papers += 1;
    if (parts !== undefined) known.parts ??= parts;
  }
}

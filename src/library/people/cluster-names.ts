import type { Name } from "../../listing/personal-names.ts";
import type { Entry } from "../../listing/types.ts";
import type { Draft } from "../draft.ts";
import type { Merged } from "../merge.ts";
import type { Author } from "../types.ts";
import type { Identity, Resolver } from "./resolve.ts";

/** One way in which an author's name is written, and how many papers have it. */
export interface NameVariant {
  readonly name: string;
  papers: number;
  /** As the first source that states them has them. */
  parts?: Name;
}

/** Who is named, and the variants met, the one that was listed first in front. */
export interface AuthorCluster {
  readonly identity: Identity;
  readonly variants: NameVariant[];
  /** Made when all variants are counted. */
  author?: Draft<Author>;
}

/** Gathers the spellings of each author, with the number of papers that have each. */
export function clusterNames({ inOrder, entries }: Merged, resolver: Resolver) {
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
      count(bearerOf(name, slug) ?? identified(name, slug), name, entry.nameParts?.[name]);
  }
  return { bearers: [...bearers.values()], bearerOf };
}

/** The names of an entry, each once, that no earlier one of the same paper has. */
function newNames(entry: Entry, said: readonly Entry[]): Iterable<string> {
  const names = entry.authors.length > 1 ? new Set(entry.authors) : entry.authors;
  if (said.length < 2) return names;
  const before = said.slice(0, said.indexOf(entry));
  return [...names].filter((name) => !before.some(({ authors }) => authors.includes(name)));
}

/** Counts one more paper of an author's by the name that it has. */
function count({ variants }: AuthorCluster, name: string, parts: Name | undefined): void {
  const known = variants.find((spelling) => spelling.name === name);
  if (known === undefined) variants.push({ name, papers: 1, ...(parts && { parts }) });
  else {
    known.papers += 1;
    if (parts !== undefined) known.parts ??= parts;
  }
}

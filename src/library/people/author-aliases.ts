import { authorSlug } from "../names/slug.ts";
import { by } from "../order.ts";
import type { Author, AuthorAlias } from "../types.ts";
import type { AuthorCluster, NameVariant } from "./cluster-names.ts";
import type { Person } from "./person.ts";

/** An author with the data that their address is derived from. */
type Made = Required<AuthorCluster>;

/**
 * Slugs of name variants and aliases that no author has. They may have been published earlier, so each redirects to
 * its author, or to all namesakes if the name was disambiguated.
 */
export function findAuthorAliases(
  made: readonly Made[],
  written: Iterable<readonly [name: string, author: Author]> = [],
): readonly AuthorAlias[] {
  const live = new Set(made.map(({ author }) => author.slug));
  const persons = authorsByPerson(made);
  const former = new Map<string, AuthorAlias>();
  const add = (name: string, authors: readonly Author[]): void => {
    const slug = authorSlug(name);
    if (!live.has(slug) && !former.has(slug)) former.set(slug, { slug, name, authors });
  };
  for (const { identity, variants, author } of made) {
    const { person } = identity;
    // Without a person in `authors.yaml`, the author has the slug of the first variant.
    const forms = person ? [...formsOf(person), ...namesOf(variants)] : namesOf(variants.slice(1));
    const authors = person ? meantBy(person, persons.get(person) ?? []) : [author];
    for (const name of forms) add(name, authors);
  }
  for (const [name, author] of written) add(name, [author]);
  return [...former.values()].sort(by(({ slug }) => slug));
}

function namesOf(variants: readonly NameVariant[]): readonly string[] {
  return variants.map(({ name }) => name);
}

function authorsByPerson(made: readonly Made[]): ReadonlyMap<Person, readonly Author[]> {
  const persons = new Map<Person, Author[]>();
  for (const { identity, author } of made) {
    const { person } = identity;
    if (person !== undefined) persons.set(person, [...(persons.get(person) ?? []), author]);
  }
  return persons;
}

function formsOf({ name, aliases }: Person): readonly string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

/** The author with the name's own address; if there is none, all authors with that name. */
function meantBy({ name }: Person, authors: readonly Author[]): readonly Author[] {
  const slug = authorSlug(name);
  const own = authors.find((author) => author.slug === slug);
  return own ? [own] : [...authors].sort(by((author) => author.slug));
}

import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Entry } from "../../listing/types.ts";
import { nameKey } from "../names/name-key.ts";
import { authorSlug, hyphenate } from "../names/slug.ts";
import type { Namesake, People, Person, SourceText } from "./person.ts";

/** The person that a name on a paper refers to. Names with the same `id` are the same author. */
export interface Identity {
  readonly id: string;
  /** The location of the author in `authors.yaml`. */
  readonly person?: Person;
  readonly namesake?: Namesake;
  /** Whether the name can refer to different people on other papers. */
  readonly shared: boolean;
}

/** A paper's slug and every entry merged into it. */
export interface PaperMentions {
  readonly slug: string;
  readonly entries: readonly Entry[];
}

/** Resolves names, and reports at the end which parts of the file had no effect. */
export interface Resolver {
  identify(name: string, paper: PaperMentions): Identity;
  close(): readonly Diagnostic[];
}

/** The valid namesakes of a name. */
interface ClaimedName {
  readonly person: Person;
  readonly namesakes: readonly Namesake[];
  /** The namesake with the name's own address, who has all papers that no other has. */
  readonly fallback: Identity;
}

/**
 * Resolves names by `authors.yaml`; names that are not in it are distinguished by their keys.
 *
 * @param taken returns the name keys by slug; called for namesakes only
 */
export function createResolver(people: People, taken: () => ReadonlyMap<string, string>): Resolver {
  const found: Diagnostic[] = [];
  const byKey = new Map<string, ClaimedName>();
  const slugs = new Set<string>();
  for (const person of people.list) claim(knownOf(person, taken, slugs, found), byKey, found);
  const used = new Set<SourceText>();
  const identify = (name: string, paper: PaperMentions): Identity => {
    const key = nameKey(name);
    const known = byKey.get(key);
    if (known === undefined) return { id: `name ${key}`, shared: false };
    return known.namesakes.length === 0 ? known.fallback : disambiguate(known, paper, used, found);
  };
  const close = () => [...found, ...unusedIn(new Set(byKey.values()), used)];
  return { identify, close };
}

/** Leaves out namesakes whose address another author has. */
function knownOf(
  person: Person,
  taken: () => ReadonlyMap<string, string>,
  slugs: Set<string>,
  found: Diagnostic[],
): ClaimedName {
  const own = new Set([person.name, ...person.aliases.map(({ text }) => text)].map(nameKey));
  const namesakes = person.namesakes.filter(({ slug, place }) => {
    const bearer = taken().get(slug);
    const free = !slugs.has(slug) && (bearer === undefined || own.has(bearer));
    if (free) slugs.add(slug);
    else found.push(diagnose("namesake-taken", place, { slug }));
    return free;
  });
  const id = (slug: string) => `person ${slug}`;
  const slug = authorSlug(person.name);
  const first = namesakes.find((namesake) => namesake.slug === slug);
  const shared = namesakes.length > 0;
  return { person, namesakes, fallback: { id: id(slug), person, shared, ...(first && { namesake: first }) } };
}

function claim(known: ClaimedName, byKey: Map<string, ClaimedName>, found: Diagnostic[]): void {
  const { name, place, aliases } = known.person;
  for (const written of [{ text: name, place }, ...aliases]) {
    const key = nameKey(written.text);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, known);
    else if (other !== known)
      found.push(diagnose("person-twice", written.place, { name: written.text, other: other.person.name }));
  }
}

/** The namesake that lists the paper, otherwise the one with a matching co-author. */
function disambiguate(
  known: ClaimedName,
  { slug, entries }: PaperMentions,
  used: Set<SourceText>,
  found: Diagnostic[],
): Identity {
  const titles = new Set(entries.map(({ title }) => hyphenate(title)));
  const names = new Set(entries.flatMap(({ authors }) => authors.map(nameKey)));
  const named = matching(known, ({ papers }) =>
    papers.filter(({ text }) => text === slug || titles.has(hyphenate(text))),
  );
  const met = matching(known, ({ coauthors }) => coauthors.filter(({ text }) => names.has(nameKey(text))));
  for (const { by } of [...named, ...met]) for (const written of by) used.add(written);
  const [first, second] = named.length > 0 ? named : met;
  if (first === undefined) return known.fallback;
  if (second?.by[0] !== undefined) {
    const [title, place] = [entries[0]?.title ?? slug, second.by[0].place];
    const [one, other] = [first.namesake.slug, second.namesake.slug];
    found.push(diagnose("namesake-both", place, { title, first: one, other }));
  }
  const { namesake } = first;
  return namesake === known.fallback.namesake
    ? known.fallback
    : { id: `namesake ${namesake.slug}`, person: known.person, namesake, shared: true };
}

function matching(
  { namesakes }: ClaimedName,
  match: (namesake: Namesake) => readonly SourceText[],
): { readonly namesake: Namesake; readonly by: readonly SourceText[] }[] {
  return namesakes.map((namesake) => ({ namesake, by: match(namesake) })).filter(({ by }) => by.length > 0);
}

function unusedIn(all: ReadonlySet<ClaimedName>, used: ReadonlySet<SourceText>): Diagnostic[] {
  return [...all].flatMap(({ person, namesakes }) =>
    namesakes
      .flatMap(({ coauthors, papers }) => [...coauthors, ...papers])
      .filter((written) => !used.has(written))
      .map(({ text, place }) => diagnose("namesake-unused", place, { what: text, name: person.name })),
  );
}

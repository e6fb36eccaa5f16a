import { isParticle } from "../title-authors/tokens.ts";
import type { Sample } from "./count-tokens.ts";
import { groups } from "./groups.ts";

/** The style of one generated listing. */
export interface Variation {
  readonly name: (name: string) => string;
  readonly title: (title: string, index: number) => string;
  readonly abstracts: boolean;
}

const asIs = (text: string) => text;
const venues = ["NeurIPS 2025", "CHI '24", "ICML 2023", "SIGGRAPH", "EMNLP", "CVPR 2026"];

const names: readonly Variation["name"][] = [
  ...Array<Variation["name"]>(10).fill(asIs),
  (name) => initials(name, ". ", ". "),
  (name) => initials(name, ".", ". "),
  (name) => initials(name, ". ", ". "),
  (name) => initials(name, " ", " "),
  (name) => initials(name, "", " "),
  familyFirst,
  familyFirst,
  (name) => name.replace(/\S+$/, (family) => family.toUpperCase()),
  (name) => name.toUpperCase(),
];

const titles: readonly Variation["title"][] = [
  ...Array<Variation["title"]>(8).fill(asIs),
  (title) => `${title}.`,
  (title) => `${title}.`,
  (title, i) => (i % 9 === 0 ? `[${title}].` : `${title}.`),
  sentenceCase,
  (title) => `${sentenceCase(title)}.`,
  (title) => title.toUpperCase(),
  (title, i) => (i % 2 === 0 ? title : `${title} (${venues[i % venues.length]})`),
  (title, i) => (i % 3 > 0 ? title : `${title}. In ${venues[i % venues.length]}`),
  (title, i) => (i % 4 > 0 ? title : `„${title}“`),
  (title, i) => (i % 4 > 0 ? title : `${title} »Open ${title.split(" ")[0]}«`),
];

/**
 * The variation of the listing number `index`. The corpus is computing of two years, where names are mostly written in
 * full and titles end without a full stop; other fields and ages write them in other ways.
 */
export function variationOf(index: number): Variation {
  return {
    name: names[(index * 7) % names.length] ?? asIs,
    title: titles[(index * 5) % titles.length] ?? asIs,
    abstracts: index % 3 > 0,
  };
}

/** A sample as a listing of this variation writes it. */
export function vary(sample: Sample, { name, title, abstracts }: Variation, index: number): Sample {
  const authors = sample.authors.map(name);
  if (index % 50 === 3)
    authors[0] = `${index % 3 === 0 ? "The " : ""}${groups[((index / 50) | 0) % groups.length]} Collaboration`;
  return {
    ...sample,
    title: title(sample.title, index),
    authors,
    abstract: abstracts ? sample.abstract : "",
  };
}

function split(name: string): readonly [string[], string] {
  const tokens = name.split(" ");
  const particle = tokens.findIndex((token, i) => i > 0 && isParticle(token));
  const family = tokens.splice(particle > 0 ? particle : -1).join(" ");
  return [tokens.map((token) => [...token][0]?.toUpperCase() ?? ""), family];
}

function initials(name: string, between: string, last: string): string {
  const [given, family] = split(name);
  return given.length === 0 ? name : `${given.join(between)}${last}${family}`;
}

function familyFirst(name: string): string {
  const [given, family] = split(name);
  return given.length === 0 ? name : `${family} ${given.slice(0, 2).join("")}`;
}

// Words that the title writes with a capital only because it is a title.
function sentenceCase(title: string): string {
  return title.replace(/ \p{Lu}\p{Ll}+(?=[ .,:;?!-]|$)/gu, (word) => word.toLowerCase());
}

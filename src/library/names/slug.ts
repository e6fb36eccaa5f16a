import { createHash } from "node:crypto";
import { asciiOf } from "./ascii.ts";
import { familyName, givenFirst } from "./name.ts";

/** Longest run of words in an address, in characters; a longer text is cut at a word and gets a hash. */
const LONGEST = 64;
const HASH_LENGTH = 8;

/**
 * The words of `text` in lower-case Latin letters and digits, joined by hyphens; empty if it has none.
 * Accents, case and punctuation make no difference: `Łukasz O’Brien` → `lukasz-obrien`.
 */
export function hyphenate(text: string): string {
  return asciiOf(text, "NFKC")
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * The permanent slug of a paper, from its title and its first author's family name alone, so that no other
 * paper can ever move it.
 */
export function paperSlug(title: string, firstAuthor: string | undefined): string {
  const words = hyphenate(title);
  const family = hyphenate(familyName(firstAuthor ?? ""));
  return buildSlug(words, [family], title);
}

/** The permanent slug of an author, from the name alone; `Example, Ada` has the slug of `Ada Example`. */
export function authorSlug(name: string): string {
  return buildSlug(hyphenateName(name), [], name);
}

/** Words that hyphens join as they are, as most names have. */
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** Caches slugs of names and of their words, which are needed several times each. */
const names = new Map<string, string>();

/** A name's words, given names first: `Example, Ada` → `ada-example`. */
export function hyphenateName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const words = PLAIN.test(name) ? name.toLowerCase().replaceAll(" ", "-") : hyphenate(givenFirst(name));
  names.set(name, words);
  return words;
}

/** The permanent slug of a category, from its code alone: `stat.ML` → `stat-ml`. */
export function categorySlug(code: string): string {
  return buildSlug(hyphenate(code), [], code);
}

/** The permanent slug of a tag or a topic, from its name alone: `Must read!` → `must-read`. */
export function nameSlug(name: string): string {
  return buildSlug(hyphenate(name), [], name);
}

/** `words` and what must follow them; where they are too long, or nothing is left of them, a hash of the whole. */
function buildSlug(words: string, rest: readonly string[], whole: string): string {
  const kept = cutAtWord(words);
  const hash =
    kept === words && words !== "" ? "" : shortHash([words === "" ? whole : words, ...rest].join(" "));
  const slug = [kept, ...rest.map(cutAtWord), hash].filter((part) => part !== "").join("-");
  return WINDOWS_DEVICE.test(slug) ? `${slug}-${shortHash(slug)}` : slug;
}

/** Windows has devices of these names and can hold no folder that is called so. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/;

/**
 * The slug of a paper whose plain slug is taken by an earlier one.
 *
 * @param distinction what distinguishes the two, such as the arXiv number
 */
export function distinctSlug(slug: string, distinction: string): string {
  return `${slug}-${shortHash(`${slug} ${distinction}`)}`;
}

function cutAtWord(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf("-", LONGEST);
  return words.slice(0, end > 0 ? end : LONGEST);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
}

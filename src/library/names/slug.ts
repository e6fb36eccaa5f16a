import { createHash } from "node:crypto";
import { asciiOf } from "./ascii.ts";
import { familyName, givenFirst } from "./name.ts";

/** Maximum length of the words in a slug, in characters; a longer text is cut at a word and gets a hash. */
const LONGEST = 64;
const HASH_LENGTH = 8;

/**
 * The words of `text` in lower-case Latin letters and digits, joined by hyphens; empty if it has none. Ignores
 * accents, case and punctuation: `Łukasz O’Brien` → `lukasz-obrien`.
 */
export function hyphenate(text: string): string {
  return asciiOf(text, "NFKC")
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * The permanent slug of a paper. It only depends on the title and the first author's family name, so that no other
 * paper can change it.
 */
export function paperSlug(title: string, firstAuthor: string | undefined): string {
  const words = hyphenate(title);
  const family = hyphenate(familyName(firstAuthor ?? ""));
  return buildSlug(words, [family], title);
}

/** The permanent slug of an author; it only depends on the name. `Example, Ada` has the slug of `Ada Example`. */
export function authorSlug(name: string): string {
  return buildSlug(hyphenateName(name), [], name);
}

/** A fast path for most names: words that only need hyphens. */
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** A name's words, given names first: `Example, Ada` → `ada-example`. */
export function hyphenateName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase().replaceAll(" ", "-") : hyphenate(givenFirst(name));
}

/** The plain slug of a category; it only depends on the code: `stat.ML` → `stat-ml`. */
export function categorySlug(code: string): string {
  return buildSlug(hyphenate(code), [], code);
}

const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ["+", " plus "],
  ["#", " sharp "],
  ["*", " star "],
];

/** The signs that a plain slug leaves out although they distinguish names: `++` of `C++`. */
export function lostSigns(name: string): string {
  return name.replace(/[^+#*]/g, "");
}

/** Spells out signs as words, so that the slugs of `C++` and `C` differ: `C++` → `C plus  plus `. */
export function spellSigns(text: string): string {
  return SIGNS.reduce((spelled, [sign, word]) => spelled.replaceAll(sign, word), text);
}

/** Signs at the end of a word, as in `C++` and `A* search`; those of `#theory` and `vision + language` are not. */
const FINAL_SIGNS = /(?<=[\p{L}\p{N}])[+#*]+(?![\p{L}\p{N}])/gu;

/** The permanent slug of a tag or topic; it only depends on the name: `Must read!` → `must-read`, `C#` → `c-sharp`. */
export function nameSlug(name: string): string {
  const spelled = name.replace(FINAL_SIGNS, spellSigns);
  return buildSlug(hyphenate(spelled), [], spelled);
}

/** Shortens `words`, appends `rest`, and adds a hash of the whole text if the words were too long or empty. */
function buildSlug(words: string, rest: readonly string[], whole: string): string {
  const kept = cutAtWord(words);
  const hash =
    kept === words && words !== "" ? "" : shortHash([words === "" ? whole : words, ...rest].join(" "));
  const slug = [kept, ...rest.map(cutAtWord), hash].filter((part) => part !== "").join("-");
  return WINDOWS_DEVICE.test(slug) ? `${slug}-${shortHash(slug)}` : slug;
}

/** Device names of Windows, which cannot be names of folders there. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/;

/**
 * The slug of a paper whose plain slug is taken by an earlier one.
 *
 * @param distinction a text that distinguishes the two, such as the arXiv number
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

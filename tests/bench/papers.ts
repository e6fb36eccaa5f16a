import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DateTime } from "luxon";
import { mulberry } from "../support/random.ts";

/** Papers per generated listing: one file a week. */
const WEEKLY = 1000;
/** The last listing's day. */
const LAST = DateTime.fromISO("2026-11-16", { zone: "utc" });
/** The percentage of entries with each number of names; as in real listings, more names are "et al.". */
const NAMES = [0, 5, 15, 100];
/** The share of a sentence's words that are replaced by words of its subject. */
const OWN_WORDS = 0.12;
/** The share of abstracts with formulas and LaTeX, as on arXiv. */
const WITH_LATEX = 0.09;

const SAMPLES = join(import.meta.dirname, "..");
const SYLLABLES = "ba co dy fe gra hi jo ka lu mo ne pri qua ro si tra u ve wo xi ya zen sto mer lin".split(
  " ",
);

/**
 * Listings of `count` made-up papers, the oldest first, each by its day: the same for the same `count` and `seed`.
 * Sentences, formulas and names are real ones (arXiv's metadata, CC0), put together at random; words of made-up
 * subjects among them keep abstracts apart. Authors grow in number as they do in real libraries: 20,000 papers have
 * 43,000, 160,000 have 170,000.
 */
export function* generateListings(
  count: number,
  seed = 1,
): Generator<readonly [day: string, listing: string]> {
  const random = mulberry(seed);
  const make = entries(random);
  const weeks = Math.ceil(count / WEEKLY);
  for (let week = 0; week < weeks; week++) {
    const day = LAST.minus({ weeks: weeks - 1 - week });
    const size = Math.min(WEEKLY, count - week * WEEKLY);
    yield [day.toISODate() ?? "", Array.from({ length: size }, () => make(day)).join("")];
  }
}

function entries(random: () => number): (day: DateTime) => string {
  const plain = sentencesOf(
    read("samples/corpus/listing.txt")
      .split("\n")
      .filter((_, k) => k % 3 === 2),
  ).filter((one) => !LATEX.test(one));
  const latex = sentencesOf([read("latex/abstracts.txt")]).filter((one) => LATEX.test(one));
  const real = read("samples/corpus/truth.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Real);
  const nameOf = names(real.flatMap(({ authors }) => authors));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const someone = crowd(random);
  const title = (subject: readonly string[]): string => {
    const [one, other] = [pick(real).title, pick(real).title].map((each) => each.split(" "));
    const words = [...(one ?? []).slice(0, 4), ...(other ?? []).slice(-4)];
    words.splice(2, 0, capital(pick(subject)));
    return (random() < 0.4 ? `${capital(coined(random))}Net: ` : "") + words.join(" ");
  };
  return (day) => {
    const subject = Array.from({ length: 12 }, () => subjectWord(random));
    const withLatex = random() < WITH_LATEX;
    const sentence = (): string =>
      pick(withLatex && random() < 0.4 ? latex : plain).replace(/(?<= )[a-z]{5,}(?= )/g, (word) =>
        random() < OWN_WORDS ? pick(subject) : word,
      );
    const date = day.minus({ days: Math.floor(random() * 7) }).toFormat("LLL d yyyy");
    const hundredth = random() * 100;
    const authors = Array.from({ length: NAMES.findIndex((share) => hundredth < share) }, () =>
      nameOf(someone()),
    );
    const abstract = Array.from({ length: 6 + Math.floor(random() * 5) }, sentence).join(" ");
    const { category, code } = pick(real);
    const byline = [...new Set(authors)].join(", ") + (authors.length > 2 && random() < 0.8 ? " et al." : "");
    const header = `${(random() * 100).toFixed(1)} ${category} ${date}${code ? " Code" : ""}`;
    return `${header}\n${title(subject)}${byline}\n${abstract}\n`;
  };
}

const LATEX = /[$\\]/;

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((one) => one.length > 40 && whole(one));
}

/** Whether no formula or group was cut in two. */
function whole(sentence: string): boolean {
  const number = (of: RegExp): number => sentence.match(of)?.length ?? 0;
  return (
    number(/\{/g) === number(/\}/g) &&
    number(/\\[([]/g) === number(/\\[)\]]/g) &&
    number(/\$/g) % 2 === 0 &&
    !/\\(?:begin|end|left|right)\b/.test(sentence)
  );
}

interface Real {
  readonly title: string;
  readonly authors: readonly string[];
  readonly category: string;
  readonly code: boolean;
}

/**
 * Numbers of authors: a new one with the chance that Heaps' law gives, fitted to 43,000 authors of 20,000 papers and
 * 170,000 of 160,000; otherwise somebody who has written before, the likelier the more.
 */
function crowd(random: () => number): () => number {
  const [factor, power] = [32.1, 0.66];
  const written: number[] = [];
  let known = 0;
  return () => {
    const chance = factor * power * Math.max(1, written.length) ** (power - 1);
    const author = random() < chance ? known++ : (written[Math.floor(random() * written.length)] ?? known++);
    written.push(author);
    return author;
  };
}

/** A name for each number, of real given and family names; only numbers far apart share one. */
function names(real: readonly string[]): (author: number) => string {
  const split = real.map((name) => /^(.*?) (.*)$/.exec(name)).filter((found) => found !== null);
  const given = [...new Set(split.map(([, name = ""]) => name))];
  const family = [...new Set(split.map(([, , name = ""]) => name))];
  const all = given.length * family.length;
  return (author) => {
    const at = (author * 7_919) % all;
    return `${given[at % given.length]} ${family[Math.floor(at / given.length)]}`;
  };
}

/** Some words are in many subjects, most in few: squaring makes small numbers likely. */
function subjectWord(random: () => number): string {
  return coined(mulberry(Math.floor(random() ** 3 * 60_000)));
}

function coined(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function read(path: string): string {
  return readFileSync(join(SAMPLES, path), "utf8");
}

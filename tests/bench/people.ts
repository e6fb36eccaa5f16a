import { readFileSync } from "node:fs";
import { buildLibrary } from "../../src/library/build.ts";
import { nameParts } from "../../src/library/names/name-key.ts";
import { authorSlug } from "../../src/library/names/slug.ts";
import { type MergeSuggestion, suggestMerges, THRESHOLD } from "../../src/library/people/suggest-merges.ts";
import { readListing } from "../../src/listing/parse/read.ts";
import type { Entry } from "../../src/listing/types.ts";

/*
 * `npm run bench:people -- LISTING…`: how good the proposals of `check -- --people` are. An author with a middle
 * name or initial and several papers loses it on every second paper, one in three the rest of the first name, too:
 * both halves are one person, which is to be found. Half of those with one paper lose it as well; nobody else is
 * that person, so that proposing them is wrong. Only proposals with one of the changed names are judged. Every
 * second entry makes a library of its own: the first is the one that the weights and `LIKELY` were chosen on.
 */

/** A listing with names cut short, and for each short name's slug the slugs of those it was made of. */
interface Test {
  readonly entries: readonly Entry[];
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>;
}

function makeTest(entries: readonly Entry[]): Test {
  const written = new Map<string, number>();
  for (const name of entries.flatMap(({ authors }) => authors))
    written.set(name, (written.get(name) ?? 0) + 1);
  const truth = new Map<string, Set<string>>();
  const met = new Map<string, number>();
  const shorten = (name: string): string => {
    const words = name.split(/\s+/);
    if (words.length !== 3 || nameParts(name).given.length !== 2) return name;
    const time = met.get(name) ?? 0;
    met.set(name, time + 1);
    const several = (written.get(name) ?? 0) > 1;
    if (several ? time % 2 === 0 : name.length % 2 === 0) return name;
    const first = words[0] ?? "";
    const short = `${name.length % 3 === 0 ? `${first.charAt(0)}.` : first} ${words.at(-1)}`;
    const known = truth.get(authorSlug(short)) ?? new Set();
    truth.set(authorSlug(short), known);
    if (several) known.add(authorSlug(name));
    return short;
  };
  return { entries: entries.map((entry) => ({ ...entry, authors: entry.authors.map(shorten) })), truth };
}

function measure(name: string, { entries, truth }: Test): void {
  const { library } = buildLibrary([{ date: "2026-01-01", file: "changed", entries }]);
  const bySlug = new Map(
    library.authors.flatMap(({ names, slug }) => names.map((each) => [authorSlug(each), slug] as const)),
  );
  const key = (a = "", b = "") => [a, b].sort().join(" ");
  const pairs = new Set(
    [...truth].flatMap(([short, people]) =>
      [...people]
        .filter((whole) => bySlug.has(whole))
        .map((whole) => key(bySlug.get(short), bySlug.get(whole))),
    ),
  );
  const started = performance.now();
  const all = suggestMerges(library.authors, 0);
  const took = Math.round(performance.now() - started);
  const judged = all.filter(({ authors }) => authors.some(({ slug }) => truth.has(slug)));
  const right = (list: readonly MergeSuggestion[]) =>
    list.filter(({ authors: [a, b] }) => pairs.has(key(a.slug, b.slug))).length;
  console.log(`${name}: ${library.authors.length} authors, ${pairs.size} pairs to be found, ${took} ms`);
  for (const least of [0, 0.1, THRESHOLD, 0.3, 0.4, 0.5, 0.7, 0.9]) {
    const list = judged.filter(({ score }) => score >= least);
    const [precision, recall] = [right(list) / list.length, right(list) / pairs.size];
    console.log(
      `  from ${least}: ${list.length} proposed, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
  }
}

const all = process.argv
  .slice(2)
  .flatMap((file) => readListing(readFileSync(file, "utf8"), { file }).entries);
for (const half of [0, 1])
  measure(half === 0 ? "chosen on" : "measured on", makeTest(all.filter((_, k) => k % 2 === half)));
measure("all", makeTest(all));

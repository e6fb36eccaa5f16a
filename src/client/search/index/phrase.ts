import { isStopWord } from "../../../shared/search/tokens.ts";
import { type Field, type Hits, hitsOf } from "./hits.ts";
import type { IndexPart, PartWord } from "./part.ts";

/** Bonus of a phrase over its words. */
const PHRASE = 1.5;

/** The papers of a part that contain a phrase in the title, in a name, or in the abstract. */
export async function phraseHits(part: IndexPart, words: readonly string[], field: Field): Promise<Hits> {
  const known = await Promise.all(words.map((word) => exactly(part, word)));
  const hits = known.map((word) => hitsOf(part, word === undefined ? [] : [{ word, weight: 1 }], field));
  const inTitle = (paper: number) => follow(hits.map(({ title }) => title.get(paper)));
  const inAuthors = (paper: number) => follow(hits.map(({ authors }) => authors.get(paper)));
  const inAbstract = field === "any" ? await abstractTest(part, words, known) : () => false;
  const strength = new Float32Array(part.facts.papers.length);
  for (let paper = 0; paper < strength.length; paper++) {
    const sum = hits.reduce((most, each) => Math.max(most, each.strength[paper] ?? 0), 0);
    if (sum === 0) continue;
    const found =
      (field !== "author" && inTitle(paper)) || (field !== "title" && inAuthors(paper)) || inAbstract(paper);
    if (found) strength[paper] = PHRASE * sum;
  }
  const [first] = hits;
  return { strength, title: first?.title ?? new Map(), authors: first?.authors ?? new Map() };
}

async function exactly(part: IndexPart, word: string): Promise<PartWord | undefined> {
  return (await part.formsOf(word)).find((form) => form.word === word);
}

type Places = readonly number[] | undefined;

/** Whether there are consecutive positions. Words without indexed positions match anywhere. */
function follow(all: readonly (Places | "any")[]): boolean {
  const start = all.findIndex((places) => places !== "any");
  const first = all[start];
  if (first === undefined || first === "any") return false;
  return first.some((place) =>
    all.every((places, k) => places === "any" || (places?.includes(place + k - start) ?? false)),
  );
}

/** Stop words such as “the” are not indexed in abstracts and always match there. */
async function abstractTest(
  part: IndexPart,
  words: readonly string[],
  known: readonly (PartWord | undefined)[],
): Promise<(paper: number) => boolean> {
  if (known.some((word, k) => word === undefined && !isStopWord(words[k] ?? ""))) return () => false;
  const placesOf = await Promise.all(
    words.map(async (each, k) => {
      const word = known[k];
      if (word === undefined || isStopWord(each)) return "any" as const;
      const places = await part.abstractPlaces(word);
      return new Map(word.read().papers.map((paper, i) => [paper, places[i] ?? []]));
    }),
  );
  return (paper) => follow(placesOf.map((places) => (places === "any" ? places : places.get(paper))));
}

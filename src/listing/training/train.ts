import { closeList } from "../authors.ts";
import { featureCount, priorWeights } from "../model/features.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { type Model, orderWeights } from "../model/model.ts";
import { listCandidates } from "../title-authors/candidates.ts";
import { type ListingStyle, styleOf, UNKNOWN_STYLE } from "../title-authors/style.ts";
import { variationOf, vary } from "./augment.ts";
import { countTokens, type Sample } from "./count-tokens.ts";
import { learnWeights, type TrainingExample } from "./learn.ts";

/** The papers of one source, as its listings write them. */
export interface Source {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** True to add variations, for a source so large that its style would dominate. */
  readonly varied: boolean;
}

const folds = 4;
const none = new Float64Array(featureCount);
const perListing = 25;

/**
 * Trains the model. The weights are fitted fold by fold, each with a lexicon made from the other folds, so that they do
 * not rely on the lexicon holding the names of the very line they judge.
 */
export function train(sources: readonly Source[]): Model {
  const all = sources.flatMap(({ samples }) => samples);
  const examples: TrainingExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sources.flatMap(({ samples }) => samples.filter((_, i) => foldOf(i) !== fold));
    const lexicon = countTokens(others);
    for (const source of sources) examples.push(...examplesOf(source, lexicon, fold));
  }
  const start = orderWeights(priorWeights);
  const weights = learnWeights(examples, { epochs: 30, learningRate: 0.5, l2: 1, start });
  return { lexicon: countTokens(all), weights };
}

function foldOf(index: number): number {
  return Math.floor(index / perListing) % folds;
}

function examplesOf({ samples, varied }: Source, lexicon: Lexicon, fold: number): TrainingExample[] {
  const examples: TrainingExample[] = [];
  for (let start = 0, listing = 0; start < samples.length; start += perListing, listing++) {
    if (foldOf(start) !== fold) continue;
    const variation = variationOf(listing);
    const some = samples.slice(start, start + perListing);
    const written = varied ? some.map((sample, i) => vary(sample, variation, start + i)) : some;
    // The style of every fourth listing is unknown, because there are listings with one entry.
    const style = listing % 4 === 1 ? UNKNOWN_STYLE : styleOf(written.map(lineOf));
    for (const [i, sample] of written.entries()) {
      examples.push(exampleOf(sample, lexicon, style, start + i));
      if (i % perListing === 7) examples.push(exampleOf({ ...sample, authors: [] }, lexicon, style, 2));
    }
  }
  return examples;
}

/** Title and authors on one line, as in copied pages. */
export function lineOf({ title, authors, etAl }: Sample): string {
  return `${title}${authors.join(", ")}${etAl ? " et al." : ""}`;
}

// Every fourth example has all positions, so that the weights of rare ones are learnt, too.
function exampleOf(sample: Sample, lexicon: Lexicon, style: ListingStyle, index: number): TrainingExample {
  const candidates = listCandidates({
    text: sample.authors.length === 0 ? sample.title : closeList(lineOf(sample)).text,
    abstract: sample.abstract,
    style,
    model: { lexicon, weights: none },
    wide: index % 4 === 2,
    record: true,
  });
  const right = candidates.findIndex((candidate) => candidate.at === sample.title.length);
  // If the correct position is not among them, there is nothing to learn.
  const usable = right >= 0 || sample.authors.length === 0;
  return { candidates: usable ? candidates.map(({ evidence }) => evidence.values ?? none) : [], right };
}

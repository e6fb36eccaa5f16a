import { decodeLexicon } from "./lexicon-codec.ts";
import { lexiconData } from "./lexicon-data.ts";
import { type Model, orderWeights } from "./model.ts";
import { weights } from "./weights.ts";

/** What the reader knows beforehand, as shipped. */
export const defaultModel: Model = {
  lexicon: decodeLexicon(lexiconData),
  weights: orderWeights(weights).map((thousandths) => thousandths / 1000),
};

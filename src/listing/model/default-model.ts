import { decodeLexicon } from "./lexicon-codec.ts";
import { lexiconData } from "./lexicon-data.ts";
import { type Model, orderWeights } from "./model.ts";
import { weights } from "./weights.ts";

/** The model that Offprint ships. */
export const defaultModel: Model = {
  lexicon: decodeLexicon(lexiconData),
  weights: orderWeights(weights).map((thousandths) => thousandths / 1000),
};

import { type Model, orderWeights } from "../title-authors/model.ts";
import { decodeLexicon } from "./lexicon-codec.ts";
import { written } from "./lexicon-data.ts";
import { weights } from "./weights.ts";

/** What the reader knows beforehand, as shipped. */
export const defaultModel: Model = {
  lexicon: decodeLexicon(written),
  weights: orderWeights(weights).map((thousandths) => thousandths / 1000),
};

import { type Model, orderWeights } from "../seam/model.ts";
import { decodeLexicon } from "./code.ts";
import { weights } from "./weights.ts";
import { written } from "./written.ts";

/** What the reader knows beforehand, as shipped. */
export const shipped: Model = {
  lexicon: decodeLexicon(written),
  weights: orderWeights(weights).map((thousandths) => thousandths / 1000),
};

import { lazyObject } from "../../shared/lazy-object.ts";
import { decodeLexicon } from "./lexicon-codec.ts";
import { lexiconData } from "./lexicon-data.ts";
import { type Model, orderWeights } from "./model.ts";
import { weights } from "./weights.ts";

/** The model that Offprint ships. Decoding it takes a tenth of a command's start, and most commands do not need it. */
export const defaultModel: Model = lazyObject<Model>({
  lexicon: () => decodeLexicon(lexiconData),
  weights: () => orderWeights(weights).map((thousandths) => thousandths / 1000),
});

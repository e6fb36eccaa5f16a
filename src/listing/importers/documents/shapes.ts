import type { Shape, TextSample } from "../shape.ts";
import { BIBTEX_SHAPE } from "./bibtex/shape.ts";
import { ENTRIES_SHAPE } from "./entries/shape.ts";
import { JSON_SHAPE } from "./json/shape.ts";
import { XML_SHAPE } from "./xml/shape.ts";

const beginsWith =
  (signature: RegExp) =>
  ({ text }: TextSample): number =>
    signature.test(text.slice(0, 4000).replace(/^[\s\ufeff]+/, "")) ? 1 : 0;

/** Files that programs write: feeds, JSON and BibTeX. */
export const DOCUMENT_SHAPES: readonly Shape[] = [
  XML_SHAPE,
  BIBTEX_SHAPE,
  ENTRIES_SHAPE,
  JSON_SHAPE,
];

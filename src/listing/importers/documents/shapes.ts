import type { Shape } from "../shape.ts";
import { BIBTEX_SHAPE } from "./bibtex/shape.ts";
import { ENTRIES_SHAPE } from "./entries/shape.ts";
import { STATED_PAGE } from "./html/shape.ts";
import { JSON_SHAPE } from "./json/shape.ts";
import { WIKI_SHAPE } from "./wikitext/shape.ts";
import { XML_SHAPE } from "./xml/shape.ts";
import { YAML_SHAPE } from "./yaml/shape.ts";

/** Formats that programs write. */
export const DOCUMENT_SHAPES: readonly Shape[] = [
  XML_SHAPE,
  BIBTEX_SHAPE,
  WIKI_SHAPE,
  ENTRIES_SHAPE,
  JSON_SHAPE,
  YAML_SHAPE,
  STATED_PAGE,
];

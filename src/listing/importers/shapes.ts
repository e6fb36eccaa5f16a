import { DOCUMENT_SHAPES } from "./documents/shapes.ts";
import { GLUED } from "./glued.ts";
import { IDENTIFIER_SHAPES } from "./identifiers/shapes.ts";
import { MARKDOWN_SHAPES } from "./markdown/shapes.ts";
import { PAGE_SHAPES } from "./pages/shapes.ts";
import { singlePaper } from "./pages/single-paper.ts";
import { REFERENCE_SHAPES } from "./references/shapes.ts";
import type { GluedShape, Shape } from "./shape.ts";
import { TABLE_SHAPES } from "./tables/shapes.ts";
import { TAGGED_SHAPES } from "./tagged/shapes.ts";

/** All shapes, in the order of the documentation; of shapes with equal scores the first is chosen. */
export const SHAPES: readonly (GluedShape | Shape)[] = [
  GLUED,
  ...PAGE_SHAPES,
  singlePaper,
  ...TAGGED_SHAPES,
  ...REFERENCE_SHAPES,
  ...MARKDOWN_SHAPES,
  ...TABLE_SHAPES,
  ...DOCUMENT_SHAPES,
  ...IDENTIFIER_SHAPES,
];

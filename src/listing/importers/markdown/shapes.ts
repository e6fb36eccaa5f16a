import type { Shape } from "../shape.ts";

/** Markdown lists and headings. */
export const MARKDOWN_SHAPES: readonly Shape[] = [];

import type { Shape } from "../shape.ts";

/** Text in which a tag names each field. */
export const TAGGED_SHAPES: readonly Shape[] = [];

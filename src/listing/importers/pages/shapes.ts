import type { Shape } from "../shape.ts";

/** Pages copied from the browser. */
export const PAGE_SHAPES: readonly Shape[] = [];

import type { BandScale, EncodeEntry, Mark } from "vega";

/** The width of a drawing in units in which text is 13 high: narrow enough for a phone to show it unscaled. */
export const WIDTH = 340;

/** Settings shared by all charts; they turn off Vega's default look. */
export const BLANK = { width: WIDTH, padding: 0, autosize: "none", config: {} } as const;

/** Text in the page's own colour and font. */
const FONT = {
  fontSize: { value: 13 },
  fill: { value: "currentColor" },
  baseline: { value: "alphabetic" },
} as const;

/** Distributes rows over the height; a row's number is its `place`. */
export const ROWS: BandScale = {
  name: "row",
  type: "band",
  domain: { data: "rows", field: "place" },
  range: "height",
};

/** The position of a row. @param offset from its top, in drawing units */
export function inRow(offset: number) {
  return { scale: "row", field: "place", offset } as const;
}

/** A text for each item of a data set. */
export function textMark(data: string, enter: EncodeEntry): Mark {
  return { type: "text", from: { data }, encode: { enter: { ...FONT, ...enter } } };
}

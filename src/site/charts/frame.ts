/** The width of a drawing in units in which text is 13 high: narrow enough for a phone to show it unscaled. */
export const WIDTH = 340;

/** Settings shared by all charts; they turn off Vega's default look. */
export const BLANK = { width: WIDTH, padding: 0, autosize: "none", config: {} } as const;

/** Text in the page's own colour and font. */
export const FONT = {
  fontSize: { value: 13 },
  fill: { value: "currentColor" },
  baseline: { value: "alphabetic" },
} as const;

/** A drawing's width in its own units, of which the text is 13 high: narrow, so that a phone need not shrink it. */
export const WIDTH = 340;

/** What all charts have in common: nothing of vega's own looks. */
export const BLANK = { width: WIDTH, padding: 0, autosize: "none", config: {} } as const;

/** Text in the page's own colour and font. */
export const FONT = {
  fontSize: { value: 13 },
  fill: { value: "currentColor" },
  baseline: { value: "alphabetic" },
} as const;

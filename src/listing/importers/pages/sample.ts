/** Number of characters and lines of a page that recognisers examine. */
const SAMPLE = 16_000;
export const SAMPLE_LINES = 150;

/** The beginning of a page that recognisers look at, in whole lines. */
export function cutSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  return text.slice(0, Math.max(1, text.lastIndexOf("\n", SAMPLE)));
}

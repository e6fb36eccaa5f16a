const EMOJI =
  /(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}])+/gu;
const SHORTCODE = /:[a-z\d_+-]{2,40}:/gu;

/** The text without emoji and their short codes (`:star:`), which lists use as decoration. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, " ").replace(SHORTCODE, " ");
}

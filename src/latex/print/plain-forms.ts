import { escapeText } from "../printable.ts";
import { subscript, superscript } from "./scripts.ts";

/** How one plain form writes the few things that a formula needs. */
export interface PlainForm {
  readonly text: (value: string) => string;
  readonly variable: (value: string) => string;
  readonly script: (content: string, kind: "sub" | "sup") => string;
}

/** HTML without MathML, for feeds: `<i>x</i><sub>i</sub>`. */
export const FEED_MATH: PlainForm = {
  text: escapeText,
  variable: (value) => `<i>${escapeText(value)}</i>`,
  script: (content, kind) => `<${kind}>${content}</${kind}>`,
};

/** Bold, script and sans-serif letters of mathematics; a search for them should find plain ones. ℝ and its like stay. */
const MATH_LETTERS = /[\u{1d400}-\u{1d7ff}ℎℬℰℱℋℐℒℳℛℯℊℴ]/gu;

/** Plain text: `xᵢ²` where Unicode has the letters, `x_(i+1)` where it has not. */
export const TEXT_MATH: PlainForm = {
  text: (value) => value.replace(MATH_LETTERS, (letter) => letter.normalize("NFKC")),
  variable: (value) => TEXT_MATH.text(value),
  script: (content, kind) => (kind === "sub" ? subscript(content) : superscript(content)),
};

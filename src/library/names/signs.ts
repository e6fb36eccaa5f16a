import { asciiOf } from "./ascii.ts";

const SIGNS = /[+#<>=*@]/g;
const ANY = /[+#<>=*@\u0080-\uffff]/;

/**
 * The signs of a title that tell it from another with the same words: `C++` from `C#`, `YOLO` from `YOLO+`, `A > B` from
 * `A < B`. Signs of other alphabets count as those that they are written with: `≥` is `>=`, `→` is `->`. Tags are none.
 */
export function signsOf(title: string): string {
  if (!ANY.test(title)) return "";
  const words = asciiOf(title.replace(/<\/?[a-z][a-z\d:]*(?:\s[^<>]*)?>/gi, " "), "NFKC");
  // A star after the last word marks a footnote.
  return (words.replace(/[\s*]+$/, "").match(SIGNS) ?? []).join("");
}

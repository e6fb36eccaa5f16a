import { asciiOf } from "./ascii.ts";

const SIGNS = /[+#<>=*@]/g;
const ANY = /[+#<>=*@\u0080-\uffff]/;

/**
 * Symbols that distinguish titles with the same words: `C++` from `C#`, `YOLO` from `YOLO+`, `A > B` from `A < B`.
 * Unicode symbols count as their ASCII forms: `≥` is `>=`, `→` is `->`. HTML tags are ignored.
 */
export function signsOf(title: string): string {
  if (!ANY.test(title)) return "";
  const words = asciiOf(title.replace(/<\/?[a-z][a-z\d:]*(?:\s[^<>]*)?>/gi, " "), "NFKC");
  // A star after the last word is a footnote mark.
  return (words.replace(/(?<![\s*])[\s*]+$/, "").match(SIGNS) ?? []).join("");
}

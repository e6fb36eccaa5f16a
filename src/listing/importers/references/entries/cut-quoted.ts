import { type CutTitle, cutTitleAtStop, followsQuestion, trimTitle } from "../title-end.ts";

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "‘": "’",
  "'": "'",
  "«": "»",
  "„": "“”",
  "「": "」",
  "《": "》",
  "`": "'",
};

/** True if a text begins with a quotation mark of a title. */
export function startsQuoted(text: string): boolean {
  return CLOSING[text.charAt(0)] !== undefined;
}

/**
 * Divides a text that begins with a quotation mark after the closing one: the first with a comma, full stop or question
 * mark inside or after it, so that quoted words within the title do not end it.
 */
export function cutQuoted(text: string): CutTitle | undefined {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined) return undefined;
  const skip = text.startsWith("``") ? 2 : 1;
  let last = -1;
  let closed = false;
  for (let at = skip; at < Math.min(text.length, 1500); at++) {
    if (!closing.includes(text.charAt(at))) continue;
    if (isApostrophe(text, at)) continue;
    last = at;
    closed =
      (/[,.?!]/.test(text.charAt(at - 1)) && !asksAndGoesOn(text, at)) ||
      /^\W{0,2}[,.;]/.test(text.slice(at + 1, at + 3)) ||
      /^\s?[，．。、『《]/u.test(text.slice(at + 1, at + 3)) ||
      /^['”]?\s*(?:\(|in\b|In\b|\[|$|arXiv|\d{4})/.test(text.slice(at + 1, at + 12));
    if (closed) break;
  }
  if (last < 0 || (!closed && goesOnAfterQuote(text.slice(last + 1)))) return undefined;
  const rest = text.slice(last + 1).replace(/^['’”]?[\s,.;，．。、]+/u, "");
  return { title: trimTitle(text.slice(skip, last)), rest, sure: true };
}

/**
 * `“It Depends”: How Clinicians Trust`, `“Why Should I Trust You?” Explaining the Predictions. In Proc. KDD`: the
 * quotation is only the beginning of a title.
 */
function goesOnAfterQuote(after: string): boolean {
  if (/^(?::| ?[–—-] | \p{Ll})/u.test(after.slice(0, 4))) return true;
  if (!/^ \p{Lu}/u.test(after)) return false;
  const { rest, sure } = cutTitleAtStop(after.slice(1));
  return rest !== "" && sure;
}

/** Whether a question in quotation marks is followed by a colon or by words that are not a venue. */
function asksAndGoesOn(text: string, closing: number): boolean {
  const after = text.slice(closing + 1, closing + 300);
  if (after.startsWith(": ")) return true;
  return /[?!]/.test(text.charAt(closing - 1)) && /^ \p{Lu}/u.test(after) && !followsQuestion(after.slice(1));
}

/** A single mark between two letters, or after a plural with a word in small letters to follow. */
function isApostrophe(text: string, at: number): boolean {
  if (!/['’]/.test(text.charAt(at))) return false;
  return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /^s['’] \p{Ll}/u.test(text.slice(at - 1, at + 3));
}

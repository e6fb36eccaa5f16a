import { defaultModel } from "../../../model/default-model.ts";
import { keyOf } from "../../../model/lexicon.ts";
import { endsInHyphen } from "../../tagged/join-lines.ts";

/** Prefixes that a hyphen joins to a word. */
const PREFIXES = new Set(
  (
    "all anti co cross data de deep end few fine full half high in inter intra low mid mini multi near non off on one " +
    "open over part post pre pseudo quasi re real self semi single state sub super two ultra un under well zero to the of"
  ).split(" "),
);

/**
 * Joins the lines of a wrapped paragraph. A hyphen at a line's end stays between two words that exist ("context-" and
 * "aware"), before a capital or a digit, and in addresses; one that only broke a word is left out ("trans-", "former").
 */
export function joinWrapped(lines: readonly string[]): string {
  const joined: string[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = tidy(raw);
    const before = joined.at(-1) ?? "";
    if (index === 0 || line === "") joined.push(line);
    else if (breaksAddress(before, line)) joined.push(line);
    else if (endsInHyphen(before)) {
      if (!keepsHyphen(before, line)) joined[joined.length - 1] = before.slice(0, -1);
      joined.push(line);
    } else if (/[\u00ad]$/u.test(before)) {
      joined[joined.length - 1] = before.slice(0, -1);
      joined.push(line);
    } else joined.push(` ${line}`);
  }
  return joined.join("");
}

/** Collapses white space and removes invisible characters. */
function tidy(line: string): string {
  return line
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[\u200b\u2060\ufeff]/gu, "")
    .trim();
}

/** An address that was cut at a slash, hyphen, full stop or underscore. */
function breaksAddress(before: string, line: string): boolean {
  const word = before.slice(before.lastIndexOf(" ") + 1);
  if (!/^(?:https?:|doi:|10\.\d{4})/iu.test(word)) return false;
  return /[/_=?&-]$/u.test(word) || (/\.$/u.test(word) && /^[a-z\d]/u.test(line) && !/^\d{4}\b/u.test(line));
}

function keepsHyphen(before: string, line: string): boolean {
  const left = /([\p{L}\p{N}]+)[-‐‑]$/u.exec(before)?.[1] ?? "";
  const right = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? "";
  if (right === "" || !/^\p{Ll}/u.test(right) || /\d|^\p{Lu}\p{L}{0,2}$/u.test(left)) return true;
  if (PREFIXES.has(left.toLowerCase())) return true;
  const isWord = (text: string): boolean => (defaultModel.lexicon.tokens.get(keyOf(text))?.word ?? 0) > 0;
  return isWord(left) && isWord(right) && !isWord(left + right);
}

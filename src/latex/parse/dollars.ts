/** Words that stand before a dollar sign that is money: `US$ 3 billion`. */
const CURRENCY = /(?:^|[^A-Za-z])(?:US|USD|A|AU|AUD|C|CA|CAD|NZ|HK|NT|SG?|R|Mex|AR)$/;

/** What makes a body TeX whatever else it holds. */
const TEX_SIGNS = /[\\^_{}]/;

/** Commands with an argument, in which words are at home: `\text{if and only if}`. */
const WORDY_ARGUMENTS = /\\[A-Za-z]+\s*\{[^{}]*\}|\\[A-Za-z]+|\{[^{}]*\}/g;

/** An amount of money can end before a bracket, a comma or a dash that leads to the next amount. */
const UNFINISHED = /[,;:(/–—-]\s*$/;

/** A formula longer than this is two stray dollars. */
const MAX_BODY = 4000;

function proseWords(body: string): number {
  return body.replace(WORDY_ARGUMENTS, " ").match(/(?<![A-Za-z])[A-Za-z][a-z]+(?![A-Za-z])/g)?.length ?? 0;
}

function isMoney(body: string, before: string, after: string): boolean {
  if (CURRENCY.test(before) && /^\s*\d/.test(body)) return true;
  if (!/^\s?\d/.test(body)) return false;
  const words = proseWords(body);
  if (words >= 2) return true;
  if (TEX_SIGNS.test(body)) return false;
  return /^\d/.test(after) || CURRENCY.test(body) || UNFINISHED.test(body) || (words > 0 && /\s$/.test(body));
}

/**
 * Whether the text between two dollar signs is a formula, and not prose between two sums of money.
 * `before` and `after` are the few characters around the pair.
 */
export function isFormula(body: string, before: string, after: string): boolean {
  if (body.length > MAX_BODY || body.trim() === "") return false;
  if (isMoney(body, before, after)) return false;
  const words = proseWords(body);
  if (words >= 5) return false;
  return words < 2 || TEX_SIGNS.test(body) || !(/^\s/.test(body) || /\s$/.test(body));
}

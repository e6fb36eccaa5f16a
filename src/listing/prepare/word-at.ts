const LONGEST_WORD = 30;

/** The word around an offset of a text, and its start. */
export function wordAt(text: string, at: number): { readonly word: string; readonly start: number } {
  const before = /[^\s,;"(){}[\]]*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? "";
  const after = /^.[^\s,;"(){}[\]]*/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? "";
  return { word: before + after, start: at - before.length };
}

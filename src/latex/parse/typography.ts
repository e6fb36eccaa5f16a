/**
 * TeX's quotes and dashes → typographic ones. Other characters stay: straight
 * apostrophes, a `--flag`, a minus sign.
 */
export function setQuotesAndDashes(text: string): string {
  if (!/--|[`]|''/.test(text)) return text;
  return text
    .replace(/```|`` `/g, "“‘")
    .replace(/'''/g, "’”")
    .replace(/``([^"“”`]*)"/g, "“$1”")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/(?<![\p{L}\p{N}`])`(?=[^\s`])([^`'’]*(?:(?<=\p{L})['’](?=\p{L})[^`'’]*)*)['’]/gu, "‘$1’")
    .replace(/(?<=[\p{L}\p{N}])`(?=[\p{L}])/gu, "’")
    .replace(/(?<![`\p{L}\p{N}])`(?=[\p{L}\p{N}])(?![^`]*`)/gu, "‘")
    .replace(/(?<!-)---(?!-)/g, "—")
    .replace(/(?<!-)(?<![\s("'[]|^)--(?!-)/g, "–")
    .replace(/(?<=[\s("'[]|^)--(?=[^A-Za-z-]|$)/g, "–");
}

import { decodeLatexAccents } from "../../../../text/latex-accents.ts";

const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/\\([&%$#_{}])/g, "$1"],
  [/\\[ ,;]|~/g, " "],
  [/\\-|\\\//g, ""],
  [/---/g, "—"],
  [/--/g, "–"],
  [/``/g, "“"],
  [/''/g, "”"],
];

/** True for a text with a formula or a command, which the typesetter reads. */
function isLatex(text: string): boolean {
  return /\$|\\[A-Za-z]{2}|\\[([^]/.test(text.replace(/\\\$/g, ""));
}

/**
 * A field's display text. Text with a formula or a command stays LaTeX; otherwise accents and escapes become Unicode
 * characters and braces that protect capitals are removed.
 */
export function readableText(written: string): string {
  const text = unbraced(written.trim());
  if (isLatex(text.replace(/\{?\\(?:ss|SS|ae|AE|oe|OE|aa|AA)\b\s?(?:\{\})?\}?/g, ""))) return text;
  return plainText(text);
}

/** A text without LaTeX, for journals and keywords; unknown commands stay. */
export function plainText(written: string): string {
  const [escaped, ...others] = ["\u0001", "\u0002"];
  const hidden = decodeLatexAccents(written)
    .replace(/\\\{/g, escaped ?? "")
    .replace(/\\\}/g, others[0] ?? "")
    .replace(/[{}]/g, "");
  const plain = ESCAPES.reduce((text, [pattern, put]) => text.replace(pattern, put), hidden);
  return plain
    .replaceAll("\u0001", "{")
    .replaceAll("\u0002", "}")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

/** Removes braces around the whole text, as Web of Science writes them: `{{Title}}`. */
export function unbraced(text: string): string {
  let inner = text;
  for (let round = 0; round < 4 && inner.startsWith("{") && closesAtEnd(inner); round++)
    inner = inner.slice(1, -1).trim();
  return inner;
}

function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at === text.length - 1;
  }
  return false;
}

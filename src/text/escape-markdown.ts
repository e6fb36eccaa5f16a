/** Characters with a meaning anywhere in a line: those of CommonMark and GitHub, `$` of formulas, and a final `!`, which would turn a link after it into a picture. */
const MARKS = /[\\`*_[\]<>#|~$&]|!$/g;
/** The start of a line that begins a list, or that turns the line before it into a heading. */
const START = /^(\s*)(?:([-+=])|(\d{1,9})([.)]))/;

/** Escapes plain text as one line of Markdown. At the start of a line it also needs `escapeLineStart`. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(MARKS, "\\$&");
}

/** Escapes the start of a line of Markdown, so that it begins no list and no heading. */
export function escapeLineStart(markdown: string): string {
  return markdown.replace(START, escapeStart);
}

function escapeStart(_: string, space: string, mark = "", digits = "", point = ""): string {
  return `${space}${digits}\\${mark || point}`;
}

/** A link of Markdown; the address can end neither it nor a line. */
export function markdownLink(words: string, href: string): string {
  return `[${words}](${href.replace(/[\s<>()[\]\\`*|]/g, percent)})`;
}

function percent(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

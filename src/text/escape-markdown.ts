/** What means something in Markdown anywhere in a line: CommonMark's and GitHub's marks, the signs of formulas, and what makes a link that follows a picture. */
const MARKS = /[\\`*_[\]<>#|~$&]|!$/g;
/** What begins a list, or makes the line before it a heading, where it begins a line. */
const START = /^(\s*)(?:([-+=])|(\d{1,9})([.)]))/;

/** Plain text as Markdown in which it stays plain text, in one line. What begins a line also needs `escapeLineStart`. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(MARKS, "\\$&");
}

/** Markdown whose first characters begin no list and no heading. */
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

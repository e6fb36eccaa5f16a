/** A list item at the beginning of a line, with the emphasis that its first words may have. */
const ITEM = /^[-*+] +(?:\*\*|__|\*|_)?/;
const TITLE = new RegExp(`${ITEM.source}(?:paper|title|article)(?:\\*\\*|__|\\*|_)?\\s?:`, "i");
const DETAIL = new RegExp(
  `${ITEM.source}(?:authors?|date|venue|conference|journal|year|published|links?|urls?|pdf|code|abstract|summary|tl;?dr|notes?|doi|arxiv|keywords?|tags?)(?:\\*\\*|__|\\*|_)?\\s?:`,
  "i",
);

/**
 * Indents list items that state a detail of the paper in the item above them, as if they were in a list below it:
 *
 *     - **Paper**: [On Quiet Gradients](https://example.org/)
 *     - **Authors**: Ada Vesely, Bo Lind
 */
export function withNestedDetails(text: string): string {
  if (!hasTitleItem(text)) return text;
  let isBelowTitle = false;
  return text
    .split("\n")
    .map((line) => {
      const isDetail = isBelowTitle && DETAIL.test(line.slice(0, 60));
      isBelowTitle = isDetail || TITLE.test(line.slice(0, 60));
      return isDetail ? `  ${line}` : line;
    })
    .join("\n");
}

/** Whether a text or line may have a list item that states the title of a paper. */
export function hasTitleItem(text: string): boolean {
  return /^[-*+] .{0,4}(?:paper|title|article)/im.test(text);
}

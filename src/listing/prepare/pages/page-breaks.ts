const NUMBER = /^(?:(?:page|seite|p\.)\s?)?\d{1,4}(?:\s?(?:\/|of|von)\s?\d{1,4})?$/i;

/**
 * Blanks the header of each page of a document, if form feeds separate pages: the page number, and lines that are the
 * same on several pages.
 */
export function withoutPageHeads(text: string): string {
  if (!text.includes("\f")) return text;
  const lines = text.split("\n");
  const tops = lines.flatMap((line, at) => (line.startsWith("\f") ? [at, at + 1] : []));
  const words = (at: number) => (lines[at] ?? "").replace(/\f/g, "").trim();
  const counts = new Map<string, number>();
  for (const at of tops) counts.set(words(at), (counts.get(words(at)) ?? 0) + 1);
  for (const at of tops) if (NUMBER.test(words(at)) || (counts.get(words(at)) ?? 0) > 1) lines[at] = "";
  return lines.join("\n").replace(/\f/g, "");
}

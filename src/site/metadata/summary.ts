/** Number of characters that link previews and search results show. */
const LENGTH = 200;

/** The start of a text, cut between words. */
export function summary(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= LENGTH) return flat;
  const cut = flat.slice(0, LENGTH + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LENGTH / 2)).toWellFormed()} …`;
}

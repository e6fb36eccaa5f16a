/** Characters that previews and result lists show. */
const LENGTH = 200;

/** The beginning of a text, cut between words. */
export function summary(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= LENGTH) return flat;
  const cut = flat.slice(0, LENGTH + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LENGTH / 2)).toWellFormed()} …`;
}

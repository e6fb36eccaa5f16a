/** Whether a text is HTML: a saved page, or a copied part of its source. */
export function isHtml(text: string): boolean {
  const beginning = text.slice(0, 4000).replace(/^[\s\ufeff]+/, "");
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(beginning))
    return true;
  if (beginsWithin(text.slice(0, SAMPLE))) return true;
  if (!/^<(?:div|dl|dt|ul|ol|li|table|tr|p|section|main|article|h[1-6]|span|a|meta|!--)\b/i.test(beginning))
    return false;
  // Elements of HTML and of no other format.
  return (
    /<\/(?:div|li|a|td|dd|p|span)>/i.test(text.slice(0, SAMPLE)) &&
    !/<article-meta\b|<front\b/.test(beginning)
  );
}

const SAMPLE = 20_000;
const BLOCK = /<(?<slash>\/?)(?:div|dl|dt|dd|ul|ol|li|table|tr|td|p|section|article|h[1-6])(?=[\s>])/gi;

/** Whether a copy begins within an element of HTML: the first tag of a block closes one, and others are opened later. */
function beginsWithin(text: string): boolean {
  const [first, ...others] = [...text.matchAll(BLOCK)];
  if (first?.groups?.slash !== "/") return false;
  return others.filter(({ groups }) => groups?.slash === "").length > 1;
}

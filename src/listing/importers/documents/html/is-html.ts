/** Whether a text is HTML: a saved page, or a copied part of its source. */
export function isHtml(text: string): boolean {
  const beginning = text.slice(0, 4000).replace(/^[\s\ufeff]+/, "");
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(beginning))
    return true;
  if (!/^<(?:div|dl|dt|ul|ol|li|table|tr|p|section|main|article|h[1-6]|span|a|meta|!--)\b/i.test(beginning))
    return false;
  // Elements of HTML and of no other format.
  return (
    /<\/(?:div|li|a|td|dd|p|span)>/i.test(text.slice(0, 20_000)) &&
    !/<article-meta\b|<front\b/.test(beginning)
  );
}

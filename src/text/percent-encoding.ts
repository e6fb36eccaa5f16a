/** Decodes percent-encoded UTF-8. Text with a malformed sequence, such as a lone `%`, is returned as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

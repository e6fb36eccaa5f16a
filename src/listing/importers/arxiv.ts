import { type Addresses, readAddress } from "../address.ts";

/** Facts about a paper in arXiv's URLs and texts, the same in its API and its RSS. */

/** The number in an address or identifier of arXiv, without its version: `2605.01234`, `hep-th/9901001`. */
export function arxivNumber(text: string | undefined): string | undefined {
  const found = /(?:^|[/:])((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?$/i.exec(
    text ?? "",
  );
  return found?.[1];
}

/** An address of arXiv's with https, as arXiv itself redirects to. */
export function secure(address: string | undefined): string | undefined {
  return address?.replace(/^http:\/\/(?=(?:[\w-]+\.)*(?:arxiv|doi)\.org\/)/i, "https://");
}

/** The parts of a description in arXiv's feed: `arXiv:2605.01234v1 Announce Type: new Abstract: We study …`. */
export interface Announcement {
  readonly arxivId?: string | undefined;
  /** `new`, `cross`, `replace` or `replace-cross`. */
  readonly kind?: string | undefined;
  readonly abstract: string;
}

/** Reads a description of arXiv's news feeds; any other text is an abstract. */
export function readAnnouncement(text: string): Announcement {
  const found = /^\s*arXiv:(\S+)\s+Announce Type:\s*([\w-]+)\s+(?:Abstract:\s*)?/.exec(text);
  if (!found) return { abstract: text };
  return { arxivId: arxivNumber(found[1]), kind: found[2], abstract: text.slice(found[0].length) };
}

/**
 * Removes the punctuation that ends a sentence from a word. A regular expression would take quadratic time on a run
 * of dots.
 */
function withoutFinalPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && ").,;:".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** The URL of the code in a comment or abstract, if it is on GitHub or a similar host. */
export function codeAddress(
  ...texts: readonly (string | undefined)[]
): Addresses & { readonly code: boolean } {
  for (const text of texts) {
    for (const [word] of (text ?? "").matchAll(/https?:\/\/[^\s<>"{}]+/gi)) {
      const { codeUrl } = readAddress(withoutFinalPunctuation(word)) ?? {};
      if (codeUrl) return { codeUrl, code: true };
    }
  }
  return { code: false };
}

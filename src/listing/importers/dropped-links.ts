import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { Addresses } from "../address.ts";

/** A scheme, or text that a browser reads as a host. Many link fields contain other text: “N/A”, a number, a path. */
const LINK = /^\s*(?:<|\\url\{|\\href\{)?\s*(?:([a-z][a-z\d+.-]{1,20}):\S|www\.\S|[/\\]{2}[^\s/\\])/i;
/** Labels of identifiers, which are read elsewhere or cannot be opened. */
const IDENTIFIER = /^(?:doi|arxiv|urn|uri|info|isbn|issn|pmid|pmcid|hdl|handle|oai|url|link)$/i;

/** Reports links that a record states and that a browser would not open as a page: `javascript:`, `file:`, `ftp:`. */
export function droppedLinks(
  { url, pdfUrl, codeUrl }: { readonly [K in keyof Addresses]?: string | undefined },
  kept: Addresses,
  place: SourceLocation,
): readonly Diagnostic[] {
  const dropped = [
    kept.url === undefined ? url : undefined,
    kept.pdfUrl === undefined ? pdfUrl : undefined,
    kept.codeUrl === undefined ? codeUrl : undefined,
  ];
  return dropped
    .filter((link) => link !== undefined && isLink(link))
    .map((link = "") => diagnose("link-dropped", place, { link: link.trim().slice(0, LONGEST) }));
}

/** Reports such links in a text, each once; an author's e-mail address is not a link to a paper. */
export function unopenedLinks(links: readonly string[], place: SourceLocation): readonly Diagnostic[] {
  const unopened = links.filter((link) => !/^(?:https?|mailto|tel):/i.test(link) && isLink(link));
  return [...new Set(unopened)].map((link) =>
    diagnose("link-dropped", place, { link: link.slice(0, LONGEST) }),
  );
}

/** Length of a link in a message. */
const LONGEST = 100;

function isLink(text: string): boolean {
  const found = LINK.exec(text);
  return found !== null && !IDENTIFIER.test(found[1] ?? "");
}

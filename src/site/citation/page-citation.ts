import { type PageCitation, plainName } from "../../shared/citation/page-citation.ts";
import { type CitationRecord, FURTHER_AUTHORS } from "../../shared/citation/record.ts";

/**
 * The data from which the browser creates the other citation formats, in addition to a page's BibTeX and `citation_`
 * elements.
 *
 * @param names the authors' names in the `citation_author` elements
 */
export function pageCitation(
  { authors, keywords, venue, url, notes }: CitationRecord,
  names: readonly string[],
): PageCitation {
  const unusual = authors.flatMap((cited, k) =>
    JSON.stringify(cited) === JSON.stringify(plainName(names[k] ?? "")) ? [] : [[k, cited] as const],
  );
  const etAl = notes[0] === FURTHER_AUTHORS;
  const others = etAl ? notes.slice(1) : notes;
  return {
    keywords,
    ...(venue !== undefined && { venue }),
    ...(url !== undefined && { url }),
    ...(etAl && { etAl }),
    ...(others.length > 0 && { notes: others }),
    ...(unusual.length > 0 && { names: Object.fromEntries(unusual) }),
  };
}

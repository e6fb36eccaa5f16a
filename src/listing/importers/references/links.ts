import { type Addresses, readAddress } from "../../address.ts";
import { arxivNumber } from "../arxiv.ts";

const web = /https?:\/\/[^\s<>"“”|\\^`{}]+/giu;
const doi = /\b(?:doi\s*[:：]?\s*|doi\.org\/)?(10\.\d{4,9}\/[^\s"<>⟨⟩〈〉“”,;]+)/iu;
const arxiv =
  /\b(?:arXiv|CoRR|e-?print)\b[\s:：,]*(?:preprint\s*)?(?:arXiv\s*[:：]\s*)?(?:abs\/)?\[?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)/iu;
const oldArxiv =
  /\b((?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph|math|cs|physics|nlin|q-bio)(?:\.[A-Z]{2})?\/\d{7})\b/u;

/**
 * Digits that all arXiv numbers have. Most texts, such as abstracts in tables, lack them and skip the slower
 * patterns.
 */
const HAS_NUMBER = /\d{4}\.\d{4}|\/\d{7}/;

/** The addresses and identifiers that a text states. Of several links the first of each kind is kept. */
export function findLinks(text: string): Addresses {
  let found: Addresses = {};
  if (text.includes("://"))
    for (const [address] of text.matchAll(web)) found = { ...readAddress(trimAddress(address)), ...found };
  const number = HAS_NUMBER.test(text) ? (arxiv.exec(text)?.[1] ?? oldArxiv.exec(text)?.[1]) : undefined;
  const name = text.includes("10.") ? doi.exec(text)?.[1] : undefined;
  return tidy({
    ...(name !== undefined && { doi: trimAddress(name) }),
    ...(number !== undefined && { arxivId: number }),
    ...found,
  });
}

/** arXiv's number without its version. */
function tidy({ arxivId, ...rest }: Addresses): Addresses {
  return arxivId === undefined ? rest : { ...rest, arxivId: arxivNumber(arxivId) ?? arxivId };
}

/** Removes the punctuation of the sentence around it; matched brackets stay. */
function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const unopened =
      (last === ")" && !address.slice(0, end).includes("(")) ||
      (last === "]" && !address.slice(0, end).includes("["));
    if (!unopened && !/[.,;:'’”!?*_]/.test(last)) break;
    end--;
  }
  return address.slice(0, end);
}

/** The text without URLs and identifiers. */
export function withoutLinks(text: string): string {
  return text
    .replace(web, " ")
    .replace(/\b(?:doi\s*[:：]?\s*)10\.\d{4,9}\/\S+|\b10\.\d{4,9}\/\S+/giu, " ")
    .replace(
      /\b(?:available (?:at|online|from)|retrieved from|url|PMID|PMCID)\b[:：]?\s*(?:\w*\d+)?/giu,
      " ",
    );
}

import { nameInverted } from "../../listing/personal-names.ts";
import { authorsNote, nameOf } from "../citation/person.ts";
import { venueOf } from "../citation/venue.ts";
import { paperUrl } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";

/** Zotero's item types, for which COinS has no equivalent. */
const TYPES = { journal: "journalArticle", conference: "conferencePaper", repository: "preprint" } as const;

/**
 * A paper as COinS, the `title` of a `span` of class `Z3988`, from which Zotero and other citation managers save the
 * papers of a list. Sources: OpenURL 1.0 (ANSI/NISO Z39.88), the format `info:ofi/fmt:kev:mtx:dc`.
 *
 * @param title the paper's title as text
 * @param page the paper's page on this site, used if no other URL is known
 */
export function coins(paper: PaperFacts, title: string, page: string): string {
  const venue = venueOf(paper);
  const note = authorsNote(paper);
  const fields: readonly (readonly [key: string, value: string | undefined])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.title", title],
    ...paper.authors.map((author) => ["rft.au", nameInverted(nameOf(author))] as const),
    ["rft.date", paper.date],
    ["rft.source", venue?.name],
    ["rft.description", note],
    ["rft_id", paper.doi && `info:doi/${paper.doi}`],
    ["rft_id", paperUrl(paper) ?? page],
    // Must be last: after it, Zotero would take the title for that of the proceedings.
    ["rft.type", TYPES[venue?.kind ?? "repository"]],
  ];
  return fields.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join("&");
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("%20", "+");
}

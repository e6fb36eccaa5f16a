import { readDate } from "../../../partial-dates.ts";
import { readNameList } from "../../names/name-list.ts";
import { recordOfStated } from "../xml/formats/references.ts";
import type { Page, ProfilePiece } from "./page.ts";
import type { StatedPaper } from "./stated.ts";

/** The papers of a Google Scholar profile: rows of a title, authors, venue and year, each in an element of its class. */
export function profilePapers({ profile, links }: Page): readonly StatedPaper[] {
  const rows: ProfilePiece[][] = [];
  for (const piece of profile) {
    if (piece.kind === "gsc_a_at") rows.push([piece]);
    else rows.at(-1)?.push(piece);
  }
  const byText = new Map(links.map(({ text, href }) => [text, href]));
  return rows.map((row) => paperOf(row, byText));
}

function paperOf(row: readonly ProfilePiece[], links: ReadonlyMap<string, string>): StatedPaper {
  const [title] = row;
  const [authors = "", venue = ""] = row.filter(({ kind }) => kind === "gs_gray").map(({ text }) => text);
  const year = row.find(({ kind }) => kind === "gsc_a_y")?.text ?? "";
  const words = (title?.text ?? "").replace(/\s+/g, " ").trim();
  const names = readNameList(authors);
  const record = recordOfStated({
    title: words,
    authors: names.authors,
    date: readDate(year) || readDate(venue),
    venue: venueOf(venue) || undefined,
    links: [links.get(words) ?? ""],
    notes: [venue],
  });
  return { record: { ...record, ...(names.etAl && { etAl: true }) }, offset: title?.offset ?? 0 };
}

/** Removes volume, pages and year: `Journal of Foxes 12 (3), 45-67, 2026`. */
function venueOf(text: string): string {
  let venue = text.slice(0, 500);
  for (let cut = venue; ; venue = cut) {
    cut = venue.replace(/(?:\(\d{1,9}\)|[\d\s,:–-])$/, "");
    if (cut === venue) return venue;
  }
}

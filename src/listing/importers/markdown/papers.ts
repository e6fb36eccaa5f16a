import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/types.ts";
import { countWords } from "../../../text/count-words.ts";
import { dateBesideArxiv } from "../dates/meeting-date.ts";
import { unopenedLinks } from "../dropped-links.ts";
import type { SourceRecord } from "../record.ts";
import type { Candidate, Group } from "./group.ts";
import type { Chunk } from "./inline.ts";
import { type ItemPaper, type ListProfile, readItem, textOf } from "./item.ts";
import { bestDate, readDetails, STYLE_CHANGE } from "./labels.ts";
import { whySeveral, whySeveralLinks } from "./several-papers.ts";
import { chooseTitleKind } from "./title.ts";

/** How the papers of each kind are written in one text. */
export type Profiles = Readonly<Record<Candidate["kind"], ListProfile & { readonly dated: boolean }>>;

/** How papers are written is decided once for all items, all paragraphs and all headings. */
export function chooseProfiles(groups: readonly Group[]): Profiles {
  const of = (kind: Candidate["kind"]) => {
    const all = groups.filter((group): group is Candidate => group.kind === kind);
    const profile: ListProfile = {
      kind: kind === "heading" ? "whole" : chooseTitleKind(all.map(({ lines }) => lines)),
    };
    const read = all.slice(0, 100).map(({ lines, abstract }) => readItem(lines, profile, abstract));
    const dated = read.filter((paper) => paper && isDated(paper)).length;
    return { ...profile, dated: dated > read.length * 0.3 };
  };
  return { item: of("item"), paragraph: of("paragraph"), heading: of("heading") };
}

function isDated({ details }: ItemPaper): boolean {
  return details.authors.length > 0 || details.dates.length > 0 || details.venue !== undefined;
}

/** `…. ICML 2024`, `…, NeurIPS 2025`: what follows a title, at its end. */
const VENUE_AND_YEAR = /[.,] [\p{Lu}\d][^.,]{1,40} (?:19|20)\d\d$/u;

/** Reads a possible paper; undefined if it is not one. */
export function readCandidate(
  candidate: Candidate,
  profile: ListProfile & { readonly dated: boolean },
  file: string,
): SourceRecord | undefined {
  const { line, column, length } = candidate;
  const location = { file, line, column, length };
  const paper = readItem(candidate.lines, profile, candidate.abstract);
  if (!paper || !isPaper(paper, candidate, profile)) return undefined;
  const { title, details, addresses } = paper;
  const diagnostics: Diagnostic[] = [];
  const holdsDate = details.dates.length === 0 && VENUE_AND_YEAR.test(title);
  if (!paper.usual || holdsDate) diagnostics.push(diagnose("reference-doubtful", location, { title }));
  const doubt = candidate.kind === "heading" ? whySeveral(candidate.lines) : whySeveralLinks(candidate.lines);
  if (doubt !== "") diagnostics.push(diagnose("block-uncertain", location, { doubt }));
  const links = candidate.lines.flat().flatMap(({ href }) => href ?? []);
  diagnostics.push(...unopenedLinks(links, location));
  const left = details.left.filter((text) => text.split(/\s+/u).length > 2 || text.length > 30);
  if (left.length > 0) diagnostics.push(diagnose("note-unread", location, { title, note: left.join(" … ") }));
  return {
    location,
    title,
    authors: details.authors,
    ...(details.etAl && { etAl: true }),
    abstract: details.abstract === "" ? undefined : details.abstract,
    date: dateOf(paper, candidate),
    category: details.venue ?? candidate.heading.venue,
    ...(addresses.codeUrl !== undefined && { code: true }),
    ...addresses,
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

/** The stated date, otherwise the month of the arXiv number. A date next to a venue is the publication's. */
function dateOf({ title, details, addresses }: ItemPaper, { lines, heading }: Candidate): string | undefined {
  const own = bestDate(details.dates);
  const stated = own ?? heading.date;
  const isPublished = details.venue !== undefined && details.venue !== "arXiv";
  if (isPublished && stated !== undefined) return stated;
  return dateBesideArxiv(
    stated,
    addresses.arxivId,
    own === undefined || isBefore(title, own, lines[0] ?? []),
  );
}

/** Whether a date is on the line of the title, before it. */
function isBefore(title: string, date: string, line: readonly Chunk[]): boolean {
  const text = textOf(line).replaceAll(STYLE_CHANGE, "");
  const before = text.slice(0, Math.max(0, text.indexOf(title)));
  return /\d/.test(before) && readDetails(before).dates.includes(date);
}

/** Whether a candidate is a paper: it has authors, a venue or a date or, if no candidate has any, a link to a paper. */
function isPaper(
  paper: ItemPaper,
  { kind }: Candidate,
  { kind: titles, dated }: ListProfile & { readonly dated: boolean },
): boolean {
  const { details, addresses, title } = paper;
  const identified =
    addresses.arxivId !== undefined || addresses.doi !== undefined || addresses.pdfUrl !== undefined;
  if (kind === "paragraph") {
    if (titles === "plain" && details.authors.length === 0) return false;
    return (
      details.authors.length > 0 ||
      (details.dates.length > 0 && (identified || addresses.url !== undefined)) ||
      (identified && paper.usual)
    );
  }
  if (isDated(paper) || identified) return true;
  return !dated && addresses.url !== undefined && countWords(title) > 3;
}

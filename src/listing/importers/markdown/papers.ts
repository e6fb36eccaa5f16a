import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/types.ts";
import type { SourceRecord } from "../record.ts";
import { monthOfArxiv } from "../references/read.ts";
import type { Candidate, Group } from "./group.ts";
import { type ItemPaper, type ListProfile, readItem } from "./item.ts";
import { bestDate, type Details } from "./labels.ts";
import { leadToSeveral } from "./links.ts";
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

const SEVERAL = "its links lead to several papers at arXiv, so that another paper may begin within it";

/** Reads what may be a paper; undefined where it is none. */
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
  if (!paper.usual) diagnostics.push(diagnose("reference-doubtful", location, { title }));
  if (leadToSeveral(candidate.lines.flat()))
    diagnostics.push(diagnose("block-uncertain", location, { doubt: SEVERAL }));
  const left = details.left.filter((text) => text.split(/\s+/u).length > 2 || text.length > 30);
  if (left.length > 0) diagnostics.push(diagnose("note-unread", location, { title, note: left.join(" … ") }));
  return {
    location,
    title,
    authors: details.authors,
    ...(details.etAl && { etAl: true }),
    abstract: details.abstract === "" ? undefined : details.abstract,
    date: dateOf(bestDate(details.dates) ?? candidate.heading.date, details, addresses.arxivId),
    category: details.venue ?? candidate.heading.venue,
    ...(addresses.codeUrl !== undefined && { code: true }),
    ...addresses,
    ...(diagnostics.length > 0 && { diagnostics }),
  };
}

/**
 * The stated date, else the month of arXiv's number. Without a venue, a day more than a year after that month is the day
 * on which a reading group has the paper.
 */
function dateOf(
  stated: string | undefined,
  { venue }: Details,
  arxivId: string | undefined,
): string | undefined {
  const month = monthOfArxiv(arxivId);
  const isMeeting =
    venue === undefined && stated?.length === 10 && month !== undefined && monthsFrom(month, stated) > 12;
  return isMeeting ? month : (stated ?? month);
}

function monthsFrom(earlier: string, later: string): number {
  const [year = 0, month = 0] = earlier.split("-").map(Number);
  const [laterYear = 0, laterMonth = 0] = later.split("-").map(Number);
  return 12 * (laterYear - year) + laterMonth - month;
}

/** True for what names a paper: it has authors, a venue or a date; or, where none has, a link to a paper. */
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
  return !dated && addresses.url !== undefined && title.split(" ").length > 3;
}

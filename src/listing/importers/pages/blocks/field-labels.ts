import { type Column, meaningsOf } from "../../tables/headings.ts";
import type { Role } from "./roles.ts";

/** A line with a label: `Authors: Ada Vesely, Bo Lind`. */
export interface FieldLabel {
  readonly role: Role;
  /** What follows the label. */
  readonly value: string;
}

const LABELS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:paper |article |talk )?title|paper)\s*[:：]\s*(?=\S)/i, "title"],
  [
    /^(?:authors?(?:\(s\))?|author list|contributors?|creators?|by|written by|auteurs?|autoren|autores)\s*[:：]\s*(?=\S)/i,
    "names",
  ],
  [
    /^(?:abstract|summary|highlights?|tl;?dr|ai summary|zusammenfassung|résumé|resumen|description)\s*[:：.—–-]\s*(?=\S)/i,
    "abstract",
  ],
  [
    /^(?:subjects?|primary subject|categor(?:y|ies)|arxiv|arxiv id|doi|url|link|links|date|year|publication year|year of publication|published(?: on| online| in)?|publication date|publish date|submitted(?: on)?|posted(?: on)?|accepted(?: at| to)?|journal(?:[- ]ref)?|venue|conference|published as|source|e-?print|cite as|in)\s*[:：]\s*(?=\S)/i,
    "meta",
  ],
  // `Pages: 1-9 | First Published: 12 March 2024`
  [/^pages?\s*[:：]\s*[\p{L}\d.–−-]{1,24}\s*[|·]\s*(?=(?:first |e-?)?published)/iu, "meta"],
  [
    /^(?:comments?|keywords?|key words|index terms|tags?|msc[- ]class(?:es)?|acm[- ]class(?:es)?|report[- ]no|readers|tl;?dr by|license|primary area|student paper|supplementary material|github|project page|room|location|zoom|copyright|funding|pages|publisher|isbn|issn|editors?|paper type|(?:session )?chairs?|moderators?|speakers?|presenters?|discussants?|viewed by|cited by|pmid|pmcid|eid|if)\s*[:：]\s*/i,
    "noise",
  ],
];

/** The label that a line begins with; undefined for a line without one. */
export function readLabel(text: string): FieldLabel | undefined {
  for (const [pattern, role] of LABELS) {
    const found = pattern.exec(text.slice(0, 60));
    if (found) return { role, value: text.slice(found[0].length) };
  }
  return foreignLabel(text);
}

/** The roles of labels that are also column names of tables. */
const ROLES: Readonly<Partial<Record<Column, Role>>> = {
  title: "title",
  authors: "names",
  date: "meta",
  year: "meta",
  venue: "meta",
  category: "meta",
  doi: "meta",
  arxivId: "meta",
  link: "meta",
  abstract: "abstract",
  keywords: "noise",
  pdf: "noise",
  code: "noise",
  score: "noise",
  note: "noise",
};

/** Column names in Latin letters that do not occur in English titles. */
const LATIN =
  /^(?:titel|titre|tytu[lł]|n[aá]zev|ba[sş]l[iı]k|judul|otsikko|c[ií]m|tiêu đề|autorzy|auto[rř]i|f[oö]rfattare|yazar(?:lar)?|tekij[aä]t|szerz[oő]k|penulis|tác giả|rok|y[iı]l|jaar|[aå]r|vuosi|[eé]v|tahun|năm|czasopismo|[cč]asopis|dergi|tidskrift|tijdschrift|lehti|foly[oó]irat|jurnal|tạp chí|t[ií]tulo|titolo|autor(?:en|es)?|auteurs?|autori|datum|fecha|jahr|ann[eé]e|zeitschrift|revue|revista|rivista|zusammenfassung|r[eé]sum[eé]|resumen|riassunto|resumo)$/i;

/** `标题：…`, `著者: …`, `Titel: …`: labels in other languages, which are also headings of tables. */
function foreignLabel(text: string): FieldLabel | undefined {
  const found = /^(?:[A-Za-z ]{2,20}-(?=\p{Lo}))?(\p{L}[\p{L} ]{0,20}?)\s*[:：]\s*(?=\S)/u.exec(text);
  const name = found?.[1] ?? "";
  if (!found || !(LATIN.test(name) || /^\P{ASCII}+$/u.test(name))) return undefined;
  const role = meaningsOf(name).flatMap(({ column }) => ROLES[column] ?? [])[0];
  return role && { role, value: text.slice(found[0].length) };
}

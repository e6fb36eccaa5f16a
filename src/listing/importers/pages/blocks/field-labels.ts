import type { Role } from "./roles.ts";

/** A line that says what it holds: `Authors: Ada Vesely, Bo Lind`. */
export interface FieldLabel {
  readonly role: Role;
  /** What follows the label. */
  readonly value: string;
}

const LABELS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:paper |article |talk )?title|paper)\s*[:：]\s*(?=\S)/i, "title"],
  [
    /^(?:authors?(?:\(s\))?|author list|contributors?|creators?|by|speakers?|presenters?|written by|auteurs?|autoren|autores)\s*[:：]\s*(?=\S)/i,
    "names",
  ],
  [
    /^(?:abstract|summary|highlights?|tl;?dr|ai summary|zusammenfassung|résumé|resumen|description)\s*[:：.—–-]\s*(?=\S)/i,
    "abstract",
  ],
  [
    /^(?:subjects?|primary subject|categor(?:y|ies)|arxiv|arxiv id|doi|url|link|links|date|published(?: on| online| in)?|publication date|publish date|submitted(?: on)?|posted(?: on)?|accepted(?: at| to)?|journal(?:[- ]ref)?|venue|conference|published as|source|e-?print|cite as|in)\s*[:：]\s*(?=\S)/i,
    "meta",
  ],
  [
    /^(?:comments?|keywords?|key words|index terms|tags?|msc[- ]class(?:es)?|acm[- ]class(?:es)?|report[- ]no|readers|tl;?dr by|license|primary area|student paper|supplementary material|github|project page|room|location|zoom|copyright|funding|pages|publisher|isbn|issn|editors?|paper type|cited by|pmid|pmcid|eid|if)\s*[:：]\s*/i,
    "noise",
  ],
];

/** The label that a line begins with; undefined for a line without one. */
export function readLabel(text: string): FieldLabel | undefined {
  for (const [pattern, role] of LABELS) {
    const found = pattern.exec(text.slice(0, 60));
    if (found) return { role, value: text.slice(found[0].length) };
  }
  return undefined;
}

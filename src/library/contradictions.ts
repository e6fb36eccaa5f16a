import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { NO_CATEGORY } from "../listing/importers/record.ts";
import type { Entry } from "../listing/types.ts";
import { resolveCategory } from "./category.ts";
import { append } from "./draft.ts";
import { compatible } from "./names/compatible.ts";
import { nameParts } from "./names/name-key.ts";

/** Collects where listings contradict each other about a paper. */
export interface Contradictions {
  /** Compares a paper of a newer listing with what is known of it. */
  add(older: Entry, newer: Entry): void;
  diagnostics(): readonly Diagnostic[];
}

/** A field of one paper that two listings state differently. */
interface Difference {
  readonly field: "category" | "date" | "authors";
  readonly older: Entry;
  readonly newer: Entry;
  readonly before: string;
  readonly now: string;
}

/**
 * Reports contradictions. Where a list dates several papers to the same days of another year, its own date is wrong,
 * since days without a year take theirs from it; that is one finding.
 */
export function createContradictions(): Contradictions {
  const found: Difference[] = [];
  const otherYears = new Map<string, Difference[]>();
  return {
    add(older, newer) {
      for (const difference of differences(older, newer)) {
        if (differsInYear(difference))
          otherYears.set(newer.file, append(otherYears.get(newer.file) ?? [], difference));
        else found.push(difference);
      }
    },
    diagnostics: () => [...found.map(reportPaper), ...[...otherYears.values()].flatMap(reportYears)],
  };
}

function differences(older: Entry, newer: Entry): readonly Difference[] {
  const found: Difference[] = [];
  const add = (field: Difference["field"], before: string, now: string): void => {
    found.push({ field, older, newer, before, now });
  };
  const [before, now] = [older, newer].map((entry) => resolveCategory(entry.category).code);
  const bothHaveOne = older.category !== NO_CATEGORY && newer.category !== NO_CATEGORY;
  if (bothHaveOne && before !== now) add("category", older.category, newer.category);
  if (!newer.date.startsWith(older.date) && !older.date.startsWith(newer.date))
    add("date", older.date, newer.date);
  if (!agree(older, newer)) add("authors", older.authors.join(", "), newer.authors.join(", "));
  return found;
}

/** `2026-05-12` and `2027-05-12`. */
function differsInYear({ field, before, now }: Difference): boolean {
  return field === "date" && before.length === 10 && before.slice(4) === now.slice(4);
}

function reportYears(differences: readonly Difference[]): readonly Diagnostic[] {
  const [first] = differences;
  if (first === undefined || differences.length === 1) return differences.map(reportPaper);
  const { older, newer, before, now } = first;
  return [
    diagnose("list-year-differs", headerOf(newer), {
      many: differences.length,
      title: newer.title,
      now,
      before,
      where: `${older.file}:${older.line}`,
    }),
  ];
}

function reportPaper({ field, older, newer, before, now }: Difference): Diagnostic {
  return diagnose("paper-differs", headerOf(newer), {
    title: newer.title,
    field,
    now,
    before,
    where: `${older.file}:${older.line}`,
  });
}

/** True if two lists of authors can be the same list, truncated at different places. */
function agree(a: Entry, b: Entry): boolean {
  const [longer, shorter] = a.authors.length >= b.authors.length ? [a, b] : [b, a];
  const sameLength = longer.authors.length === shorter.authors.length;
  return authorsBegin(longer, shorter) && (sameLength || shorter.etAl);
}

/** True if the authors of an entry begin with those of another; initials agree with names that begin with them. */
export function authorsBegin(entry: Entry, beginning: Entry): boolean {
  const [names, first] = [entry, beginning].map(({ authors, nameParts: stated }) =>
    authors.map((name) => nameParts(name, stated?.[name])),
  );
  return (
    first?.every((name, k) => {
      const other = names?.[k];
      return other !== undefined && compatible(name, other);
    }) ?? false
  );
}

/** The place of an entry in its listing. */
export function headerOf(entry: Entry): SourceLocation {
  return { file: entry.file, line: entry.line, column: 1, length: 0 };
}

import { fold, UNSPACED } from "./fold.ts";
import type { Clause, Condition, Query } from "./parse.ts";

/** A paper prepared for matching. A list may omit fields that it lacks; no condition on them matches. */
export interface QueriedPaper {
  /** Title, authors and abstract, normalized by `searchable`. */
  readonly text: string;
  /** Title and authors, normalized by `searchable`; the whole text is used instead if they are missing. */
  readonly title?: string | undefined;
  readonly authors?: string | undefined;
  /** The category's code, slug and name, as written. */
  readonly categories?: readonly string[] | undefined;
  readonly score?: number | null | undefined;
  readonly code?: boolean | undefined;
  /** The editor's tags as written, and whether it is a pick. */
  readonly tags?: readonly string[] | undefined;
  readonly pick?: boolean | undefined;
  /** As precise as known: `2026-05`. */
  readonly date?: string | undefined;
  /** Keys from `keysOfPaper`. */
  readonly identifiers?: readonly string[] | undefined;
}

/** Separates the fields of a searched text, so that phrases do not match across fields. */
const FIELD = " | ";

/** Joins `fields` into a normalized text that conditions are matched against. */
export function searchable(fields: readonly string[]): string {
  return ` ${fields.map(fold).join(FIELD)} `;
}

/** Whether a paper matches a query. */
export function matchesQuery(paper: QueriedPaper, query: Query): boolean {
  return query.every((clause) => matchesClause(paper, clause));
}

function matchesClause(paper: QueriedPaper, clause: Clause): boolean {
  return clause.some((condition) => holds(paper, condition) !== condition.negated);
}

function holds(paper: QueriedPaper, condition: Condition): boolean {
  switch (condition.kind) {
    case "words":
      return hasWords(textOf(paper, condition.field), condition.text, condition.quoted);
    case "identifier":
      return (
        condition.keys.some((key) => paper.identifiers?.includes(key)) ||
        hasWords(paper.text, condition.text, true)
      );
    case "category":
      return paper.categories?.some((name) => isCategory(fold(name), condition.text)) ?? false;
    case "score":
      return typeof paper.score === "number" && paper.score >= condition.from && paper.score <= condition.to;
    case "tag":
      return paper.tags?.some((name) => fold(name) === condition.text) ?? false;
    case "code":
      return paper.code ?? false;
    case "pick":
      return paper.pick ?? false;
    case "date":
      return paper.date?.startsWith(condition.text) ?? false;
  }
}

function textOf({ text, title, authors }: QueriedPaper, field: "any" | "title" | "author"): string {
  return (field === "title" ? title : field === "author" ? authors : undefined) ?? text;
}

/** An unquoted word matches as a prefix, quoted words match exactly. */
function hasWords(text: string, words: string, quoted: boolean): boolean {
  const start = UNSPACED.test(words) ? "" : " ";
  return text.includes(start + words + (quoted && start !== "" ? " " : ""));
}

/** `cs.LG`, `LG` and the category's name are equivalent. */
export function isCategory(name: string, asked: string): boolean {
  const bare = (text: string) => text.replace(/^cs (?=[a-z]{2}$)/, "");
  return bare(name) === bare(asked);
}

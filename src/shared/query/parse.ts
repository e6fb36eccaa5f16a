import { fold } from "./fold.ts";
import { identifierKeys } from "./identifiers.ts";

/**
 * A parsed query: every clause must match, and a clause matches if any of its conditions does. The syntax of the search
 * page, of the lists' keyword field and of topics:
 *
 * - `graph networks`: both words; `"graph networks"`: the phrase; `-graph`: without it; `graph OR mesh`: either
 * - `author:lee`, `author:"ann lee"`, `title:graph`
 * - `tag:theory`, `tag:"must read"`, `is:pick`: the editor's tags and picks
 * - `category:cs.LG`, `score:90` (at least), `score:80..90`, `score:<50`, `has:code`, `year:2026`, `date:2026-05`
 * - arXiv numbers, DOIs and URLs
 */
export type Query = readonly Clause[];

export type Clause = readonly Condition[];

export type Condition = (
  | {
      readonly kind: "words";
      readonly field: "any" | "title" | "author";
      /** Folded; several words are a phrase. */
      readonly text: string;
      /** As typed, without quotes and field. */
      readonly written: string;
      /** Whether it was quoted: exactly these words in sequence. */
      readonly quoted: boolean;
    }
  | { readonly kind: "identifier"; readonly keys: readonly string[]; readonly text: string }
  | { readonly kind: "category" | "tag"; readonly text: string }
  /** Both ends included; -Infinity and Infinity where open. */
  | { readonly kind: "score"; readonly from: number; readonly to: number }
  | { readonly kind: "code" | "pick" }
  /** The beginning of an ISO date: `2026`, `2026-05`. */
  | { readonly kind: "date"; readonly text: string }
) & { readonly negated: boolean };

/** The field names before a colon. */
export const QUERY_FIELDS = [
  "author",
  "title",
  "category",
  "tag",
  "is",
  "score",
  "has",
  "code",
  "year",
  "date",
  "arxiv",
  "doi",
] as const;

const TOKEN =
  /(?<minus>[-−–](?=\S))?(?:(?<label>arxiv:?|doi:?)\s+(?=\d)(?<number>\S+)|(?<field>\p{L}+):(?=\S)(?:["“”„](?<fieldPhrase>[^"“”„]*)["“”„]?|(?<value>[^\s"“”„]+))|["“”„](?<phrase>[^"“”„]*)["“”„]?|(?<word>[^\s"“”„]+))/giu;
const LONGEST = 2000;
/** Scores that differ by less are equal. */
const LITTLE = 1e-9;

/** Parses a query. Any text is valid; an unclosed quote extends to the end. */
export function parseQuery(typed: string): Query {
  const clauses: Condition[][] = [];
  let either = false;
  for (const { groups = {} } of typed.slice(0, LONGEST).matchAll(TOKEN)) {
    if (groups.minus === undefined && (groups.word === "OR" || groups.word === "|")) {
      either = clauses.length > 0;
      continue;
    }
    const condition = readCondition(groups);
    if (condition === undefined) continue;
    const last = either ? clauses.at(-1) : undefined;
    if (last === undefined) clauses.push([condition]);
    else last.push(condition);
    either = false;
  }
  return clauses;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readCondition(groups: Groups): Condition | undefined {
  const { minus, number, field, fieldPhrase, value, phrase, word } = groups;
  const negated = minus !== undefined;
  if (number !== undefined) return identifierOrWords(number, negated);
  if (field === undefined)
    return phrase === undefined ? identifierOrWords(word ?? "", negated) : words(phrase, negated, true);
  const known = readField(field.toLowerCase(), fieldPhrase ?? value ?? "", fieldPhrase !== undefined);
  if (known !== undefined) return { ...known, negated } as Condition;
  if (fieldPhrase !== undefined) return words(`${field} ${fieldPhrase}`, negated, true);
  return identifierOrWords(`${field}:${value}`, negated);
}

function identifierOrWords(written: string, negated: boolean): Condition | undefined {
  const keys = identifierKeys(written);
  return keys.length > 0
    ? { kind: "identifier", keys, text: fold(written), negated }
    : words(written, negated, false);
}

function words(
  written: string,
  negated: boolean,
  quoted: boolean,
  field: "any" | "title" | "author" = "any",
): Condition | undefined {
  const text = fold(written);
  return text === "" ? undefined : { kind: "words", field, text, written, quoted, negated };
}

/** Undefined for text that is not a field, such as `BERT:pre-training`. */
function readField(field: string, value: string, quoted: boolean): Partial<Condition> | undefined {
  if (field === "author" || field === "title") return words(value, false, quoted, field);
  if (field === "category" || field === "tag") return { kind: field, text: fold(value) };
  if (field === "score") return readScore(value);
  if (field === "year" || field === "date")
    return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? { kind: "date", text: value } : undefined;
  return readFlag(field, value);
}

function readFlag(field: string, value: string): Partial<Condition> | undefined {
  if (field === "is") return /^picks?$/i.test(value) ? { kind: "pick" } : undefined;
  if (field !== "has" && field !== "code") return undefined;
  return /^(?:code|yes|true|1)$/i.test(value) ? { kind: "code" } : undefined;
}

function readScore(value: string): Partial<Condition> | undefined {
  const range = /^(-?[\d.]+)?\.\.(-?[\d.]+)?$/.exec(value.replaceAll("…", ".."));
  const [, sign, number] = /^(>=|<=|>|<|≥|≤)?(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (number !== undefined) {
    const [least, most] = [Number(number) - LITTLE, Number(number) + LITTLE];
    if (sign === "<" || sign === "<=" || sign === "≤")
      return { kind: "score", from: -Infinity, to: sign === "<" ? least : most };
    return { kind: "score", from: sign === ">" ? most : least, to: Infinity };
  }
  if (range === null) return undefined;
  const [from = -Infinity, to = Infinity] = [range[1], range[2]].map((end) =>
    end === undefined ? undefined : Number(end),
  );
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { kind: "score", from, to };
}

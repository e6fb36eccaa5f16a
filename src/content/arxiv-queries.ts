import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import { startOf } from "../diagnostics/locate.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { arxivCode, resolveCategory } from "../library/category.ts";

/** A query for arXiv from `content/sources.yaml`. A paper must match at least one item of each list. */
export interface Query {
  /** With their archive: `cs.LG`, `stat.ML`. */
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  /** Words or phrases, anywhere in a paper's metadata. */
  readonly words: readonly string[];
  /** Maximum number of papers to request. */
  readonly limit: number;
  /** Maximum age of a submission in days. */
  readonly days: number;
}

/** The valid queries, and diagnostics of the others. */
export interface QueriesRead {
  readonly queries: readonly Query[];
  readonly diagnostics: readonly Diagnostic[];
}

type Locate = (part: unknown) => SourceLocation;

const LISTS = ["categories", "authors", "words"] as const;
const NUMBERS = { most: { byDefault: 200, highest: 2000 }, days: { byDefault: 7, highest: 365 } } as const;
const KEYS: readonly string[] = [...LISTS, ...Object.keys(NUMBERS)];

/** Reads `sources.yaml`. An invalid query is reported with its location and skipped. */
export function readQueries(source: string, file: string): QueriesRead {
  const { root, placeOf, diagnostics } = readYaml(source, file);
  if (diagnostics.length > 0) return { queries: [], diagnostics };
  const found: Diagnostic[] = [];
  const queries: Query[] = [];
  for (const pair of root?.items ?? []) {
    if (keyOf(pair) !== "queries") {
      found.push(unknown(pair, ["queries"], placeOf));
      continue;
    }
    for (const item of isSeq(pair.value) ? pair.value.items : [pair.value]) {
      const read = readQuery(item, placeOf);
      found.push(...read.diagnostics);
      queries.push(...read.queries);
    }
  }
  if (queries.length === 0 && found.length === 0) found.push(diagnose("queries-missing", startOf(file)));
  return { queries, diagnostics: found };
}

function readQuery(item: unknown, placeOf: Locate): QueriesRead {
  const place = placeOf(item);
  if (!isMap(item)) return { queries: [], diagnostics: [diagnose("query-empty", { ...place, length: 1 })] };
  const diagnostics = item.items.flatMap((pair) => checkPair(pair, placeOf));
  if (diagnostics.some(({ severity }) => severity === "error")) return { queries: [], diagnostics };
  const query: Query = {
    categories: textsOf(item, "categories").map((written) => codeOf(written) ?? written),
    authors: textsOf(item, "authors"),
    words: textsOf(item, "words"),
    limit: numberOf(item, "most"),
    days: numberOf(item, "days"),
  };
  if (LISTS.some((key) => query[key].length > 0)) return { queries: [query], diagnostics };
  return { queries: [], diagnostics: [...diagnostics, diagnose("query-empty", { ...place, length: 1 })] };
}

function checkPair(pair: Pair, placeOf: Locate): Diagnostic[] {
  const key = keyOf(pair);
  const place = placeOf(pair.value ?? pair.key);
  if (isNumberKey(key)) {
    const { highest } = NUMBERS[key];
    const value = isScalar(pair.value) ? pair.value.value : undefined;
    const fits = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highest;
    return fits
      ? []
      : [diagnose("query-invalid", place, { key, expected: `a whole number from 1 to ${highest}` })];
  }
  if (!KEYS.includes(key)) return [unknown(pair, KEYS, placeOf)];
  const items = isSeq(pair.value) ? pair.value.items : [pair.value];
  if (
    !items.every((item) => isScalar(item) && typeof item.value === "string" && /[\p{L}\d]/u.test(item.value))
  )
    return [
      diagnose("query-invalid", place, {
        key,
        expected: "a text or a list of texts, such as [cs.LG, stat.ML]",
      }),
    ];
  if (key !== "categories") return [];
  return items
    .filter((item) => codeOf(textOf(item)) === undefined)
    .map((item) => diagnose("query-category-unknown", placeOf(item), { category: textOf(item) }));
}

/** arXiv's full code of a category, `cs.LG` for `LG`; a whole archive is `cs.*`. Undefined if arXiv has no such category. */
function codeOf(written: string): string | undefined {
  if (/^[a-z-]+\.\*$/.test(written)) return written;
  return arxivCode(resolveCategory(written));
}

function unknown(pair: Pair, keys: readonly string[], placeOf: Locate): Diagnostic {
  const key = keyOf(pair);
  return diagnose("setting-unknown", placeOf(pair.key), {
    key,
    keys: keys.join(", "),
    near: nearest(key, keys),
  });
}

function isNumberKey(key: string): key is keyof typeof NUMBERS {
  return Object.hasOwn(NUMBERS, key);
}

function textOf(item: unknown): string {
  return isScalar(item) ? String(item.value).trim() : "";
}

function textsOf(map: YAMLMap, key: string): readonly string[] {
  const node = map.get(key, true) as unknown;
  if (!isNode(node)) return [];
  return (isSeq(node) ? node.items : [node]).map(textOf);
}

function numberOf(map: YAMLMap, key: keyof typeof NUMBERS): number {
  return Number(map.get(key) ?? NUMBERS[key].byDefault);
}

import { type Column, meaningsOf } from "../../tables/headings.ts";
import type { Item } from "./values.ts";

/** The key that a column has in the JSON of services. */
const KEYS: Readonly<Partial<Record<Column, string>>> = {
  title: "title",
  authors: "authors",
  firstAuthor: "authors",
  date: "date",
  year: "year",
  venue: "venue",
  abstract: "abstract",
  doi: "doi",
  arxivId: "arxivId",
  link: "url",
  pdf: "pdf_url",
  code: "code_url",
  keywords: "keywords",
};

/** Names of columns that many objects have as keys, papers or not. */
const COMMON = new Set(["name", "item", "document", "work", "id", "data", "source"]);

/**
 * An object whose keys are the headings of a table, as spreadsheets are exported: `{"Paper Title": …, "Pub. Year": …}`,
 * `{"标题": …}`. Its values get the keys of services too; of two that mean the same the first counts.
 */
export function withColumnKeys(item: Item): Item {
  const added: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (COMMON.has(key.toLowerCase()) || value === null || value === "") continue;
    const [meaning] = meaningsOf(key);
    const plain = meaning && KEYS[meaning.column];
    if (plain !== undefined) added[plain] ??= value;
  }
  return { ...added, ...item };
}

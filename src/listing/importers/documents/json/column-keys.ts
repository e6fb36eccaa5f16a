import { type Column, meaningsOf } from "../../tables/headings.ts";
import type { Item } from "./values.ts";

/** The key that services use for a column. */
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

/** Column names that are also keys of many objects that are not papers. */
const COMMON = new Set(["name", "item", "document", "work", "id", "data", "source"]);

/**
 * An object whose keys are the headings of a table, as spreadsheets are exported: `{"Paper Title": …, "Pub. Year":
 * …}`, `{"标题": …}`. Its values are also added under the keys of services; of two with the same meaning the first
 * counts.
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

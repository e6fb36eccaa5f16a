import { closeList, splitNames } from "./authors.ts";
import { readArxivId, readDoi } from "./identifiers.ts";
import { type KeyReading, type KeyRule, readBoolean, readKey } from "./keyed-values.ts";
import { isPartialDate } from "./partial-dates.ts";

/** Fields of an entry that a correction may set. */
export interface Fields {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly etAl?: boolean;
  readonly category?: string;
  readonly categories?: readonly string[];
  readonly venue?: string;
  readonly date?: string;
  readonly score?: number | null;
  readonly code?: boolean;
  readonly abstract?: string;
  readonly url?: string;
  readonly arxivId?: string;
  readonly doi?: string;
  readonly pdfUrl?: string;
  readonly codeUrl?: string;
}

const string = (name: keyof Fields, wanted: string, test = /\S/): KeyRule<Fields> => ({
  wanted,
  read: (value, written) => {
    const text = typeof value === "number" ? (written ?? String(value)) : value;
    return typeof text === "string" && test.test(text) ? { [name]: text.trim() } : undefined;
  },
});

const boolean = (name: keyof Fields): KeyRule<Fields> => ({
  wanted: "true or false",
  read: (value) => {
    const read = readBoolean(value);
    return read === undefined ? undefined : { [name]: read };
  },
});

const address = (name: keyof Fields): KeyRule<Fields> =>
  string(name, "an address that begins with https://", /^https?:\/\/\S+$/);

const RULES: Readonly<Record<keyof Fields, KeyRule<Fields>>> = {
  title: string("title", "the title"),
  authors: { wanted: "a list of names, such as [Ada Vesely, Bo Lind]", read: readAuthors },
  etAl: boolean("etAl"),
  category: string("category", "a category, such as LG"),
  categories: { wanted: "a list of categories, such as [cs.LG, stat.ML]", read: readCategories },
  venue: string("venue", "a journal or conference"),
  date: { wanted: "a date, such as 2026-05-12, 2026-05 or 2026", read: readPartialDate },
  score: {
    wanted: "a number, or null for none",
    read: (value) =>
      value === null || (typeof value === "number" && Number.isFinite(value)) ? { score: value } : undefined,
  },
  code: boolean("code"),
  abstract: {
    wanted: "text",
    read: (value) => (typeof value === "string" ? { abstract: value.trim() } : undefined),
  },
  url: address("url"),
  arxivId: {
    wanted: "an arXiv number, such as 2605.01234",
    read: (value, written) => {
      const text = typeof value === "number" ? written : value;
      const arxivId = typeof text === "string" ? readArxivId(text) : undefined;
      return arxivId === undefined ? undefined : { arxivId };
    },
  },
  doi: {
    wanted: "a DOI, such as 10.1000/182",
    read: (value) => {
      const doi = typeof value === "string" ? readDoi(value) : undefined;
      return doi === undefined ? undefined : { doi };
    },
  },
  pdfUrl: address("pdfUrl"),
  codeUrl: address("codeUrl"),
};

function readAuthors(value: unknown): Fields | undefined {
  if (typeof value === "string" && value.trim() !== "") {
    const { text, etAl } = closeList(value);
    return { authors: splitNames(text), ...(etAl && { etAl }) };
  }
  if (!Array.isArray(value) || !value.every((name) => typeof name === "string" && name.trim() !== ""))
    return undefined;
  return { authors: value.map((name: string) => name.trim()) };
}

/** The first is the primary one; a single category is not stored as a list. */
function readCategories(value: unknown): Fields | undefined {
  const all: unknown = typeof value === "string" ? value.split(/[\s,;]+/) : value;
  if (!Array.isArray(all) || !all.every((each) => typeof each === "string" && each.trim() !== ""))
    return undefined;
  const categories = all.map((each: string) => each.trim());
  const [category] = categories;
  return category === undefined ? undefined : { category, ...(categories.length > 1 && { categories }) };
}

function readPartialDate(value: unknown): Fields | undefined {
  const date = typeof value === "string" || typeof value === "number" ? String(value).trim() : undefined;
  return date !== undefined && isPartialDate(date) ? { date } : undefined;
}

/**
 * Reads one field of a correction.
 *
 * @param written the value as written in the file, if it is a single one
 */
export function readField(name: string, value: unknown, written?: string): KeyReading<Fields> {
  return readKey(RULES, name, value, written);
}

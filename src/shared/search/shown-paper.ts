/** The fields of a paper that a result shows, in plain text. */
export interface ShownPaper {
  /** The paper's address below the site's base path: `papers/some-title/`. */
  readonly path: string;
  readonly title: string;
  readonly authors: readonly { readonly name: string; readonly slug: string }[];
  /** Whether there are further authors. */
  readonly etAl: boolean;
  /** The categories' slugs, the primary one first. */
  readonly categories: readonly string[];
  /** As precise as known; "" for none. */
  readonly date: string;
  readonly score: number | null;
  readonly code: boolean;
  /** Empty if the listing has none. */
  readonly abstract: string;
  /** The journal or conference, unless it is the category. */
  readonly venue?: string;
}

type Row = readonly [
  path: string,
  title: string,
  names: readonly string[],
  slugs: readonly string[],
  categories: readonly string[],
  date: string,
  score: number | null,
  flags: number,
  abstract: string,
  venue?: string,
];

/** Writes the papers of one file. */
export function writeShown(papers: readonly ShownPaper[]): string {
  return JSON.stringify(
    papers.map(({ path, title, authors, etAl, categories, date, score, code, abstract, venue }): Row => {
      const [names, slugs] = [authors.map(({ name }) => name), authors.map(({ slug }) => slug)];
      const flags = Number(etAl) + 2 * Number(code);
      if (venue === undefined) return [path, title, names, slugs, categories, date, score, flags, abstract];
      return [path, title, names, slugs, categories, date, score, flags, abstract, venue];
    }),
  );
}

/**
 * Reads data from `writeShown`, possibly of another site.
 *
 * @throws Error for anything else: other sites are not trusted, and an invalid date would break the page
 */
export function readShown(text: string): readonly ShownPaper[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error("These are not a site's papers.");
  return rows.map(([path, title, names, slugs, categories, date, score, flags, abstract, venue]) => ({
    path,
    title,
    authors: names.map((name, k) => ({ name, slug: slugs[k] ?? "" })),
    etAl: flags % 2 === 1,
    categories,
    date,
    score,
    code: flags >= 2,
    abstract,
    ...(venue !== undefined && { venue }),
  }));
}

const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)?$/;

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row)) return false;
  const [path, title, names, slugs, categories, date, score, flags, abstract, venue = ""] =
    row as readonly unknown[];
  return (
    [path, title, date, abstract, venue].every((text) => typeof text === "string") &&
    [names, slugs, categories].every(
      (list) => Array.isArray(list) && list.every((text) => typeof text === "string"),
    ) &&
    DATE.test(String(date)) &&
    !Number.isNaN(Date.parse(String(date || "2026"))) &&
    (score === null || typeof score === "number") &&
    typeof flags === "number"
  );
}

/** The beginning of JSON with a list per field, a list of rows, or pandas' columns: `{"title": ["…`, `[["title", …`. */
const BEGINNING =
  /^\s*(?:\{\s*"[^"\n]{1,40}"\s*:\s*(?:\[\s*["[\d]|\{\s*"0"\s*:)|\[\s*\[\s*"[^"\n]{1,40}"\s*,)/;
const TITLE = /(?:^|[ _])titles?$/i;

type Columns = readonly (readonly [name: string, cells: readonly unknown[]])[];

/**
 * JSON with a list per field as a list of papers, as other programs write it: `{"title": ["A", "B"], "year": [2024,
 * 2025]}`, pandas' `{"title": {"0": "A", "1": "B"}}` and `{"columns": ["title"], "data": [["A"], ["B"]]}`, and rows
 * below a row of names. Other texts stay as they are.
 */
export function asPapers(text: string): string {
  if (!BEGINNING.test(text.slice(0, 400))) return text;
  const columns = columnsOf(parsed(text));
  const [, cells = []] = columns.find(([name]) => TITLE.test(name)) ?? [];
  if (cells.length === 0 || columns.some(([, others]) => others.length !== cells.length)) return text;
  if (!cells.every((cell) => typeof cell === "string")) return text;
  const keys = columns.map(([name]) => (TITLE.test(name) ? "title" : name));
  const papers = cells.map((_, row) =>
    Object.fromEntries(columns.map(([, others], at) => [keys[at] ?? "", others[row]])),
  );
  return JSON.stringify(papers);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The columns of a value; empty if it has none, or if they are no lists. */
function columnsOf(value: unknown): Columns {
  if (isRows(value)) return fromRows(value[0] ?? [], value.slice(1));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if ("columns" in value && "data" in value && isRows(value.data) && Array.isArray(value.columns))
    return fromRows(value.columns, value.data);
  const columns = Object.entries(value).map(([name, cells]) => [name, listOf(cells)] as const);
  return columns.every(([, cells]) => cells.length > 1) ? columns : [];
}

function fromRows(names: readonly unknown[], rows: readonly (readonly unknown[])[]): Columns {
  if (rows.some((row) => row.length !== names.length)) return [];
  return names.map((name, at) => [String(name), rows.map((row) => row[at])]);
}

function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

/** A list, or an object whose keys count up from 0. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return entries.every(([key], at) => key === String(at)) ? entries.map(([, cell]) => cell) : [];
}

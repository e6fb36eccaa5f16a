/** `INSERT INTO papers (title, year) VALUES`: the names of the columns and what follows them. */
const INSERT = /\binsert\s+into\s+[\w.`"[\]]{1,80}\s*\(([^()]{1,2000})\)\s*values\b/gi;
const VALUE = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\s,()'";]+|[(),;]/g;

/**
 * Rows that a database's dump inserts, as JSON objects with the names of the columns. Other texts, and all line breaks
 * between rows, stay.
 */
export function asObjects(text: string): string {
  const inserts = [...text.matchAll(INSERT)];
  if (inserts.length === 0) return text;
  const parts = inserts.map((insert, at) => {
    const from = insert.index + insert[0].length;
    const rows = text.slice(from, inserts[at + 1]?.index ?? text.length);
    return linesOf(insert[0]) + withKeys(rows, namesOf(insert[1] ?? ""));
  });
  return linesOf(text.slice(0, inserts[0]?.index)) + parts.join("");
}

function linesOf(text: string): string {
  return text.replace(/[^\n]+/g, "");
}

function namesOf(list: string): readonly string[] {
  return list.split(",").map((name) => name.replace(/[`"'[\]]/g, "").trim());
}

/** Rows in brackets as objects. */
function withKeys(rows: string, names: readonly string[]): string {
  // The column of the next value; -1 between rows.
  let column = -1;
  return rows.replace(VALUE, (token) => {
    if (token === "(" || (token === "," && column >= 0)) {
      column++;
      return `${token === "(" ? "{" : ", "}${keyOf(names, column)}`;
    }
    if (column < 0) return token === "," ? "," : "";
    if (token !== ")") return jsonOf(token);
    column = -1;
    return "}";
  });
}

function keyOf(names: readonly string[], column: number): string {
  return `${JSON.stringify(names[column] ?? `column ${column + 1}`)}: `;
}

function jsonOf(token: string): string {
  const quote = token.charAt(0);
  if (quote === "'" || quote === '"')
    return JSON.stringify(token.slice(1, -1).replaceAll(quote + quote, quote));
  return /^-?\d+(?:\.\d+)?$/.test(token) ? token : "null";
}

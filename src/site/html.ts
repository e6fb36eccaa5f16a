/** Trusted HTML or XML, which is output without escaping. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/**
 * Values that a template can print: text is escaped, markup is not, lists are joined, and `false` and `undefined`
 * print nothing.
 */
export type Printable = string | number | Markup | readonly Printable[] | null | undefined | false;

/**
 * A template tag that escapes every value, for element content and quoted attributes, in HTML and XML. Untrusted text
 * gets into pages and feeds only through it.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let source = literals[0] ?? "";
  // Hot path, called a million times per build: indices are faster than entries().
  for (let k = 0; k < values.length; k++) source += print(values[k]) + literals[k + 1];
  return new Markup(source);
}

/** Marks a string that is known to be safe as markup: the visible exception to escaping. */
export function raw(source: string): Markup {
  return new Markup(source);
}

/** Joins values with `separator`. */
export function join(pieces: readonly Printable[], separator: Printable): Markup {
  return new Markup(pieces.map(print).join(print(separator)));
}

function print(value: Printable): string {
  if (typeof value === "string") return escapeText(value);
  if (value instanceof Markup) return value.source;
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  let source = "";
  for (const each of value) source += print(each);
  return source;
}

const SPECIAL = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that neither XML 1.0 nor HTML allows in text: most controls, lone surrogates, noncharacters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}]/gu;

/** A quick test, because most texts need no escaping. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (character) => REFERENCES[character] ?? character);
}

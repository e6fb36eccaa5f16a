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

/** What a template may print: text is escaped, markup is not, a list is printed item after item, nothing is nothing. */
export type Printable = string | number | Markup | readonly Printable[] | null | undefined | false;

/**
 * Markup in which every value is escaped, for an element's content and for a quoted attribute alike, in HTML
 * and in XML. The only way for untrusted text to get into a page or a feed.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let source = literals[0] ?? "";
  // Hot path, called a million times per build: indices are faster than entries().
  for (let k = 0; k < values.length; k++) source += print(values[k]) + literals[k + 1];
  return new Markup(source);
}

/** Markup that was made elsewhere and is known to be safe: the visible exception to escaping. */
export function raw(source: string): Markup {
  return new Markup(source);
}

/** Several pieces with `separator` between them. */
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

/** What neither XML 1.0 nor HTML allows in a text: most controls, lone surrogates, noncharacters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}]/gu;

/** Most texts have nothing in them that must be looked at. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, "").replace(SPECIAL, (character) => REFERENCES[character] ?? character);
}

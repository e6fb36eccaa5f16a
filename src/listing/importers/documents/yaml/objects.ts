import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, visit } from "yaml";
import type { Item } from "../json/values.ts";

/** An object of a YAML text. */
export interface YamlObject {
  /** Offset in UTF-16 units, from 0. */
  readonly start: number;
  readonly end: number;
  /** Keys from the outermost value, as in JSON: `references[]`; `*` for the keys of an object of objects. */
  readonly path: string;
  readonly item: Item;
}

/** A syntax error in a YAML text. */
export interface YamlMistake {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** The content of a YAML text. */
export interface YamlScan {
  /** An outer object comes before those in it. */
  readonly objects: readonly YamlObject[];
  readonly mistakes: readonly YamlMistake[];
}

/** Values that mean “none”. */
const NOTHING = new Set(["", "~", "null", "Null", "NULL"]);

/**
 * Finds the objects of a text of YAML. All values are strings: as a number, arXiv's `2605.10` would lose its zero.
 *
 * @param text within the limits of yaml-limits.ts
 */
export function scanYaml(text: string): YamlScan {
  const whole = scanPart(text, 0);
  const items = whole.mistakes.length > 0 ? itemsOf(text) : [];
  if (items.length < 2) return whole;
  // A mistake can hide the rest of the text, so each item of the list is read separately.
  const parts = items.map(({ start, end }) => scanPart(text.slice(start, end), start));
  return {
    objects: parts.flatMap(({ objects }) => objects),
    mistakes: parts.flatMap(({ mistakes }) => mistakes),
  };
}

/** The items of a text that is a single list, possibly below a key; empty if it has several lists. */
function itemsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const [, indent] = /^([ \t]*)-[ \t]/m.exec(text) ?? [];
  if (indent === undefined) return [];
  const starts = [...text.matchAll(new RegExp(`^${indent}-[ \\t]`, "gm"))].map(({ index }) => index);
  const outdentedKey = new RegExp(`^[ \\t]{0,${indent.length}}["']?[\\w.-]+["']?:(?:\\s|$)`, "m");
  if (outdentedKey.test(text.slice(starts[0]))) return [];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** @param from the offset of the part in the text */
function scanPart(part: string, from: number): YamlScan {
  const objects: YamlObject[] = [];
  const mistakes: YamlMistake[] = [];
  const documents = parseAllDocuments(withPlainColons(part), {
    schema: "failsafe",
    prettyErrors: false,
    logLevel: "silent",
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    for (const { code, message, pos } of document.errors) mistakes.push({ at: pos[0], code, message });
    mistakes.push(...unclosedQuotes(document, part));
    if (document.contents) collect(document.contents, { path: "" }, readValues(document), objects);
  }
  return {
    objects: objects.map((each) => ({ ...each, start: each.start + from, end: each.end + from })),
    mistakes: mistakes.map((each) => ({ ...each, at: each.at + from })),
  };
}

/** Keys at the beginning of lines of a quoted text, whose closing quote must be missing. */
const SWALLOWED = /\n\s*(?:-\s+)*["']?[a-z_][\w-]*["']?:\s/;

function unclosedQuotes(document: Document, text: string): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith("QUOTE") || !range || !SWALLOWED.test(text.slice(range[0], range[1]))) return;
      found.push({ at: range[0], code: "MISSING_CHAR", message: "this quotation mark is not closed" });
    },
  });
  return found;
}

/** The value of a node: a text, a list, an object, or undefined for none. */
type ReadValue = (node: Node | null) => unknown;

/** Each node is read once, however many aliases repeat it. */
function readValues(document: Document): ReadValue {
  const known = new Map<Node, unknown>();
  const readNew = (node: Node): unknown => {
    if (isAlias(node)) return read(node.resolve(document) ?? null);
    if (isSeq<Node>(node)) return node.items.map(read);
    if (isMap<Node, Node | null>(node))
      return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), read(value)]));
    return isScalar(node) ? textOf(node.value) : undefined;
  };
  const read: ReadValue = (node) => {
    if (node === null || known.has(node)) return node === null ? undefined : known.get(node);
    // An alias inside its own anchor has no value.
    known.set(node, undefined);
    const value = readNew(node);
    known.set(node, value);
    return value;
  };
  return read;
}

function textOf(value: unknown): string | undefined {
  const text = String(value ?? "").replaceAll(COLON, ":");
  return NOTHING.has(text) ? undefined : text;
}

/** Replaces colons within values while parsing; of the same length, so that locations stay the same. */
const COLON = "\ue000";
/** A key and a value that is neither quoted nor a list, an object, a block or a reference. */
const PLAIN = /^([ \t]*(?:-[ \t]+)*[\w.-]+:[ \t]+)([^\s"'[{|>&*!%@`#].*:[ \t].*)$/gm;

/**
 * Makes values with a colon valid. People write `title: Mind the Gap: A Survey` without the quotes that YAML
 * requires.
 */
function withPlainColons(text: string): string {
  if (text.includes(COLON)) return text;
  return text.replace(PLAIN, (_, key: string, value: string) => key + value.replace(/:(?=[ \t])/g, COLON));
}

/** The location of a node. */
interface Place {
  readonly path: string;
  /** The year of a group of papers: of the object around it, or its key. */
  readonly year?: string | undefined;
}

/** Adds the objects of a node, an outer one before those in it. */
function collect(node: Node, place: Place, read: ReadValue, to: YamlObject[]): void {
  if (isSeq<Node>(node))
    for (const item of node.items) collect(item, { ...place, path: `${place.path}[]` }, read, to);
  if (!isMap<Node, Node | null>(node)) return;
  const [start = 0, , end = 0] = node.range ?? [];
  const item = read(node) as Item;
  const year = yearOf(item.year) ?? place.year;
  to.push({ start, end, path: place.path, item: year === undefined ? item : { year, ...item } });
  // Papers by their keys, as Hayagriva has them, are siblings, and so are years.
  const all = node.items.length > 0 && node.items.every(({ value }) => isMap(value));
  for (const { key, value } of node.items) {
    if (value === null) continue;
    const name = keyOf(key);
    const group = yearOf(name);
    const inside = { path: `${place.path}.${all || group ? "*" : name}`, year: group ?? year };
    collect(value, inside, read, to);
  }
}

function yearOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:19|20)\d\d$/.test(value) ? value : undefined;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

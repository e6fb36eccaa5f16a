import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { partsOfDate } from "../partial-dates.ts";
import { readCslDate } from "./csl-date.ts";
import type { SourceRecord } from "./record.ts";
import { type Reference, recordOf } from "./reference.ts";

type Item = Readonly<Record<string, unknown>>;

/** Reads CSL-JSON, as Zotero and others export it: a list of items (schema `csl-data.json` of CSL 1.0.2). */
export function* readCsl(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(text, file);
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, " "), errors, { disallowComments: true });
  const items = itemsOf(root);
  const [error] = errors;
  // The item in which the text stops being JSON is not whole.
  const whole = (node: Node) => error === undefined || node.offset + node.length <= error.offset;
  for (const node of items.filter(whole)) {
    const value: unknown = getNodeValue(node);
    const place = placeAt(node.offset, 1);
    if (isItem(value)) yield { ...readItem(value), location: place };
    else yield diagnose("record-not-json", place, { reason: "it is no object in braces" });
  }
  if (error)
    yield diagnose("source-syntax", placeAt(error.offset, Math.max(1, error.length)), {
      format: "JSON",
      reason: inWords(error),
    });
}

/** The items of a list, of a list below `items`, as Zotero's web API gives it, or the one that there is. */
function itemsOf(root: Node | undefined): readonly Node[] {
  const list = root?.type === "object" ? findNodeAtLocation(root, ["items"]) : root;
  if (list?.type === "array") return list.children ?? [];
  return root === undefined ? [] : [root];
}

/** An item of CSL-JSON as a record; values of a wrong kind count as missing. */
export function readItem(item: Item): Omit<SourceRecord, "location"> {
  const text = (key: string) => textOf(item[key]);
  const { year, month, day } = partsOfDate(readCslDate(item));
  const reference: Reference = {
    title: latexOf(text("title")),
    authors: listOf(item.author)
      .map(nameOf)
      .filter((name) => name !== ""),
    abstract: latexOf(text("abstract")),
    dated: [year, month, day],
    venue: text("container-title") ?? text("event-title") ?? text("event"),
    keywords: [text("keyword")],
    doi: text("DOI"),
    url: text("URL"),
    notes: ["number", "note", "archive_location", "archive", "publisher", "id"].map(text),
  };
  return recordOf(reference);
}

/** Crossref has titles in a list; the first is the one. */
function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" || typeof one === "number" ? String(one) : undefined;
}

function listOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

/** `Ada van der Berg, Jr.`; a group has a `literal` name alone. */
function nameOf(name: Item): string {
  const part = (key: string) => (typeof name[key] === "string" ? name[key].trim() : "");
  if (part("literal") !== "") return part("literal");
  const words = ["given", "dropping-particle", "non-dropping-particle", "family"]
    .map(part)
    .filter((word) => word !== "");
  return [words.join(" "), part("suffix")].filter((word) => word !== "").join(", ");
}

const commands: Readonly<Record<string, string>> = {
  i: "textit",
  b: "textbf",
  sub: "textsubscript",
  sup: "textsuperscript",
  sc: "textsc",
};

/** The little markup that CSL has in texts, and that of Crossref's abstracts, as LaTeX; any other stays as it is. */
function latexOf(text: string | undefined): string | undefined {
  return text
    ?.replace(
      /<(i|b|sub|sup|sc)>([^<>]*)<\/\1>/g,
      (_, tag: string, words: string) => `\\${commands[tag]}{${words}}`,
    )
    .replace(/<span class="nocase">([^<>]*)<\/span>/g, "$1")
    .replace(/<\/?jats:[\w-]+(?:\s[^<>]*)?>/g, " ");
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `CommaExpected` → `comma expected`. */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}

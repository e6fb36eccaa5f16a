import { partsOfDate } from "../../../partial-dates.ts";
import type { SourceRecord } from "../../record.ts";
import { type Reference, recordOf } from "../../reference.ts";
import { latexOfMarkup } from "../xml/markup.ts";
import { readCslDate } from "./csl-date.ts";
import { type Item, isItem } from "./values.ts";

/** Converts an item of CSL-JSON to a record; values of a wrong type count as missing. */
export function readItem(item: Item): Omit<SourceRecord, "location"> {
  const text = (key: string) => textOf(item[key]);
  const { year, month, day } = partsOfDate(readCslDate(item));
  const reference: Reference = {
    title: titleOf(text("title"), text("subtitle")),
    authors: listOf(item.author)
      .map(nameOf)
      .filter((name) => name !== ""),
    abstract: latexOf(text("abstract")),
    dated: [year, month, day],
    venue: latexOf(text("container-title") ?? text("event-title") ?? text("event")),
    keywords: [text("keyword")],
    doi: text("DOI") ?? text("doi"),
    url: text("URL") ?? text("url"),
    notes: ["number", "note", "archive_location", "archive", "publisher", "id"].map(text),
  };
  return recordOf(reference);
}

/** Crossref has the text after the colon of a title in a separate field, and some publishers in both. */
function titleOf(title: string | undefined, subtitle: string | undefined): string | undefined {
  const isWhole = title === undefined || !subtitle || title.toLowerCase().includes(subtitle.toLowerCase());
  return latexOf(isWhole ? title : `${title}${/[:?!–—-]\s*$/.test(title) ? "" : ":"} ${subtitle}`);
}

/** Crossref has titles in a list, of which the first is the main one. */
function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" || typeof one === "number" ? String(one) : undefined;
}

function listOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

/** `van der Berg, Ada, Jr.`; a group has a `literal` name (in Crossref's answers `name`) alone, which is put in braces. */
function nameOf(name: Item): string {
  const part = (key: string) => (typeof name[key] === "string" ? name[key].trim() : "");
  if (part("literal") !== "") return `{${part("literal")}}`;
  const words = (...keys: readonly string[]) => keys.map(part).filter(Boolean).join(" ");
  const parts = [
    words("non-dropping-particle", "family"),
    words("given", "dropping-particle"),
    part("suffix"),
  ];
  const whole = parts.filter(Boolean).join(", ");
  return whole === "" && part("name") !== "" ? `{${part("name")}}` : whole;
}

/** Converts the HTML of CSL texts and the JATS of Crossref's abstracts to LaTeX; an abstract's heading is removed. */
function latexOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return latexOfMarkup(text.replace(/^\s*<jats:title>\s*abstract\s*<\/jats:title>/i, ""));
}

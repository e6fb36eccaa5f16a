import { type Entry as BibEntry, type Creator, parse } from "@retorquere/bibtex-parser";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate, type Locate } from "../../diagnostics/locate.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { SourceRecord } from "./record.ts";
import { recordOf } from "./reference.ts";

/** Reads BibTeX and BibLaTeX. Titles and abstracts stay LaTeX; names become letters. */
export function* readBibtex(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(text, file);
  // Once as it is written, for what is typeset later; once as letters, for names and for titles without formulas.
  const written = parsed(text, true);
  const cooked = parsed(text, false);
  if (typeof written === "string" || typeof cooked === "string") {
    yield diagnose("source-syntax", placeAt(0, 1), {
      format: "BibTeX",
      reason: String(typeof written === "string" ? written : cooked),
    });
    return;
  }
  for (const { error, input = "" } of written.errors) {
    const length = Math.max(1, input.split("\n", 1)[0]?.length ?? 1);
    yield diagnose("bibtex-unreadable", placeAt(Math.max(0, text.indexOf(input)), length), {
      reason: reasonOf(error),
    });
  }
  let at = 0;
  for (const [index, entry] of written.entries.entries()) {
    const found = text.indexOf(`{${entry.key},`, at);
    if (found >= 0) at = found;
    const letters = cooked.entries[index];
    yield {
      ...readEntry(entry, letters?.key === entry.key ? letters : entry),
      location: placeOf(text, at, placeAt),
    };
  }
}

function parsed(text: string, raw: boolean): ReturnType<typeof parse> | string {
  try {
    return parse(text, {
      raw,
      english: false,
      sentenceCase: false,
      caseProtection: false,
      unsupported: "ignore",
    });
  } catch (error) {
    return error instanceof Error ? reasonOf(error.message) : String(error);
  }
}

function placeOf(text: string, brace: number, placeAt: Locate): SourceLocation {
  const start = Math.max(0, text.lastIndexOf("@", brace));
  return placeAt(start, Math.max(1, brace - start));
}

function readEntry(entry: BibEntry, letters: BibEntry): Omit<SourceRecord, "location"> {
  const field = (name: string) => fieldOf(entry, name);
  const eprint = field("eprint");
  const onArxiv = /arxiv/i.test(field("archiveprefix") ?? field("eprinttype") ?? "arxiv");
  const creators = (letters.fields.author ?? []).map(nameOf);
  return recordOf({
    title: titleOf(field("title"), fieldOf(letters, "title")),
    authors: creators.filter((name) => name !== "others" && name !== ""),
    etAl: creators.at(-1) === "others",
    abstract: field("abstract"),
    dated: datedOf(entry),
    category: field("primaryclass") ?? field("eprintclass"),
    venue: fieldOf(letters, "journal") ?? fieldOf(letters, "journaltitle") ?? fieldOf(letters, "booktitle"),
    keywords: [keywordsOf(letters)],
    doi: field("doi"),
    url: field("url"),
    notes: [
      eprint && onArxiv ? `arXiv:${eprint}` : undefined,
      field("note"),
      field("journal"),
      volumeOf(field("volume")),
    ],
  });
}

function fieldOf({ fields }: BibEntry, name: string): string | undefined {
  const value: unknown = (fields as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The parser has cut them at commas, of which some stand inside of a keyword. */
function keywordsOf({ fields }: BibEntry): string | undefined {
  const { keywords } = fields as Readonly<Record<string, unknown>>;
  return Array.isArray(keywords) ? keywords.join(", ") : undefined;
}

/** DBLP has arXiv's number in place of a volume: `abs/2605.01234`. */
function volumeOf(volume: string | undefined): string | undefined {
  return volume?.startsWith("abs/") ? `arXiv:${volume}` : undefined;
}

/** A formula or a command stays LaTeX; else the braces that keep capitals and the accents are no part of the title. */
function titleOf(written: string | undefined, letters: string | undefined): string | undefined {
  return /\$|\\[A-Za-z]{2}/.test(written ?? "") ? written : (letters ?? written)?.normalize("NFC");
}

/** `Ada van der Berg, Jr.`; a group has one name. */
function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  const words = name ?? [firstName, prefix, lastName].filter(Boolean).join(" ");
  return (suffix ? `${words}, ${suffix}` : words).normalize("NFC");
}

function datedOf(entry: BibEntry): readonly (number | undefined)[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(fieldOf(entry, "date") ?? "") ?? [];
  const stated = parts.length > 0 ? parts : ["year", "month", "day"].map((name) => fieldOf(entry, name));
  return stated.map((part) => (/^\d+$/.test(part ?? "") ? Number(part) : undefined));
}

// The parser's own line and column are those of what it was given, and say so a second time.
function reasonOf(error: string): string {
  return (error.split("\n")[0] ?? "")
    .replace(/ at line \d+, column \d+/g, "")
    .replace(/\.$/, "")
    .slice(0, 160);
}

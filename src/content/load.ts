import { basename, dirname, extname } from "node:path";
import { diagnose } from "../diagnostics/catalogue.ts";
import { startOf } from "../diagnostics/locate.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { withCredits } from "../library/credits.ts";
import type { ParsedListing } from "../library/merge.ts";
import { NO_PEOPLE, type People } from "../library/people/person.ts";
import { readPeople } from "../library/people/read.ts";
import { NO_NOTES, type NotesRead, readNotes } from "../library/remarks/read.ts";
import { readUndatedName } from "../listing/file-name.ts";
import { detectBinary, isTextName } from "../listing/importers/file-kind.ts";
import { isMarkdownListing } from "../listing/importers/markdown-note.ts";
import { asOfDate, type CorrectionsFile, collect } from "../listing/parse/read.ts";
import { CORRECTIONS, correctionsName, filesIn, readBytes, readCorrectionsOf, readText } from "./files.ts";
import { readMarkdown } from "./front-matter.ts";
import { openListing } from "./open-listing.ts";
import { type CorrectedListing, noCache, type ParseCache } from "./parse-cache.ts";
import { type RedirectRules, readRedirects } from "./redirect-file.ts";
import { readTopics, type TopicsRead } from "./topics.ts";
import { unrecognizedListing } from "./unrecognized-files.ts";

/** A custom page of the publisher. */
export interface PageFile {
  readonly file: string;
  /** The file name without `.md`, which becomes the address: `about`. */
  readonly name: string;
  readonly markdown: string;
}

/** The editor's note on a digest. */
export interface NoteFile {
  readonly file: string;
  /** The day of the digest, from the file name. */
  readonly day: string;
  readonly markdown: string;
}

/** Tests whether a name is reserved. */
export interface Names {
  has(name: string): boolean;
}

/** A parsed part of the content folder with its diagnostics. */
export interface Loaded<T> {
  readonly read: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all listings; other files are reported and ignored.
 *
 * @param parseCache parsed listings of earlier builds
 * @param next returns the index of the next file to parse if threads share the work through the cache
 */
export async function loadListings(
  folder: string,
  parseCache: ParseCache = noCache,
  next?: () => number,
): Promise<Loaded<readonly ParsedListing[]>> {
  const all = filesIn(folder);
  const corrections = new Set(all.map(correctionsName));
  const notes = new Set(editorsNotes(folder));
  const files = all.filter((file) => !notes.has(file) && !corrections.has(file));
  const found: Loaded<readonly ParsedListing[]>[] = [];
  for (let k = next?.() ?? files.length; k < files.length; k = next?.() ?? files.length)
    found[k] = await loadListing(files[k] ?? "", parseCache);
  for (const [k, file] of files.entries()) found[k] ??= await loadListing(file, parseCache);
  const [read, diagnostics] = [found.flatMap((each) => each.read), found.flatMap((each) => each.diagnostics)];
  if (read.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose("no-listing", startOf(folder)));
  return { read, diagnostics };
}

/** The editor's notes in the folder of listings: Markdown files that are not lists of papers. */
function editorsNotes(folder: string): readonly string[] {
  const names = filesIn(folder).map((file) => basename(file));
  return filesIn(folder, ".md").filter(
    (file) => !isMarkdownListing(basename(file), names, () => readText(file) ?? ""),
  );
}

async function loadListing(file: string, readings: ParseCache): Promise<Loaded<readonly ParsedListing[]>> {
  const date = asOfDate(file);
  if (!isTextName(file) || date === undefined)
    return { read: [], diagnostics: [noListing(file, isTextName(file))] };
  const bytes = readBytes(file) ?? Buffer.alloc(0);
  const corrections = readCorrectionsOf(file);
  const {
    entries,
    uncorrectedEntries: pasted,
    diagnostics,
  } = await readings.of(file, bytes, corrections, () => readCorrected(file, bytes, corrections));
  return { read: entries.length > 0 ? [withCredits({ date, entries, file, pasted })] : [], diagnostics };
}

/** Why a file in the folder of listings is not a listing. */
function noListing(file: string, readable: boolean): Diagnostic {
  if (file.endsWith(CORRECTIONS))
    return diagnose("corrections-alone", startOf(file), { meant: correctionsMeant(file) });
  if (!readable) return unrecognizedListing(file);
  const { written, meant } = readUndatedName(basename(file));
  const name = meant ?? `2026-11-23${extname(file)}`;
  return diagnose("listing-undated", startOf(file), { written, meant: name });
}

/** The name that a corrections file would need to match the only listing of its name: `2026-11-23.bib`. */
function correctionsMeant(file: string): string | undefined {
  const stem = file.slice(0, -CORRECTIONS.length);
  const [listing, ...others] = filesIn(dirname(file)).filter(
    (other) => other.startsWith(`${stem}.`) && isTextName(other) && !other.endsWith(".md"),
  );
  return listing === undefined || others.length > 0 ? undefined : basename(correctionsName(listing));
}

/** Reads a listing with its corrections. */
async function readCorrected(
  file: string,
  bytes: Buffer,
  corrections: CorrectionsFile | undefined,
): Promise<CorrectedListing> {
  const { read } = await openListing(bytes, file);
  const reading = collect(read({ file, corrections }), file);
  if (corrections === undefined) return { ...reading, uncorrectedEntries: [] };
  const byLine = new Map(reading.entries.map((entry) => [entry.line, entry]));
  const pasted = collect(read({ file }), file).entries.filter((entry) => {
    const now = byLine.get(entry.line);
    return now !== undefined && (now.title !== entry.title || now.authors[0] !== entry.authors[0]);
  });
  return { ...reading, uncorrectedEntries: pasted };
}

/** Reads `authors.yaml`; the file is optional. */
export function loadPeople(file: string): People {
  const text = readText(file);
  return text === undefined ? NO_PEOPLE : readPeople(text, file);
}

/** Reads the publisher's topics; the file is optional. */
export function loadTopics(file: string): TopicsRead {
  const text = readText(file);
  return text === undefined ? { topics: [], diagnostics: [] } : readTopics(text, file);
}

/** Reads the editor's notes on papers; the file is optional. */
export function loadNotes(file: string): NotesRead {
  const text = readText(file);
  return text === undefined ? NO_NOTES : readNotes(text, file);
}

/** Reads the publisher's redirects; the file is optional. */
export function loadRedirects(file: string): RedirectRules {
  const text = readText(file);
  return text === undefined ? { list: [], diagnostics: [] } : readRedirects(text, file);
}

/** Reads the editor's notes, in the order of their days. */
export function loadEditorNotes(folder: string): Loaded<readonly NoteFile[]> {
  const read: NoteFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of editorsNotes(folder)) {
    const { markdown, diagnostics: found } = loadMarkdown(file);
    if (markdown !== undefined) read.push({ file, day: basename(file, ".md"), markdown });
    diagnostics.push(...found);
  }
  return { read, diagnostics };
}

/** Reads a Markdown file; a document of another program that was named `.md` has no text that could be shown. */
function loadMarkdown(file: string): {
  readonly markdown?: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const text = readText(file) ?? "";
  const kind = detectBinary(text);
  if (kind !== undefined) return { diagnostics: [diagnose("page-is-document", startOf(file), { kind })] };
  return readMarkdown(text, file);
}

/**
 * Reads the publisher's own pages, in the order of their names.
 *
 * @param reserved names that the site uses
 */
export function loadPages(folder: string, reserved: Names): Loaded<readonly PageFile[]> {
  const read: PageFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of filesIn(folder, ".md")) {
    const name = basename(file, ".md");
    if (reserved.has(name)) {
      diagnostics.push(diagnose("page-name-taken", startOf(file), { name }));
      continue;
    }
    const { markdown, diagnostics: found } = loadMarkdown(file);
    if (markdown !== undefined) read.push({ file, name, markdown });
    diagnostics.push(...found);
  }
  return { read, diagnostics };
}

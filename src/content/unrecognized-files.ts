import { basename, dirname, join } from "node:path";
import { diagnose } from "../diagnostics/catalogue.ts";
import { startOf } from "../diagnostics/locate.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { asOfDate } from "../listing/dates.ts";
import { documentNamed } from "../listing/importers/file-kind.ts";
import { filesIn, foldersIn, readText } from "./files.ts";
import { type Item, itemsIn, type Unusable } from "./items.ts";
import { RESOLVED } from "./resolved.ts";

/** Names in the content folder that are expected. */
const FILES = [
  "site.yaml",
  "authors.yaml",
  "redirects.yaml",
  "sources.yaml",
  "notes.yaml",
  "topics.yaml",
  RESOLVED,
  "fetched.yaml",
];
const FOLDERS = ["listings", "pages", "files"];
const IGNORED = /^_|^(?:readme|license|licence)(?:\.\w+)?$|~$/i;

/** Extensions that only listings have in the content folder. */
const LISTING_NAME = /\.(?:txt|jsonl|xml|bib|json|ris|csv|tsv|nbib|enw)$/i;

const LISTING =
  "Lists are text files named by date, such as 2026-11-23.txt or 2026-11-23.bib; the editor's note of a day is 2026-11-23.md.";
const CORRECTED =
  "Corrections of 2026-11-23.txt belong in 2026-11-23.corrections.yaml, those of 2026-11-23.bib in 2026-11-23.bib.corrections.yaml. A list in YAML is saved as 2026-11-23.txt.";
const PAGE = "A page is Markdown, in a file that ends in .md.";
const HERE = `Expected here are ${FILES.slice(0, -1).join(", ")}, and the folders ${FOLDERS.slice(0, -1).join(", ")} and ${FOLDERS.at(-1)}.`;

/** The diagnostic of an item in the content folder, with its fix. */
const UNUSABLE = {
  "link-outside": ["This link leads out of the content folder", "Put the file itself here."],
  "link-folder": ["This link leads to a folder", "Put the files themselves into a folder here."],
  "link-nowhere": ["This link leads nowhere", "Delete it, or put the file itself here."],
  special: ["This is a pipe, a socket or a device, not a file", "Put a file here, or delete it."],
  unreadable: [
    "Permission to read this file is denied",
    "Give yourself permission to read it, or delete it.",
  ],
  "too-large": ["This file is larger than 500 MB", "Split it into several files."],
  name: ["The file's name is not valid UTF-8", "Rename the file."],
} as const satisfies Readonly<Record<Unusable, readonly [what: string, wanted: string]>>;

/** Pictures, which are published from `content/files`. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico)$/i;

/** Reports files in the content folder that are not read because of their folder or name. */
export function findUnrecognizedFiles(content: string): readonly Diagnostic[] {
  const listings = join(content, "listings");
  const pages = join(content, "pages");
  return [
    ...names(filesIn(content), FILES).flatMap((file) => strayOf(file, content)),
    ...names(foldersIn(content), FOLDERS).map((folder) => misnamed(folder, FOLDERS) ?? notRead(folder, HERE)),
    ...foldersIn(listings).map((folder) => diagnose("folder-not-read", startOf(folder), { to: listings })),
    ...foldersIn(pages).map((folder) => notRead(folder, PAGE)),
    ...filesIn(pages)
      .filter((file) => !file.endsWith(".md"))
      .map((file) => misplacedPicture(file, content) ?? notRead(file, PAGE)),
    ...listingsOutsideContent(content).map((file) => misplaced(file, listings)),
  ];
}

/** Reports a file in `content/listings` that does not belong to a listing. */
export function unrecognizedListing(file: string): Diagnostic {
  const kind = documentNamed(file);
  if (kind !== undefined) return diagnose("listing-is-document", startOf(file), { kind });
  return notRead(file, /\.ya?ml$/i.test(file) ? CORRECTED : LISTING);
}

/** Reports items that cannot be read: links out of the content folder, pipes and devices, files without permission. */
export function findUnusableFiles(content: string): readonly Diagnostic[] {
  return itemsIn(content)
    .filter(({ path }) => !IGNORED.test(basename(path)))
    .flatMap((item) => (item.kind === "folder" ? findUnusableFiles(item.path) : unusable(item)));
}

function unusable({ path, kind }: Item): readonly Diagnostic[] {
  if (kind === "file" || kind === "folder") return [];
  const [what, wanted] = UNUSABLE[kind];
  return [diagnose("file-unusable", startOf(path), { what, wanted })];
}

function names(paths: readonly string[], known: readonly string[]): readonly string[] {
  return paths.filter((path) => !known.includes(basename(path)) && !IGNORED.test(basename(path)));
}

function strayOf(file: string, content: string): Diagnostic {
  if (asOfDate(file) !== undefined || LISTING_NAME.test(file))
    return misplaced(file, join(content, "listings"));
  if (file.endsWith(".md")) return misplaced(file, join(content, "pages"));
  return misplacedPicture(file, content) ?? misnamed(file, FILES) ?? notRead(file, HERE);
}

function misplacedPicture(file: string, content: string): Diagnostic | undefined {
  return PICTURE.test(file) ? misplaced(file, join(content, "files")) : undefined;
}

/** Reports listings next to the content folder, where a newcomer may put them by mistake. */
function listingsOutsideContent(content: string): readonly string[] {
  const project = join(content, "..");
  if (readText(join(project, "eleventy.config.ts")) === undefined) return [];
  return filesIn(project).filter(
    (file) => LISTING_NAME.test(file) && (asOfDate(file) !== undefined || file.endsWith(".txt")),
  );
}

function misplaced(file: string, folder: string): Diagnostic {
  const to = join(folder, basename(file));
  return diagnose("file-misplaced", startOf(file), { to, taken: isTaken(to) });
}

function misnamed(path: string, known: readonly string[]): Diagnostic | undefined {
  const name = basename(path);
  const meant = nearest(name, known);
  if (meant === undefined) return undefined;
  const taken = isTaken(join(dirname(path), meant));
  return diagnose("file-misnamed", startOf(path), { name, meant, taken });
}

/** Whether there is an item of exactly this name: some file systems find “Site.yaml” as “site.yaml”, too. */
function isTaken(path: string): boolean {
  return itemsIn(dirname(path)).some((item) => item.path === path);
}

function notRead(path: string, wanted: string): Diagnostic {
  return diagnose("file-not-read", startOf(path), { kind: documentNamed(path), wanted });
}

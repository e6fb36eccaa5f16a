import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RESERVED } from "../../site/urls.ts";

/** A file in each site: the top-level names that a build wrote. */
export const RECORD = ".offprint-site";

/** A file in every site of earlier versions, which wrote no such record. */
const STYLESHEET = "assets/offprint.css";

/** Records the top-level names of a built site. */
export function markSite(folder: string): void {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  writeFileSync(join(folder, RECORD), `${names.sort().join("\n")}\n`);
}

/**
 * Checks that a build may replace a folder.
 *
 * @param output the folder as given by the user
 * @throws Error if it contains files and was not built by Offprint
 */
export function assertOwnSite(folder: string, output: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (existsSync(join(folder, RECORD)) || existsSync(join(folder, STYLESHEET))) return;
  throw new Error(
    `${output} has files that Offprint did not write, and a build would replace them. Name an empty folder with --output, or empty this one.`,
  );
}

/**
 * Checks that no top-level name of a new site is that of a file that was added to the old one by hand.
 *
 * @throws Error if the new site has a file of the same name
 */
export function assertNoConflict(old: string, built: string): void {
  const taken = foreignNames(old).find((name) => existsSync(join(built, name)));
  if (taken !== undefined)
    throw new Error(
      `${join(old, taken)} was not written by Offprint, and the new site has a file of the same name. Move yours away and build again.`,
    );
}

/** Moves top-level files that were added by hand from the old site to the new one: `.git`, `CNAME`, `.nojekyll`. */
export function carryOver(old: string, to: string): void {
  for (const name of foreignNames(old))
    if (!existsSync(join(to, name))) renameSync(join(old, name), join(to, name));
}

/** Top-level names that no build wrote. */
function foreignNames(site: string): readonly string[] {
  const ours = ownNames(site);
  return readdirSync(site).filter((name) => !name.startsWith(".offprint-") && !ours(name));
}

/** Whether a build wrote a top-level name. */
export function ownNames(site: string): (name: string) => boolean {
  const record = join(site, RECORD);
  if (existsSync(record)) {
    const names = new Set(readFileSync(record, "utf8").split("\n"));
    return (name) => names.has(name);
  }
  // A site without a record: folders of pages have an index, and files have reserved names.
  return (name) =>
    !name.startsWith(".") &&
    (RESERVED.has(name.replace(/[.-].*$/, "")) ||
      /^(?:index\.html|feeds\.opml)$/.test(name) ||
      existsSync(join(site, name, "index.html")));
}

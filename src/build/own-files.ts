import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RESERVED } from "../site/urls.ts";

/** In a site: the names of the files and folders at its top that a build has written. */
export const RECORD = ".offprint-site";

/** A file of every site that earlier versions built, which had no record. */
const STYLESHEET = "assets/offprint.css";

/** Records the top-level names of a built site. */
export function markSite(folder: string): void {
  const names = readdirSync(folder).filter((name) => !name.startsWith("."));
  writeFileSync(join(folder, RECORD), `${names.sort().join("\n")}\n`);
}

/**
 * Checks that a build may replace a folder.
 *
 * @param output the folder as the user named it
 * @throws Error where it holds files and is no site of Offprint's
 */
export function assertOwnSite(folder: string, output: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (existsSync(join(folder, RECORD)) || existsSync(join(folder, STYLESHEET))) return;
  throw new Error(
    `${output} holds something that is no site of Offprint’s, and a build would take its place. Name an empty folder with --output, or empty this one.`,
  );
}

/**
 * Checks that a new site has no top-level name of a file that others added to the old one.
 *
 * @throws Error if the new site has a file of the same name
 */
export function assertNoConflict(old: string, built: string): void {
  const taken = foreignNames(old).find((name) => existsSync(join(built, name)));
  if (taken !== undefined)
    throw new Error(
      `${join(old, taken)} is not a file of Offprint’s, and the new site has one of that name. Move it away, and build again.`,
    );
}

/** Moves top-level files that others added to the old site into the new one: `.git`, `CNAME`, `.nojekyll`. */
export function carryOver(old: string, to: string): void {
  for (const name of foreignNames(old))
    if (!existsSync(join(to, name))) renameSync(join(old, name), join(to, name));
}

/** The names at the top of a site that no build has written. */
function foreignNames(site: string): readonly string[] {
  const ours = ownNames(site);
  return readdirSync(site).filter((name) => !name.startsWith(".offprint-") && !ours(name));
}

/** Tells of a name at the top of a site whether a build has written it. */
export function ownNames(site: string): (name: string) => boolean {
  const record = join(site, RECORD);
  if (existsSync(record)) {
    const names = new Set(readFileSync(record, "utf8").split("\n"));
    return (name) => names.has(name);
  }
  // A site without a record: its own pages have an index, and its files a name that the site reserves.
  return (name) =>
    !name.startsWith(".") &&
    (RESERVED.has(name.replace(/[.-].*$/, "")) ||
      /^(?:index\.html|feeds\.opml)$/.test(name) ||
      existsSync(join(site, name, "index.html")));
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { toolchainFingerprint } from "../../cache/toolchain.ts";
import { type SearchPart, searchParts } from "../../site/search/search-parts.ts";
import { searchAddress } from "../../site/search/search-record.ts";
import type { Site } from "../../site/site.ts";
import { fingerprint } from "../fingerprint.ts";

/** The fingerprint and size of each part, by number. */
type Records = Readonly<Record<string, readonly [fingerprint: string, files: number, bytes: number]>>;

/** Parts of the previous build's search index that are unchanged. */
export interface PreviousSearch {
  /** Whether the page at an address is in none of these parts. */
  wants(url: string): boolean;
  /** Unchanged parts whose files still exist. */
  partsBelow(folder: string): readonly SearchPart[];
}

/** @param manifest the records of the build that wrote the parts; empty if there is none */
export function previousSearch(site: Site, manifest: string): PreviousSearch {
  const known: Records = manifest === "" ? {} : JSON.parse(manifest);
  const same = searchParts(site.library.papers).filter(
    (part) => known[part.number] !== undefined && known[part.number]?.[0] === fingerprintOf(site, part),
  );
  const urls = new Set(same.flatMap((part) => part.papers.map(searchAddress)));
  return {
    wants: (url) => !urls.has(url),
    partsBelow: (folder) =>
      same.filter(({ number }) => {
        const [, files, bytes] = known[number] ?? [];
        const found = amountOf(join(folder, String(number)));
        return found?.files === files && found?.bytes === bytes;
      }),
  };
}

/** The records that let a later build reuse the parts in a folder. */
export function searchManifest(site: Site, folder: string): string {
  const records = searchParts(site.library.papers).map((part) => {
    const { files, bytes } = amountOf(join(folder, String(part.number))) ?? { files: 0, bytes: 0 };
    return [part.number, [fingerprintOf(site, part), files, bytes]];
  });
  return JSON.stringify(Object.fromEntries(records));
}

/** A fingerprint of everything that the records of a part's papers depend on. */
function fingerprintOf(site: Site, { papers }: SearchPart): string {
  const { searchLabels, summaries, settings, profile } = site;
  const labels = papers.map(({ authors }) => authors.map(({ author }) => searchLabels.get(author) ?? null));
  const { language, macros } = settings;
  return fingerprint([
    toolchainFingerprint(),
    language,
    macros,
    profile.name,
    summaries.papers(papers),
    labels,
  ]);
}

function amountOf(folder: string): { readonly files: number; readonly bytes: number } | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    const bytes = files.reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0);
    return { files: files.length, bytes };
  } catch {
    return undefined;
  }
}

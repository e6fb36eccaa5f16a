import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Paper } from "../../library/types.ts";
import { type SearchPart, searchParts } from "../../site/search-parts.ts";
import type { Site } from "../../site/site.ts";

/** Of each part, by its number: the mark of what it was made from, and how much there is of it. */
type Notes = Readonly<Record<string, readonly [mark: string, files: number, bytes: number]>>;

/** Parts of the search index that an earlier build has left, and that are still right by their marks. */
export interface FormerSearch {
  /** Whether a paper is in none of them. */
  wants(paper: Paper): boolean;
  /** Those of them that are still there as they were. */
  partsBelow(folder: string): readonly SearchPart[];
}

/** @param notes those of the build that left the parts */
export function formerSearch(site: Site, notes: string | undefined): FormerSearch {
  const known: Notes = notes === undefined ? {} : JSON.parse(notes);
  const right = searchParts(site.library.papers).filter(
    (part) => known[part.number]?.[0] === markOf(site, part),
  );
  const papers = new Set(right.flatMap((part) => part.papers));
  return {
    wants: (paper) => !papers.has(paper),
    partsBelow: (folder) =>
      right.filter(({ number }) => {
        const [, files, bytes] = known[number] ?? [];
        const found = amountOf(join(folder, String(number)));
        return found?.files === files && found?.bytes === bytes;
      }),
  };
}

/** The notes by which a later build knows the parts below a folder. */
export function searchNotes(site: Site, folder: string): string {
  const noted = searchParts(site.library.papers).map((part) => {
    const { files, bytes } = amountOf(join(folder, String(part.number))) ?? { files: 0, bytes: 0 };
    return [part.number, [markOf(site, part), files, bytes]];
  });
  return JSON.stringify(Object.fromEntries(noted));
}

function markOf({ marks, searchLabels }: Site, { papers }: SearchPart): string {
  const labels = papers.map(({ authors }) => authors.map(({ author }) => searchLabels.get(author)));
  return marks.page("search", papers.map(marks.paper), labels);
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

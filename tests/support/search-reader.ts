import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EachPart } from "../../src/client/search/index/ask.ts";
import { openPart } from "../../src/client/search/index/part.ts";
import { type Found, searchParts } from "../../src/client/search/index/search.ts";
import type { SiteFacts } from "../../src/client/search/list.ts";
import { readState } from "../../src/client/search/state.ts";

/** A site whose categories are named by their slugs. */
const PLAIN_SITE: SiteFacts = {
  language: "en",
  base: "/",
  author: (slug) => `/authors/${slug}/`,
  category: (slug) => ({ code: slug, name: slug, href: `/categories/${slug}/` }),
};

/** An index of a folder, as the search page reads it; without a browser. */
export interface SearchReader {
  /** @param query of the page's address: `q=graph&sort=date` */
  search(query: string, withAuthors?: boolean, onFirst?: (found: Found) => void): Promise<Found>;
  /** Files read since the last call, and their bytes. */
  takeRead(): { readonly files: number; readonly bytes: number };
}

/** Opens an index. @param folder that `parts.json` is in */
export async function openIndexFolder(folder: string): Promise<SearchReader> {
  let [files, bytes] = [0, 0];
  const { parts } = JSON.parse(readFileSync(join(folder, "parts.json"), "utf8")) as { parts: number };
  const read = (number: number) => async (path: string) => {
    const stored = readFileSync(join(folder, String(number), path.replace(/\?.*$/, "")));
    files += 1;
    bytes += stored.length;
    return new Uint8Array(gunzipSync(stored));
  };
  const opened = await Promise.all(
    Array.from({ length: parts }, (_, k) => openPart(read(parts - k), PLAIN_SITE)),
  );
  const eachPart: EachPart = (ask) => Promise.all(opened.map(ask));
  return {
    search: (query, withAuthors = false, onFirst = undefined) =>
      searchParts(eachPart, readState(query), withAuthors, onFirst),
    takeRead() {
      const taken = { files, bytes };
      [files, bytes] = [0, 0];
      return taken;
    },
  };
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { SearchRecord } from "./search-record.ts";
import type { Address } from "./urls.ts";

/** Writes pages and files below a site's folder. */
export interface Press {
  /** How many pages were printed. */
  readonly pages: number;
  /** How many files were written, pages included. */
  readonly files: number;
  print(at: Address, content: string | Buffer): void;
  /** Takes what a paper's page is searched by. */
  index(record: SearchRecord): void;
  /**
   * Eleventy's hook around the rendering of a template: prints what it gives, at once. Eleventy renders all pages
   * before it writes the first, and keeps them to the end: with tens of thousands that is most of a build's memory. For
   * this it runs dry and is given empty pages.
   */
  compile(): (this: Renderer, data: RenderData) => Promise<string>;
}

/** What Eleventy gives a hook around rendering. */
interface Renderer {
  defaultRenderer(data: RenderData): Promise<string | Buffer>;
}

interface RenderData {
  readonly page: {
    /** False for a template without an address. */
    readonly url: Address | false;
  };
}

/**
 * @param folder where the site is made
 * @param onRecord gets what each paper's page is searched by
 */
export function createPress(folder: string, onRecord: (record: SearchRecord) => void): Press {
  let pages = 0;
  let files = 0;
  const folders = new Set<string>();
  const print = (at: Address, content: string | Buffer): void => {
    const file = join(folder, at.endsWith("/") ? `${at}index.html` : at);
    const below = dirname(file);
    if (!folders.has(below)) {
      mkdirSync(below, { recursive: true });
      folders.add(below);
    }
    writeFileSync(file, content);
    files += 1;
    if (file.endsWith(".html")) pages += 1;
  };
  return Object.freeze({
    get pages() {
      return pages;
    },
    get files() {
      return files;
    },
    print,
    index: onRecord,
    compile: () =>
      async function (this: Renderer, data: RenderData): Promise<string> {
        const content = await this.defaultRenderer(data);
        // A template of a batch has printed its pages itself.
        if (data.page.url !== false && content !== "") print(data.page.url, content);
        // Others wait for their turn meanwhile: the other threads, and the search index.
        await nextTurn();
        return "";
      },
  });
}

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

/** What is told of a press's work. */
export interface PressListener {
  /** A page was printed. */
  onPage?(): void;
  /** What a paper's page is searched by. */
  onRecord?(record: SearchRecord): void;
}

/** @param folder where the site is made */
export function createPress(folder: string, { onPage, onRecord }: PressListener = {}): Press {
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
    if (!file.endsWith(".html")) return;
    pages += 1;
    onPage?.();
  };
  return Object.freeze({
    get pages() {
      return pages;
    },
    get files() {
      return files;
    },
    print,
    index: (record: SearchRecord) => onRecord?.(record),
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

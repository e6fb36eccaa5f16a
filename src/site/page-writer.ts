import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes pages in Eleventy's stead. */
export interface PageWriter {
  /** How many pages were written. */
  readonly pages: number;
  /** Eleventy's hook around the rendering of a template. */
  compile(): (this: Renderer, data: RenderData) => Promise<string>;
}

/** What Eleventy gives a hook around rendering. */
interface Renderer {
  defaultRenderer(data: RenderData): Promise<string | Buffer>;
}

interface RenderData {
  readonly page: {
    /** False for a template without an address. */
    readonly outputPath: string | false;
  };
}

/**
 * Writes each page as soon as it is rendered. Eleventy renders all pages before it writes the first, and keeps them to
 * the end: with tens of thousands that is most of a build's memory. For this it runs dry and is given empty pages.
 */
export function createPageWriter(): PageWriter {
  let pages = 0;
  const folders = new Set<string>();
  return {
    get pages() {
      return pages;
    },
    compile: () =>
      async function (this: Renderer, data: RenderData): Promise<string> {
        const file = data.page.outputPath;
        const content = await this.defaultRenderer(data);
        if (file === false) return "";
        const folder = dirname(file);
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
        folders.add(folder);
        writeFileSync(file, content);
        if (file.endsWith(".html")) pages += 1;
        return "";
      },
  };
}

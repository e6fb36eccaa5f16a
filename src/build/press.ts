import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Paper } from "../library/types.ts";
import type { SearchRecord } from "../site/search-record.ts";
import type { Address } from "../site/urls.ts";
import { fileOf } from "./files.ts";
import type { Former } from "./former.ts";

/** What stands on a page or in a file, or what makes it. */
export type Content = string | Buffer | (() => string);

/** Writes pages and files below a site's folder. */
export interface Press {
  print(at: Address, content: Content): void;
  /**
   * Prints what an earlier build has not left.
   *
   * @param mark stands for all that decides what is printed
   * @param beside what else the making finds out
   */
  offer(at: Address, mark: () => string, make: () => string, beside?: Beside): void;
  /** Prints what is asked for more seldom than pages. */
  follow(print: () => void): void;
  /** Takes what a paper's page is searched by, where anybody wants it. */
  index(paper: Paper, make: () => SearchRecord): void;
  /**
   * Eleventy's hook around the rendering of a template: prints what it gives, at once. Eleventy renders all pages
   * before it writes the first, and keeps them to the end: with tens of thousands that is most of a build's memory. For
   * this it runs dry and is given empty pages.
   */
  compile(): (this: Renderer, data: RenderData) => Promise<string>;
}

/** What the making of a page finds out beside, so that it is known where the page is not made again. */
export interface Beside {
  /** In one line without tabs. */
  note(): string;
  /** Takes what was noted. */
  know(noted: string): void;
}

/** What Eleventy gives a hook around rendering. */
export interface Renderer {
  defaultRenderer(data: RenderData): Promise<string | Buffer>;
}

export interface RenderData {
  readonly page: {
    /** False for a template without an address. */
    readonly url: Address | false;
  };
  /** What a template of a batch prints. */
  readonly batch?: unknown;
}

/** What is told of a press's work. */
export interface PressListener {
  /** A page was printed, or was left by an earlier build. */
  onPage?(): void;
  /** What a paper's page is searched by. */
  onRecord?(record: SearchRecord): void;
  /** Whether that is wanted of a paper. */
  wanted?(paper: Paper): boolean;
}

/**
 * @param folder where the site is made
 * @param former what an earlier build has left; nothing is taken from it, and nothing noted, unless it is given
 */
export function createPress(folder: string, listener: PressListener = {}, former?: Former): Press {
  const { onPage, onRecord, wanted } = listener;
  const place = (at: Address): string => {
    const file = fileOf(folder, at);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  const print = (at: Address, content: Content, file = place(at)): void => {
    writeFileSync(file, typeof content === "function" ? content() : content);
    if (file.endsWith(".html")) onPage?.();
  };
  return Object.freeze({
    print,
    offer(at: Address, mark: () => string, make: () => string, beside?: Beside): void {
      if (former === undefined) {
        print(at, make());
        return;
      }
      const [file, made] = [place(at), mark()];
      const noted = former.take(at, made, file, make);
      if (noted !== undefined) {
        if (file.endsWith(".html")) onPage?.();
        beside?.know(noted);
        return;
      }
      print(at, make(), file);
      former.note(at, made, file, beside?.note() ?? "");
    },
    follow: (print: () => void) => print(),
    index(paper: Paper, make: () => SearchRecord): void {
      if (onRecord !== undefined && wanted?.(paper) !== false) onRecord(make());
    },
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

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { toolchainFingerprint } from "../cache/toolchain.ts";
import { type Chromes, chromeData } from "../site/chrome.ts";
import type { Output } from "../site/output.ts";
import type { SearchRecord } from "../site/search/search-record.ts";
import { fileOf } from "./files.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PreviousBuild } from "./previous-build.ts";

/** Receives a writer's progress. */
export interface WriterListener {
  /** A page was written or reused. */
  onPage?(): void;
  onSearchRecord?(record: SearchRecord): void;
}

export interface WriterOptions extends WriterListener {
  /** The folder of the new site. */
  readonly folder: string;
  readonly chromes: Chromes;
  /** Outputs with the same fingerprint are reused from it; without it, all are rendered and none is recorded. */
  readonly previous?: PreviousBuild | undefined;
  /** Whether the search index needs the record of an output. */
  readonly wantsRecord?: (output: Output) => boolean;
  /** Folders of the new site that exist and have no files; the writer removes those from it in which it writes one. */
  readonly emptyFolders?: Set<string> | undefined;
}

/** Number of outputs to write before yielding to messages and the search index. */
const BATCH = 16;

/** Writes outputs: changed ones are rendered, the others are linked from the previous build. */
export async function writeOutputs(outputs: Iterable<Output>, options: WriterOptions): Promise<void> {
  const write = createOutputWriter(options);
  let written = 0;
  for (const output of outputs) {
    await write(output);
    written += 1;
    if (written % BATCH === 0) await nextTurn();
  }
}

function createOutputWriter(options: WriterOptions): (output: Output) => Promise<void> | undefined {
  const { folder, chromes, previous, wantsRecord, emptyFolders, onPage, onSearchRecord } = options;
  const bases = previous && {
    framed: fingerprint([toolchainFingerprint(), chromeData(chromes.framed)]),
    plain: fingerprint([toolchainFingerprint(), chromeData(chromes.plain)]),
  };
  const folders = new Set<string>();
  const createFolder = (file: string): void => {
    const below = dirname(file);
    if (folders.has(below)) return;
    if (!emptyFolders?.delete(below)) mkdirSync(below, { recursive: true });
    if (folders.size > MOST_FOLDERS) folders.clear();
    folders.add(below);
  };
  const finish = (output: Output, file: string): void => {
    if (file.endsWith(".html")) onPage?.();
    if (output.searchRecord && onSearchRecord && wantsRecord?.(output) !== false)
      onSearchRecord(output.searchRecord());
  };
  return (output) => {
    const { url, framed, sidecar } = output;
    const file = fileOf(folder, url);
    createFolder(file);
    const props = output.props();
    const current = bases && fingerprint([framed ? bases.framed : bases.plain, props]);
    const stored = current && previous?.reuse(url, current, file);
    if (stored !== undefined) {
      if (stored !== "") sidecar?.restore(stored);
      finish(output, file);
      return undefined;
    }
    const save = (content: string | Buffer): void => {
      writeFileSync(file, content);
      if (current) previous?.record(url, current, file, sidecar?.serialize() ?? "");
      finish(output, file);
    };
    const content = output.render(props, framed ? chromes.framed : chromes.plain);
    if (content instanceof Promise) return content.then(save);
    save(content);
    return undefined;
  };
}

/**
 * Number of folders remembered as existing: those of all authors of some thousand papers, whose pages, feeds and citation
 * files are written one kind after the other.
 */
const MOST_FOLDERS = 20_000;

import type { RelatedOptions } from "../../library/related/relate.ts";
import type { ComparableText } from "../../library/related/word-counter.ts";
import type { SearchRecord } from "../../site/search/search-record.ts";
import type { CheckedFiles } from "../previous-files.ts";
import { startThread, threadEnded } from "./start-thread.ts";

/** The texts from which a thread finds related papers. */
export interface RelatedRequest {
  readonly kind: "related";
  /** Per paper. */
  readonly texts: readonly ComparableText[];
  /** The slug of each paper's category. */
  readonly categories: readonly string[];
  readonly limits: RelatedOptions;
}

/** A part of the search index to write into a folder. */
export interface PartRequest {
  readonly kind: "part";
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

/** The previous build's files to compare with their records; their folders are created in the new site. */
export interface CheckRequest {
  readonly kind: "check";
  /** The folder of the published build. */
  readonly place: string;
  readonly manifests: readonly string[];
  /** The folder of the new site. */
  readonly folder: string;
}

/** A request to the thread; its answers come in the order of the requests. */
export type BackgroundRequest = RelatedRequest | PartRequest | CheckRequest;

/** Per paper: the numbers of related papers, each with the shared words. */
export type RelatedNumbers = readonly (readonly (readonly [paper: number, words: readonly string[]])[])[];

/** The answers to each kind of request. */
export interface BackgroundAnswers {
  readonly related: RelatedNumbers;
  readonly part: undefined;
  readonly check: CheckedFiles;
}

/** The answer to a request. */
export type BackgroundAnswer = BackgroundAnswers[keyof BackgroundAnswers];

/**
 * A thread that checks the files of the previous build, finds related papers and writes the search index while the main
 * thread reads and renders.
 */
export interface Background {
  checkFiles(request: Omit<CheckRequest, "kind">): Promise<CheckedFiles>;
  related(request: Omit<RelatedRequest, "kind">): Promise<RelatedNumbers>;
  writePart(records: readonly SearchRecord[], folder: string): Promise<void>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/** Starts the thread. Its answers come in the order of the requests. A failure of the thread rejects all pending requests. */
export function startBackground(): Background {
  const worker = startThread("src/build/threads/background-entry");
  const waiting: { resolve(answer: BackgroundAnswer): void; reject(error: Error): void }[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: BackgroundAnswer) => waiting.shift()?.resolve(answer));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(threadEnded(code)));
  const ask = <R extends BackgroundRequest>(request: R): Promise<BackgroundAnswers[R["kind"]]> => {
    const answer = new Promise<BackgroundAnswer>((resolve, reject) => waiting.push({ resolve, reject }));
    answer.catch(() => undefined); // handled where it is awaited
    worker.postMessage(request);
    return answer as Promise<BackgroundAnswers[R["kind"]]>;
  };
  return {
    checkFiles: (request) => ask({ kind: "check", ...request }),
    related: (request) => ask({ kind: "related", ...request }),
    writePart: (records, folder) => ask({ kind: "part", records, folder }),
    close: () => worker.terminate().then(() => undefined),
  };
}

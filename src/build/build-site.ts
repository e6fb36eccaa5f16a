import { join } from "node:path";
import type { LatexProblem } from "../latex/typeset.ts";
import type { SearchRecord } from "../site/search/search-record.ts";
import type { Site } from "../site/site.ts";
import { address } from "../site/urls.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";
import { buildWithBackground } from "./build-with-background.ts";
import type { Plan } from "./plan.ts";
import { planWithEleventy } from "./plan-with-eleventy.ts";
import {
  openManifest,
  type PreviousManifests,
  previousFor,
  readManifests,
  writeManifests,
} from "./previous-build.ts";
import { previousSearch, searchManifest } from "./search/previous-search.ts";
import { createSearchIndex, type SearchIndex } from "./search/search-index.ts";
import { counterMemory, sharedCounter, shareOf } from "./threads/shared-counter.ts";
import { startWorker, type WorkerMessage } from "./threads/worker.ts";
import { usesBackground, usesWorker } from "./uses.ts";
import { writeOutputs } from "./writer.ts";

/** Builds a site and its search index in a folder; all but small sites use two threads. */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  return usesBackground(options.source.content) ? buildWithBackground(options) : buildWithWorker(options);
}

/** A small site, or a large one, of which a second thread writes a share of the outputs. */
async function buildWithWorker(options: BuildOptions): Promise<BuildResult> {
  const { source, folder, place, search, onStage } = options;
  const store = source.cache === undefined ? undefined : openManifest(place, source.cache);
  const manifests = store && readManifests(store, place);
  const shared = usesWorker(source.content);
  const [counter, listings] = [counterMemory(), counterMemory()];
  const results = collectResults(options);
  onStage("Reading lists");
  const input = { source, folder, search, previous: manifests, counter, listings };
  const worker = shared ? startWorker(input, results.onMessage) : undefined;
  const nextListing = shared ? sharedCounter(listings).next : undefined;
  const plan = await planWithEleventy({ ...source, nextListing }, folder);
  const { site } = plan;
  onStage("Writing pages", plan.pageCount);
  const index = search ? startSearch(options, plan, results, manifests) : undefined;
  const previous = manifests && previousFor({ ...manifests, ...(shared && { papers: "" }) });
  const writing = {
    folder,
    chromes: plan.chromes,
    onPage: () => results.onMessage({ kind: "pages", pages: 1 }),
  };
  if (!shared)
    await writeOutputs(plan.papers(), {
      ...writing,
      previous: previous?.papers,
      ...(index && {
        wantsRecord: ({ url }) => index.wants(url),
        onSearchRecord: (record: SearchRecord) => index.add([record]),
      }),
    });
  const share = shareOf(plan.others(), sharedCounter(counter));
  await writeOutputs(share, { ...writing, previous: previous?.others });
  await worker;
  onStage("Indexing search");
  await index?.close();
  if (shared) restoreProblems(site, results.problems);
  const saveManifest = (): void => {
    if (store === undefined || previous === undefined) return;
    writeManifests(store, {
      papers: shared ? results.manifests.papers : previous.papers.manifest,
      others: [previous.others.manifest, results.manifests.others],
      search: search ? searchManifest(site, join(place, address.searchIndex)) : "",
    });
  };
  return { plan, pages: results.pages, saveManifest };
}

/** Starts the search index with the unchanged parts of the previous build. */
function startSearch(
  { folder, place }: BuildOptions,
  { site }: Plan,
  results: Results,
  manifests: PreviousManifests | undefined,
): SearchIndex & { wants(url: string): boolean } {
  const known = previousSearch(site, manifests?.search ?? "");
  const to = join(folder, address.searchIndex);
  const index = createSearchIndex(site, to);
  results.useIndex(index);
  const there = join(place, address.searchIndex);
  for (const part of known.partsBelow(there)) index.take(part, join(there, String(part.number)));
  return { ...index, wants: known.wants };
}

/** LaTeX problems that the worker found need not be found again. */
function restoreProblems(site: Site, problems: Results["problems"]): void {
  const { typesetter, summaries, library } = site;
  for (const paper of library.papers)
    typesetter.setProblems(summaries.paper(paper), problems.get(paper.slug) ?? []);
}

/** The results of both threads so far. */
interface Results {
  readonly onMessage: (message: WorkerMessage) => void;
  /** Adds the records to an index, including those that arrived before it existed. */
  useIndex(index: SearchIndex): void;
  readonly pages: number;
  readonly problems: ReadonlyMap<string, readonly LatexProblem[]>;
  readonly manifests: { readonly papers: string; readonly others: string };
}

function collectResults({ onPages }: BuildOptions): Results {
  const early: SearchRecord[] = [];
  const problems = new Map<string, readonly LatexProblem[]>();
  let manifests = { papers: "", others: "" };
  let pages = 0;
  let index: SearchIndex | undefined;
  return {
    onMessage(message) {
      if (message.kind === "pages") {
        pages += message.pages;
        onPages(pages);
      } else if (message.kind === "problems")
        for (const [slug, found] of message.problems) problems.set(slug, found);
      else if (message.kind === "manifests") manifests = message;
      else if (index === undefined) early.push(...message.records);
      else index.add(message.records);
    },
    useIndex(started) {
      index = started;
      index.add(early.splice(0));
    },
    get pages() {
      return pages;
    },
    problems,
    get manifests() {
      return manifests;
    },
  };
}

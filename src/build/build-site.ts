import { join } from "node:path";
import type { LatexProblem } from "../latex/typeset.ts";
import { type SearchRecord, searchRecord } from "../site/search-record.ts";
import type { SiteSource } from "../site/site.ts";
import { address } from "../site/urls.ts";
import type { Plan } from "./plan.ts";
import { planWithEleventy } from "./plan-with-eleventy.ts";
import { openManifest, previousFor } from "./previous-build.ts";
import { previousSearch, searchManifest } from "./search/previous-search.ts";
import { createSearchIndex, type SearchIndex } from "./search/search-index.ts";
import { counterMemory, sharedCounter, shareOf } from "./shared-counter.ts";
import { usesWorker } from "./uses.ts";
import { startWorker, type WorkerMessage } from "./worker.ts";
import { writeOutputs } from "./writer.ts";

/** How a site is built. */
export interface BuildOptions {
  readonly source: SiteSource;
  /** The folder of the new site. */
  readonly folder: string;
  /** Where it will be published, and where an earlier build is. */
  readonly place: string;
  /** Whether it has a search index. */
  readonly search: boolean;
  /** Is told which stage begins, and how many pages it has. */
  readonly onStage: (name: string, pages?: number) => void;
  /** Is told the number of pages written so far. */
  readonly onPages: (pages: number) => void;
}

/** A site that was built. */
export interface BuildResult {
  readonly plan: Plan;
  readonly pages: number;
  /** Saves the fingerprints for the next build; to be called when the site is published. */
  saveManifest(): void;
}

/** Builds a site in a folder, with its search index; a large one in two threads. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { source, folder, place, search: searched, onStage } = options;
  const store = source.cache === undefined ? undefined : openManifest(place, source.cache);
  const manifests = store && {
    place,
    papers: store.read("papers"),
    others: [store.read("others"), store.read("others of the worker")],
    search: store.read("search"),
  };
  const shared = usesWorker(source.content);
  const [counter, listings] = [counterMemory(), counterMemory()];
  const results = collectResults(options);
  onStage("reading");
  const worker = shared
    ? startWorker(
        { source, folder, search: searched, previous: manifests, counter, listings },
        results.onMessage,
      )
    : undefined;
  const plan = await planWithEleventy(
    shared ? { ...source, nextListing: sharedCounter(listings).next } : source,
    folder,
  );
  const { site, chromes } = plan;
  onStage("writing", plan.pages.length + plan.redirects.length + 1);
  const known = searched ? previousSearch(site, manifests?.search ?? "") : undefined;
  const index = known && results.startSearch(plan);
  for (const part of known?.partsBelow(join(place, address.searchIndex)) ?? [])
    index?.take(part, join(place, address.searchIndex, String(part.number)));
  const previous = manifests && previousFor({ ...manifests, ...(shared && { papers: "" }) });
  const writing = { folder, chromes, onPage: () => results.onMessage({ kind: "pages", pages: 1 }) };
  if (!shared)
    await writeOutputs(plan.papers(), {
      ...writing,
      previous: previous?.papers,
      ...(known && {
        wantsRecord: ({ url }) => known.wants(url),
        onSearchRecord: (record: SearchRecord) => index?.add([record]),
      }),
    });
  await writeOutputs(shareOf(plan.others(), sharedCounter(counter)), {
    ...writing,
    previous: previous?.others,
  });
  await worker;
  onStage("search");
  await index?.close();
  const { typesetter, summaries, library } = site;
  if (shared)
    for (const paper of library.papers)
      typesetter.setProblems(summaries.paper(paper), results.problems.get(paper.slug) ?? []);
  const saveManifest = (): void => {
    if (store === undefined || previous === undefined) return;
    store.write("papers", shared ? results.manifests.papers : previous.papers.manifest);
    store.write("others", previous.others.manifest);
    store.write("others of the worker", results.manifests.others);
    if (searched) store.write("search", searchManifest(site, join(place, address.searchIndex)));
  };
  return { plan, pages: results.pages, saveManifest };
}

/** What both threads have reported so far. */
interface Results {
  readonly onMessage: (message: WorkerMessage) => void;
  /** Begins the index; records that came before are added to it. */
  startSearch(plan: Plan): SearchIndex;
  readonly pages: number;
  readonly problems: ReadonlyMap<string, readonly LatexProblem[]>;
  readonly manifests: { readonly papers: string; readonly others: string };
}

function collectResults({ folder, onPages }: BuildOptions): Results {
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
    startSearch({ site }) {
      const to = join(folder, address.searchIndex);
      index = createSearchIndex(site.library.papers, to, (paper) => searchRecord(site, paper));
      index.add(early.splice(0));
      return index;
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

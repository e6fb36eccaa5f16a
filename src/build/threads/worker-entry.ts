import { parentPort, workerData } from "node:worker_threads";
import type { SearchRecord } from "../../site/search/search-record.ts";
import { planSite } from "../plan-site.ts";
import { previousFor } from "../previous-build.ts";
import { previousSearch } from "../search/previous-search.ts";
import { writeOutputs } from "../writer.ts";
import { sharedCounter, shareOf } from "./shared-counter.ts";
import type { WorkerInput, WorkerMessage } from "./worker.ts";

/** Number of records and pages per message. */
const BATCH = 500;

const { source, folder, search, previous: manifests, counter, listings } = workerData as WorkerInput;
const post = (message: WorkerMessage): void => parentPort?.postMessage(message);

let records: SearchRecord[] = [];
let pages = 0;
const postPages = (): void => {
  post({ kind: "pages", pages });
  pages = 0;
};
const postRecords = (): void => {
  post({ kind: "records", records });
  records = [];
};

async function work(): Promise<void> {
  const plan = await planSite({ ...source, nextListing: sharedCounter(listings).next });
  const { site, chromes } = plan;
  const known = search ? previousSearch(site, manifests?.search ?? "") : undefined;
  const previous = manifests && previousFor(manifests);
  const options = {
    folder,
    chromes,
    onPage() {
      pages += 1;
      if (pages >= BATCH) postPages();
    },
  };
  await writeOutputs(plan.papers(), {
    ...options,
    previous: previous?.papers,
    ...(known && {
      wantsRecord: ({ url }) => known.wants(url),
      onSearchRecord(record: SearchRecord) {
        records.push(record);
        if (records.length >= BATCH) postRecords();
      },
    }),
  });
  postRecords();
  const { typesetter, summaries, library } = site;
  const problems = library.papers.map(
    (paper) => [paper.slug, typesetter.problemsOf(summaries.paper(paper))] as const,
  );
  post({ kind: "problems", problems: problems.filter(([, found]) => found.length > 0) });
  await writeOutputs(shareOf(plan.others(), sharedCounter(counter)), {
    ...options,
    previous: previous?.others,
  });
  postPages();
  if (previous)
    post({ kind: "manifests", papers: previous.papers.manifest, others: previous.others.manifest });
}

void work();

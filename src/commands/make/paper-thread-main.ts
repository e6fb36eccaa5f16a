import { parentPort, workerData } from "node:worker_threads";
import { formerSearch } from "../../build/search/previous-search.ts";
import { takeTurns } from "../../build/turns.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import { formerOf } from "./left.ts";
import type { News, Task } from "./paper-thread.ts";
import { printSite } from "./print.ts";

/** Records and numbers of pages that travel to the main thread together. */
const TOGETHER = 500;

const { options, folder, search, left, turns } = workerData as Task;
const tell = (news: News): void => parentPort?.postMessage(news);

let records: SearchRecord[] = [];
let pages = 0;
const sendPages = (): void => {
  tell({ kind: "pages", pages });
  pages = 0;
};
const sendRecords = (): void => {
  tell({ kind: "records", records });
  records = [];
};
const former = left && formerOf(left, "papers");
const site = await printSite(
  { ...options, part: "papers" },
  folder,
  {
    onSite: (read) => (search ? formerSearch(read, left?.search).wants : () => false),
    onPage() {
      pages += 1;
      if (pages >= TOGETHER) sendPages();
    },
    onRecord(record) {
      records.push(record);
      if (records.length >= TOGETHER) sendRecords();
    },
    onPages: () => sendRecords(),
  },
  { former, turns: takeTurns(turns) },
).catch((error) => {
  if (former?.stale) tell({ kind: "stale" });
  throw error;
});
const papers = site.batches.papers.flat();
const problems = papers.map((paper) => [paper.slug, site.typesetter.problemsOf(paper)] as const);
tell({ kind: "problems", problems });
sendPages();
if (former) tell({ kind: "notes", notes: former.notes });

import { parentPort, workerData } from "node:worker_threads";
import { createFormer } from "../../site/former.ts";
import { formerSearch } from "../../site/former-search.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import { printSite } from "./print.ts";
import type { News, Task } from "./shares.ts";

/** Records and numbers of pages that travel to the main thread together. */
const TOGETHER = 500;

const { options, folder, search, former: left } = workerData as Task;
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
const former = left && createFormer(left.place, left.notes);
const site = await printSite(
  options,
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
  },
  former,
).catch((error) => {
  if (former?.stale) tell({ kind: "stale" });
  throw error;
});
sendRecords();
const papers = site.batches.papers.flat();
tell({
  kind: "problems",
  problems: papers.map((paper) => [paper.slug, site.texts.problemsOf(paper)] as const),
});
sendPages();
if (former) tell({ kind: "notes", notes: former.notes });

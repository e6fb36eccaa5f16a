import { parentPort, workerData } from "node:worker_threads";
import type { SearchRecord } from "../../site/search-record.ts";
import { printSite } from "./print.ts";
import type { News, Task } from "./shares.ts";

/** Records and numbers of pages that travel to the main thread together. */
const TOGETHER = 500;

const { options, folder } = workerData as Task;
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
const { site } = await printSite(options, folder, {
  onPage() {
    pages += 1;
    if (pages >= TOGETHER) sendPages();
  },
  onRecord(record) {
    records.push(record);
    if (records.length >= TOGETHER) sendRecords();
  },
});
sendRecords();
const papers = site.batches.papers.flat();
tell({
  kind: "problems",
  problems: papers.map((paper) => [paper.slug, site.texts.problemsOf(paper)] as const),
});
sendPages();

import { parentPort, workerData } from "node:worker_threads";
import type { SearchRecord } from "../../site/search-record.ts";
import { printSite } from "./print.ts";
import type { News, Task } from "./shares.ts";

/** Records that travel to the main thread together. */
const TOGETHER = 500;

const { options, folder } = workerData as Task;
const tell = (news: News): void => parentPort?.postMessage(news);

let records: SearchRecord[] = [];
const sendRecords = (): void => {
  tell({ kind: "records", records });
  records = [];
};
const { site, press } = await printSite(options, folder, {
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
tell({ kind: "pages", pages: press.pages, files: press.files });

import { parentPort } from "node:worker_threads";
import { createRelated } from "../../library/related/relate.ts";
import { checkFiles } from "../previous-files.ts";
import { writePartFiles } from "../search/write-part.ts";
import type { BackgroundAnswer, BackgroundRequest, RelatedNumbers, RelatedRequest } from "./background.ts";

let turn = Promise.resolve();
parentPort?.on("message", (request: BackgroundRequest) => {
  turn = turn.then(async () => parentPort?.postMessage(await answerTo(request)));
});

async function answerTo(request: BackgroundRequest): Promise<BackgroundAnswer> {
  if (request.kind === "related") return findRelated(request);
  if (request.kind === "check") return checkFiles(request.place, request.manifests, request.folder);
  await writePartFiles(request.records, request.folder);
  return undefined;
}

function findRelated({ texts, categories, limits }: RelatedRequest): RelatedNumbers {
  const papers = texts.map((text, number) => ({
    number,
    text,
    category: { slug: categories[number] ?? "" },
  }));
  const relatedTo = createRelated(papers, ({ text }) => text, limits);
  return papers.map((paper) =>
    relatedTo(paper).map(({ paper: { number }, words }) => [number, words] as const),
  );
}

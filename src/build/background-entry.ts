import { parentPort } from "node:worker_threads";
import { createRelated } from "../library/related/relate.ts";
import type { BackgroundAnswer, BackgroundRequest, RelatedNumbers, RelatedRequest } from "./background.ts";
import { writePartFiles } from "./search/write-part.ts";

let turn = Promise.resolve();
parentPort?.on("message", (request: BackgroundRequest) => {
  turn = turn.then(async () => {
    const answer: BackgroundAnswer =
      request.kind === "related"
        ? findRelated(request)
        : await writePartFiles(request.records, request.folder).then(() => undefined);
    parentPort?.postMessage(answer);
  });
});

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

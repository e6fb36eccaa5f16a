import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { closeServer } from "../support/close-server.ts";
import { type CataloguePaper, createSearch, entryXml } from "./arxiv-search.ts";

/** A fake of arXiv's API over a catalogue: `id_list`, and `search_query` with `ti:` and `au:`. */
export interface CatalogueServer {
  /** With a final slash; the API is at `api/query` below it. */
  readonly base: string;
  readonly requests: () => number;
  close(): Promise<void>;
}

export async function serveCatalogue(catalogue: readonly CataloguePaper[]): Promise<CatalogueServer> {
  const byId = new Map(catalogue.map((paper) => [paper.arxivId, paper]));
  const search = createSearch(catalogue);
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    const query = new URL(request.url ?? "/", "http://host").searchParams;
    const ids = query.get("id_list")?.split(",").filter(Boolean) ?? [];
    const found =
      ids.length > 0 ? ids.flatMap((id) => byId.get(id) ?? []) : search(query.get("search_query") ?? "");
    const start = Number(query.get("start") ?? 0);
    const page = found.slice(start, start + Number(query.get("max_results") ?? 10));
    response.end(feedXml(page, found.length));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: () => requests,
    close: () => closeServer(server),
  };
}

function feedXml(papers: readonly CataloguePaper[], total: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <opensearch:totalResults>${total}</opensearch:totalResults>
${papers.map(entryXml).join("")}</feed>
`;
}

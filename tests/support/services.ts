import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { closeServer } from "./close-server.ts";
import { sends } from "./plays.ts";

/** How a service responds to a request. */
export type ServicePlay = (response: ServerResponse, url: URL, request: IncomingMessage) => void;

/** Local fakes of services, each below its name: `http://127.0.0.1:8000/crossref/works`. */
export interface ServiceServer {
  /** With a final slash. */
  readonly api: string;
  readonly requests: readonly { readonly service: string; readonly url: URL; readonly userAgent: string }[];
  /** Maximum number of concurrent requests. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** Plays JSON. */
export function sendsJson(value: unknown): ServicePlay {
  return sends(JSON.stringify(value));
}

const FEED_HEAD =
  '<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">';

/** A response of arXiv's API with these entries. */
export function arxivFeed(entries: readonly string[]): string {
  return `${FEED_HEAD}<opensearch:totalResults>${entries.length}</opensearch:totalResults>${entries.join("")}</feed>`;
}

/** How each service responds if it knows no paper. */
const KNOWS_NOTHING: Readonly<Record<string, ServicePlay>> = {
  arxiv: sends(arxivFeed([])),
  crossref: (response, url) =>
    url.pathname.endsWith("/works")
      ? response.end('{"message":{"items":[]}}')
      : response.writeHead(404).end("Resource not found."),
  datacite: sends('{"errors":[{"status":"404"}]}', 404),
  dblp: sendsJson({ result: { hits: { "@total": "0" } } }),
  semanticscholar: sends('{"error":"Title match not found"}', 404),
  openalex: sendsJson({ results: [] }),
};

/** Serves fakes of services; a service without a play knows no paper. */
export async function serveServices(plays: Readonly<Record<string, ServicePlay>>): Promise<ServiceServer> {
  const requests: ServiceServer["requests"][number][] = [];
  let [underWay, atOnce] = [0, 0];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host");
    const service = url.pathname.split("/")[1] ?? "";
    requests.push({ service, url, userAgent: request.headers["user-agent"] ?? "" });
    atOnce = Math.max(atOnce, ++underWay);
    response.on("close", () => underWay--);
    response.on("error", () => {});
    (plays[service] ?? KNOWS_NOTHING[service] ?? sends("", 500))(response, url, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    get atOnce() {
      return atOnce;
    },
    close: () => closeServer(server),
  };
}

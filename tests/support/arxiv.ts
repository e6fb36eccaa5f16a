import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { closeServer } from "./close-server.ts";
import { PROJECT } from "./folders.ts";

/** How the server responds to a request for `count` entries from `first` on. */
export type Play = (response: ServerResponse, first: number, count: number, request: IncomingMessage) => void;

/** A local fake of arXiv's API, which plays one response per request and then repeats the last one. */
export interface ArxivServer {
  readonly url: string;
  /** The requests, in order. */
  readonly requests: readonly {
    readonly query: URLSearchParams;
    readonly userAgent: string;
    readonly at: number;
  }[];
  /** Maximum number of concurrent requests. */
  readonly atOnce: number;
  /** Maximum number of concurrent connections. */
  readonly connections: number;
  close(): Promise<void>;
}

const recorded = readFileSync(join(PROJECT, "tests/sources/2026-07-01-api.xml"), "utf8");
const head = recorded.slice(0, recorded.indexOf("  <entry>"));
/** The entries of the sample answer, each as XML. */
export const ENTRIES: readonly string[] = recorded.match(/ {2}<entry>.*?<\/entry>\n/gs) ?? [];

/** A response of the API with these entries that announces this total. */
export function answer(entries: readonly string[], total = entries.length): string {
  const announced = head.replace(/(<opensearch:totalResults>)\d+/, `$1${total}`);
  return `${announced}${entries.join("")}</feed>\n`;
}

/** Plays the requested page of these entries. */
export function pages(entries: readonly string[] = ENTRIES): Play {
  return (response, first, count) => {
    response.end(answer(entries.slice(first, first + count), entries.length));
  };
}

/** Starts a local server that responds like arXiv's API: each request gets the next play, and the last one repeats. */
export async function serveArxiv(...plays: readonly Play[]): Promise<ArxivServer> {
  const requests: ArxivServer["requests"][number][] = [];
  let underWay = 0;
  let atOnce = 0;
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "/", "http://host").searchParams;
    const play = plays[Math.min(requests.length, plays.length - 1)] ?? pages();
    requests.push({ query, userAgent: request.headers["user-agent"] ?? "", at: performance.now() });
    underWay++;
    atOnce = Math.max(atOnce, underWay);
    response.on("close", () => underWay--);
    play(response, Number(query.get("start")), Number(query.get("max_results")), request);
  });
  let open = 0;
  let connections = 0;
  server.on("connection", (socket) => {
    open++;
    connections = Math.max(connections, open);
    socket.on("close", () => open--);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/query`,
    requests,
    get atOnce() {
      return atOnce;
    },
    get connections() {
      return connections;
    },
    close: () => closeServer(server),
  };
}

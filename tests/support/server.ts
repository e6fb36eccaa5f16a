import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A plain static server, as a host of the site would be: files below `base`, folders by their index, 404.html. */
export interface SiteServer {
  /** `http://127.0.0.1:PORT/base/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the folder under the base path on a free port of this machine, with further headers on every answer; `compress`
 * sends texts as gzip, as most hosts do.
 */
export async function serveFolder(
  folder: string,
  base = "/",
  headers: Readonly<Record<string, string>> = {},
  compress = false,
): Promise<SiteServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    const sent = file ?? join(folder, "404.html");
    const type = TYPES[extname(sent)] ?? "application/octet-stream";
    const gzip = compress && /^(?:text|application|image\/svg)/.test(type) && extname(sent) !== "";
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": type,
      ...(gzip && { "content-encoding": "gzip" }),
      ...headers,
    });
    const content = createReadStream(sent).on("error", () => response.end());
    (gzip ? content.pipe(createGzip()) : content).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === "" || path.endsWith("/") ? "index.html" : "");
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

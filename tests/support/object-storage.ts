import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { filesBelow } from "./files.ts";
import { temporaryFolder } from "./folders.ts";
import type { Served } from "./hosts.ts";
import { run } from "./program.ts";

/** The content type that a copying program sends for each file, by its extension. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
};

/**
 * A fake of the website endpoint of an object storage, which has keys instead of folders: a key that ends in a slash
 * serves its index document, a key with an index document below it redirects there, and all others serve the error
 * document.
 */
export async function serveObjects(site: string, base: string): Promise<Served> {
  const bucket = temporaryFolder();
  run("cp", ["-R", `${site}/.`, bucket]);
  const keys = new Map(filesBelow(bucket).map((file) => [base.slice(1) + file, join(bucket, file)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const key = decodeURIComponent(pathname).slice(1);
    const file = keys.get(key === "" || key.endsWith("/") ? `${key}index.html` : key);
    if (file === undefined && keys.has(`${key}/index.html`)) {
      response.writeHead(302, { location: `${pathname}/` }).end();
      return;
    }
    const sent = file ?? keys.get(`${base.slice(1)}404.html`) ?? "";
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": TYPES[extname(sent)] ?? "binary/octet-stream",
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    at: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { blocksOf } from "./document.ts";
import { filesBelow } from "./files.ts";
import { temporaryFolder } from "./folders.ts";
import { freePort } from "./free-port.ts";
import { serveObjects } from "./object-storage.ts";
import { haveProgram, run } from "./program.ts";

/** A web host that publishers use. */
export interface Host {
  readonly name: string;
  readonly there: boolean;
  /** Puts a built site at a base path, such as `/repo/`, and serves it; gives the host's address, without a slash. */
  serve(site: string, base: string): Promise<Served>;
}

export interface Served {
  readonly at: string;
  stop(): void;
}

/** nginx with the configuration from the documentation. */
const nginx: Host = {
  name: "nginx",
  there: haveProgram("nginx", "-v"),
  async serve(site, base) {
    const own = temporaryFolder();
    const port = await freePort();
    const [documented = ""] = blocksOf("docs/hosting.md", "nginx");
    const server = documented
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("root /srv/digest;", `root ${placed(site, base)};`)
      .replace("error_page 404 /404.html;", `error_page 404 ${base}404.html;`);
    const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${own}/${kind};`,
    );
    const http = `include /etc/nginx/mime.types; access_log off; ${folders.join(" ")}\n${server}`;
    const main = `daemon off; pid ${own}/pid; error_log ${own}/error.log; user root; events {} http { ${http} }`;
    writeFileSync(join(own, "nginx.conf"), main);
    return answering(spawn("nginx", ["-c", join(own, "nginx.conf"), "-e", join(own, "error.log")]), port);
  },
};

/** Python's simple server, which has no custom page for missing files. */
const python: Host = {
  name: "Python's plain server",
  there: haveProgram("python3", "--version"),
  async serve(site, base) {
    const port = await freePort();
    const folder = placed(site, base);
    const args = ["-m", "http.server", "--bind", "127.0.0.1", "--directory", folder, String(port)];
    return answering(spawn("python3", args), port);
  },
};

/**
 * A fake of GitHub Pages: serves the artifact of actions/upload-pages-artifact as GitHub's documentation describes. A
 * folder without its final slash is redirected, `.html` may be omitted, and missing files get the site's 404.html at
 * any depth below the base path.
 */
const pages: Host = {
  name: "a stand-in for GitHub Pages",
  there: true,
  async serve(site, base) {
    const folder = packed(site);
    const files = new Set(filesBelow(folder));
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404";
      if (files.has(`${path}/index.html`)) {
        response.writeHead(301, { location: `${pathname}/` }).end();
        return;
      }
      const file = [path, `${path}.html`, `${path}index.html`].find((name) => files.has(name));
      const sent = file ?? "404.html";
      const there = file !== undefined && pathname.startsWith(base);
      response.writeHead(there ? 200 : 404, {
        "content-type": TYPES[extname(sent)] ?? "application/octet-stream",
      });
      createReadStream(join(folder, sent)).pipe(response);
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
  },
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml",
};

/** The hosts that sites are tested on. */
export const HOSTS: readonly Host[] = [
  nginx,
  python,
  pages,
  { name: "a stand-in for object storage", there: true, serve: serveObjects },
];

/** The unpacked artifact of the action, without links and hidden files. */
function packed(site: string): string {
  const folder = temporaryFolder();
  const tar = [
    "--dereference",
    "--hard-dereference",
    "--exclude=.git",
    "--exclude=.github",
    "--exclude=.[^/]*",
  ];
  const archive = join(temporaryFolder(), "artifact.tar");
  run("tar", [...tar, "--directory", site, "-cf", archive, "."]);
  run("tar", ["--directory", folder, "-xf", archive]);
  return folder;
}

/** A host's folder with the site at its base path. */
function placed(site: string, base: string): string {
  if (base === "/") return site;
  const folder = temporaryFolder();
  mkdirSync(join(folder, base));
  run("cp", ["-R", `${site}/.`, join(folder, base)]);
  return folder;
}

/** Waits until a server listens on the port. */
async function answering(program: ChildProcess, port: number): Promise<Served> {
  const at = `http://127.0.0.1:${port}`;
  let said = "";
  program.stderr?.on("data", (text) => (said += text));
  for (let left = 600; left > 0; left--) {
    if (await fetch(at).catch(() => undefined)) return { at, stop: () => void program.kill() };
    await pause(100);
  }
  program.kill();
  throw new Error(`Nothing answers at ${at}: ${said}`);
}

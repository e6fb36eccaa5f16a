import { type ChildProcess, spawn } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite, temporaryFolder } from "../support/build.ts";
import { haveProgram } from "../support/program.ts";

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A host that serves `folder`, in which the site stands below its base path. */
interface Host {
  readonly name: string;
  readonly there: boolean;
  start(folder: string, base: string, port: number): ChildProcess;
}

const HOSTS: readonly Host[] = [
  {
    name: "nginx",
    there: haveProgram("nginx", "-v"),
    start(folder, base, port) {
      const own = temporaryFolder();
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((kind) => `${kind}_temp_path ${own}/${kind};`)
        .join(" ");
      writeFileSync(
        join(own, "nginx.conf"),
        `daemon off; pid ${own}/pid; error_log ${own}/error.log; user root;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${folder}; error_page 404 ${base}404.html; absolute_redirect off; } }
`,
      );
      return spawn("nginx", ["-c", join(own, "nginx.conf"), "-e", join(own, "error.log")], {
        stdio: "ignore",
      });
    },
  },
  {
    name: "Python's plain server",
    there: haveProgram("python3", "--version"),
    start: (folder, _, port) =>
      spawn("python3", ["-m", "http.server", "--bind", "127.0.0.1", "-d", folder, String(port)], {
        stdio: "ignore",
      }),
  },
];

const cases = HOSTS.filter(({ there }) => there).flatMap((host) =>
  ["/", "/repo/"].map((base) => ({ ...host, base })),
);

describe.each(cases)("on $name at $base", ({ name, start, base }) => {
  let host: ChildProcess;
  let at: string;
  beforeAll(async () => {
    const folder = temporaryFolder();
    const site = buildSite(["--url", "https://example.org", "--path-prefix", base]);
    const root = base === "/" ? site.folder : folder;
    if (base !== "/") symlinkSync(site.folder, join(folder, "repo"));
    const port = await freePort();
    host = start(root, base, port);
    at = `http://127.0.0.1:${port}`;
    for (let left = 50; left > 0; left--) {
      const up = await fetch(at + base).catch(() => undefined);
      if (up !== undefined) break;
      await pause(100);
    }
  });
  afterAll(() => host.kill());

  test("pages, feeds and files are served, and what they name is there", async () => {
    for (const path of ["", "digests/2026-11-23/", "feed.xml", "papers.bib", "search/", "assets/card.png"])
      expect((await fetch(at + base + path)).status, path).toBe(200);
    const home = await (await fetch(at + base)).text();
    const named = [...home.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, to]) => to ?? "");
    expect(named.length).toBeGreaterThan(30);
    for (const path of new Set(named)) expect((await fetch(at + path)).status, path).toBe(200);
  });

  test("an address without its last slash leads to the page", async () => {
    const answer = await fetch(`${at}${base}authors`);
    expect([answer.status, new URL(answer.url).pathname]).toEqual([200, `${base}authors/`]);
  });

  test.runIf(name === "nginx")("what is not there is the site's own page, at any depth", async () => {
    for (const path of ["nothing", "papers/nothing/", "a/b/c/d.html"]) {
      const answer = await fetch(at + base + path);
      expect(answer.status).toBe(404);
      const page = await answer.text();
      expect(page).toContain(`href="${base}assets/offprint.css"`);
      expect(page).toContain(`href="${base}"`);
    }
  });
});

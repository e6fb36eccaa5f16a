import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasExample, isOfExample } from "../../src/commands/checks/example-addresses.ts";
import type { Address } from "../../src/site/urls.ts";
import { type BuiltSite, command, complaintsOf, type Outcome, runBuild } from "../support/build.ts";
import { contentFolder, ownContentWith, PROJECT, temporaryFolder } from "../support/folders.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTING = `LGMay 12, 2026
A Good Title of Things || Ada Example, Bo Sample
Good words.
LGMay 12, 2026
A Second Title of Things || Cy Lind
Other words.
`;

const RETITLED = LISTING.replace("A Good Title", "A Better Title").replace("Cy Lind", "Cy Muster");

function site(listing: string, more: Readonly<Record<string, string>> = {}) {
  const settings = "title: Ours\nurl: https://example.org/digest/\n";
  return runBuild([
    "--content",
    contentFolder({ "site.yaml": settings, "listings/2026-05-13.txt": listing, ...more }),
  ]);
}

/** `check --against` as a process that this one can serve a site to. */
function check(output: string, against: string): Promise<Outcome> {
  const args = ["src/commands/run.cjs", "check", "--output", output, "--against", against];
  const child = spawn(process.execPath, args, { cwd: PROJECT });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => (stdout += data));
  child.stderr.on("data", (data) => (stderr += data));
  return new Promise((done) => child.on("close", (status) => done({ status, stdout, stderr })));
}

describe("the example that comes with Offprint", () => {
  // In a publisher's own copy it may be gone.
  const own = existsSync(join(PROJECT, "content/listings/2026-11-23.txt"));

  test.runIf(own)("may be replaced after it was published, also with other settings", () => {
    const settings =
      "title: Mine\nurl: https://example.org/digest/\npageSize: 5\neditions: [weekly, monthly]\n";
    const example = runBuild(["--content", ownContentWith({ "site.yaml": settings }), "--without-search"]);
    const replaced = site(LISTING);
    const args = ["--output", replaced.folder, "--against", example.folder];
    const { status, stdout } = command("check", args);
    expect(stdout).toMatch(
      /^All other URLs still work\. \d+ URLs of the example that came with Offprint may go\.$/m,
    );
    expect(status).toBe(0);
  });

  test("allows nothing else", () => {
    const of = (...paths: readonly string[]) => paths.map((path) => path as Address);
    expect(
      ["/papers/other/", "/authors/cy-lind/", "/pages/about/"].map((at) => isOfExample(at as Address)),
    ).toEqual([false, false, false]);
    expect(hasExample(of("/", "/papers/compressing-many-shots-in-in-context-learning-khatri/"))).toBe(false);
  });
});

describe("a build is compared with what is published", () => {
  let old: BuiltSite;
  let retitled: BuiltSite;
  let server: SiteServer;
  beforeAll(async () => {
    old = site(LISTING);
    retitled = site(RETITLED);
    server = await serveFolder(old.folder, "/digest/");
  });
  afterAll(() => server.close());

  test("the same site passes at any host", async () => {
    expect(await check(old.folder, server.url)).toMatchObject({ status: 0, stderr: "" });
    expect(await check(old.folder, old.folder)).toMatchObject({ status: 0 });
  });

  test("URLs that would break fail it, with lines to paste", async () => {
    const { status, stdout } = await check(retitled.folder, server.url);
    expect(status).toBe(1);
    expect(stdout).toContain("3 would break:\n");
    expect(stdout).toContain(
      "\n/papers/a-good-title-of-things-example/: /papers/a-better-title-of-things-example/\n",
    );
    expect(stdout).toContain("\n# /authors/cy-lind/: redirect to?\n");
    expect(stdout).toContain("\nFor each line that asks “redirect to?”, remove the # and write the path");
  });

  test("with those lines it passes; merged authors need no lines", () => {
    const { stdout } = command("check", ["--output", retitled.folder, "--against", old.folder]);
    const lines = stdout.split("\n").filter((line) => line.startsWith("/"));
    const fixed = site(RETITLED, {
      "redirects.yaml": `${lines.join("\n")}\n/authors/cy-lind/: /authors/cy-muster/\n`,
      "authors.yaml": "Ada B. Example:\n  aliases: Ada Example\n",
    });
    expect(complaintsOf(fixed)).toBe("");
    expect(command("check", ["--output", fixed.folder, "--against", old.folder])).toMatchObject({
      status: 0,
    });
  });

  test("a page that was removed passes if it redirects to the home page or its digest, as is advised", () => {
    const removed = site(LISTING.split("\n").slice(3).join("\n"), {
      "redirects.yaml": [
        "/papers/a-good-title-of-things-example/: /digests/2026-05-13/",
        "/authors/ada-example/: /",
        "/authors/bo-sample/: /",
      ].join("\n"),
    });
    expect(complaintsOf(removed)).toBe("");
    expect(command("check", ["--output", removed.folder, "--against", old.folder])).toMatchObject({
      status: 0,
    });
  });

  test("the last line says how to publish anyway", async () => {
    const { stdout } = await check(retitled.folder, server.url);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^To publish: .*content\/redirects\.yaml.* Or, .*Actions → Publish → Run workflow, tick “Publish although published URLs would break”\.$/,
    );
  });

  test("the first publication passes", async () => {
    const empty = await serveFolder(temporaryFolder());
    const { status, stdout } = await check(old.folder, empty.url);
    await empty.close();
    expect(status).toBe(0);
    expect(stdout).toContain("Nothing published yet");
  });

  test("a site that does not answer is an error, not a pass", async () => {
    const gone = await serveFolder(temporaryFolder());
    await gone.close();
    const { status, stderr } = await check(old.folder, gone.url);
    expect(status).toBe(2);
    expect(stderr).toContain("cannot be read");
  });

  test.each([
    ["no build", () => [temporaryFolder(), old.folder], "Run “npm run build” first"],
    ["no such folder", () => [old.folder, "/no/such/folder"], "there is no such file"],
  ])("%s is an error", (_, folders, reason) => {
    const [output = "", against = ""] = folders();
    const { status, stderr } = command("check", ["--output", output, "--against", against]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });

  test("the files of a sitemap index are read from its folder, and a web page is not a sitemap", async () => {
    const folder = temporaryFolder();
    cpSync(old.folder, folder, { recursive: true });
    const all = readFileSync(join(folder, "sitemap.xml"), "utf8");
    writeFileSync(join(folder, "sitemap-1.xml"), all.replace("/cy-lind/", "/dy-lund/"));
    const index =
      '<?xml version="1.0"?><sitemapindex xmlns="x"><sitemap><loc>https://example.org/digest/sitemap-1.xml</loc></sitemap></sitemapindex>';
    writeFileSync(join(folder, "sitemap.xml"), index);
    const { stdout } = command("check", ["--output", old.folder, "--against", folder]);
    expect(stdout).toContain("1 would break:\n  /authors/dy-lund/\n");
    writeFileSync(join(folder, "sitemap.xml"), "<!doctype html><title>Hello</title>");
    expect(command("check", ["--output", old.folder, "--against", folder]).status).toBe(2);
  });
});

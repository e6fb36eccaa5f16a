import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { entryXml } from "../lookup/arxiv-search.ts";
import { pages, serveArxiv } from "../support/arxiv.ts";
import { command } from "../support/build.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";
import { git } from "../support/git.ts";
import { contentsOf, runVictim } from "../support/kills.ts";
import { sends } from "../support/plays.ts";
import { arxivFeed, serveServices } from "../support/services.ts";
import { releaseOf, smallUpstream } from "../support/small-upstream.ts";

const disk = join(temporaryFolder(), "disk");
mkdirSync(disk);
const mount = (options: string) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).status === 0;
const mounted = mount("size=50m");
afterAll(() => void spawnSync("umount", [disk]));

/** Fills the disk except for that many bytes. */
function leave(bytes: number): void {
  const { blocks, bfree, bsize } = statfsSync(disk);
  expect(mount(`remount,size=${(blocks - bfree) * bsize + bytes}`)).toBe(true);
}

const contentOf = (title: string) =>
  contentFolder({
    "site.yaml": "url: https://example.org/\n",
    "listings/2026-05-13.txt": `LGMay 12, 2026\nA ${title} Title of Some Words || Ada Example\nWords.\n`,
  });

test.runIf(mounted)(
  "a disk that is full at any stage of a build is reported, and the previous site stays",
  () => {
    const site = join(disk, "site");
    const kept = join(disk, "kept");
    const build = (title: string) =>
      command("build", ["--content", contentOf(title), "--output", site, "--keep", kept]);
    expect(build("First").status).toBe(0);
    const whole = contentsOf(site);
    for (const bytes of [0, 8_192, 100_000, 400_000]) {
      leave(bytes);
      const { status, stderr } = build("Second");
      expect([bytes, status, stderr]).toEqual([bytes, 2, expect.stringContaining("The disk is full")]);
      expect(stderr).toContain("is unchanged");
      expect(contentsOf(site)).toBe(whole);
      expect(readdirSync(disk).filter((name) => name !== "kept")).toEqual(["site"]);
    }
    leave(20_000_000);
    expect(build("Second").status).toBe(0);
    expect(contentsOf(site)).not.toBe(whole);
  },
  300_000,
);

test.runIf(mounted)("adding to a full disk is reported, and nothing is changed", () => {
  const content = join(disk, "content");
  mkdirSync(join(content, "listings"), { recursive: true });
  writeFileSync(join(content, "site.yaml"), "url: https://example.org/\n");
  const before = contentsOf(content);
  leave(0);
  const pasted = join(contentOf("Third"), "listings/2026-05-13.txt");
  const { status, stderr } = command("add", ["--content", content, pasted]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("the disk is full. Nothing was changed.")]);
  expect(contentsOf(content)).toBe(before);
  leave(20_000_000);
});

/** A folder with a publisher's files on a disk that is full. */
function fullFolder(name: string, files: Readonly<Record<string, string>>): string {
  leave(20_000_000);
  const folder = join(disk, name);
  cpSync(contentFolder(files), folder, { recursive: true });
  leave(0);
  return folder;
}

test.runIf(mounted)("a fetch to a full disk is reported, and the next one fetches every paper", async () => {
  const arxiv = await serveArxiv(pages());
  const content = fullFolder("fetched", {
    "site.yaml": "",
    "sources.yaml": "queries:\n  - categories: [LG]\n",
  });
  const before = contentsOf(content);
  const args = ["fetch", "--content", content, "--state", join(temporaryFolder(), "fetch.json")];
  args.push("--api", arxiv.url, "--pause", "0", "--day", "2026-07-01");
  const { status, said } = await runVictim({ args });
  expect([status, said]).toEqual([
    expect.any(Number),
    expect.stringContaining("the disk is full. Nothing was changed."),
  ]);
  expect(status).not.toBe(0);
  expect(contentsOf(content)).toBe(before);
  leave(20_000_000);
  expect(await runVictim({ args })).toMatchObject({ status: 0 });
  expect(readdirSync(join(content, "listings")).filter((file) => file.endsWith(".jsonl"))).toHaveLength(1);
  await arxiv.close();
});

test.runIf(mounted)("a look-up on a full disk is reported, and loses no earlier results", async () => {
  const snow = { title: "Foxes in Deep Northern Snow", authors: ["Ada Vesely"], date: "2026-05-12" };
  const found = entryXml({ ...snow, arxivId: "2605.01234", category: "cs.LG" });
  const services = await serveServices({ arxiv: sends(arxivFeed([found])) });
  const content = fullFolder("resolved", {
    "site.yaml": "",
    "listings/2026-05-20.jsonl": `${JSON.stringify({ ...snow, etAl: true, category: "LG" })}\n`,
    "resolved.jsonl": '{"paper":"edited-by-hand","title":"Edited by Hand","match":"none"}\n',
  });
  const before = contentsOf(content);
  const lock = join(temporaryFolder(), "lock");
  const args = [
    "resolve",
    "--content",
    content,
    "--lock",
    lock,
    "--day",
    "2026-07-01",
    "--api",
    services.api,
  ];
  const { status, said } = await runVictim({ args });
  expect([status, said]).toEqual([2, expect.stringContaining("the disk is full. Nothing was changed.")]);
  expect(contentsOf(content)).toBe(before);
  leave(20_000_000);
  expect(await runVictim({ args })).toMatchObject({ status: 0 });
  expect(readFileSync(join(content, "resolved.jsonl"), "utf8")).toMatch(/edited-by-hand[\s\S]*2605\.01234/);
  await services.close();
});

test.runIf(mounted).each([0, 300_000, 1_200_000, 1_800_000])(
  "an upgrade on a disk with room for %i bytes changes nothing",
  async (room) => {
    leave(20_000_000);
    const large = (many: number) =>
      Object.fromEntries(
        Array.from({ length: many }, (_, k) => [`src/part-${k}.ts`, randomBytes(10_000).toString("hex")]),
      );
    const { upstream, site: first } = smallUpstream(large(10));
    releaseOf(upstream, large(100));
    const site = join(disk, `site-${room}`);
    mkdirSync(site);
    git(site, "clone", "--quiet", first, ".");
    git(site, "remote", "rename", "origin", "unused");
    git(site, "remote", "add", "upstream", upstream);
    const before = contentsOf(site);
    leave(room);
    const { status, said } = await runVictim({ args: ["upgrade"], folder: site });
    expect([status, said]).toEqual([2, expect.stringMatching(/Not upgraded: .*disk (?:is )?full/)]);
    leave(30_000_000);
    expect(contentsOf(site)).toBe(before);
    expect(git(site, "status", "--porcelain")).toBe("");
    expect((await runVictim({ args: ["upgrade"], folder: site })).status).toBe(0);
  },
);

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command } from "../support/build.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";
import { contentsOf } from "../support/kills.ts";

const disk = join(temporaryFolder(), "disk");
mkdirSync(disk);
const mount = (options: string) =>
  spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).status === 0;
const mounted = mount("size=50m");
afterAll(() => void spawnSync("umount", [disk]));

/** Leaves so many bytes on the disk. */
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

test.runIf(mounted)("an addition to a full disk is reported, and nothing is changed", () => {
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

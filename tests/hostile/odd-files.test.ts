import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../src/content/content.ts";
import { command, runBuild } from "../support/build.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";

const LISTING = "LGMay 12\nA Title of Some Words || Ada Example\nWords of an abstract.\n";
const FILES = { "site.yaml": "url: https://digest.example.org/\n", "listings/2026-05-13.txt": LISTING };

/** The diagnostics of a content folder: `name: code`. */
async function found(folder: string): Promise<readonly string[]> {
  const { diagnostics } = await readContent({ content: folder }, new Set());
  return diagnostics.map(({ file, code, message }) => `${file.slice(folder.length + 1)} ${code} ${message}`);
}

test("a link to a listing inside the content folder is read; one that leads out or nowhere is reported", async () => {
  const folder = contentFolder({ ...FILES, "_kept/list.txt": LISTING.replace("A Title", "Another Title") });
  const outside = join(temporaryFolder(), "secret.txt");
  writeFileSync(outside, LISTING);
  symlinkSync("../_kept/list.txt", join(folder, "listings/2026-05-14.txt"));
  symlinkSync(outside, join(folder, "listings/2026-05-15.txt"));
  symlinkSync("gone.txt", join(folder, "listings/2026-05-16.txt"));
  symlinkSync("2026-05-17.txt", join(folder, "listings/2026-05-17.txt"));
  const { listings } = await readContent({ content: folder }, new Set());
  expect(listings.map(({ date }) => date)).toEqual(["2026-05-13", "2026-05-14"]);
  expect(await found(folder)).toEqual([
    "listings/2026-05-15.txt file-unusable This link leads out of the content folder; it was not read.",
    "listings/2026-05-16.txt file-unusable This link leads nowhere; it was not read.",
    "listings/2026-05-17.txt file-unusable This link leads nowhere; it was not read.",
  ]);
});

test("a link to a folder is not followed, except from a known name to a sibling folder", async () => {
  const folder = contentFolder({
    "site.yaml": FILES["site.yaml"],
    "_lists/2026-05-13.txt": LISTING,
    "files/a.txt": "a",
  });
  symlinkSync("_lists", join(folder, "listings"));
  symlinkSync("/etc", join(folder, "pages"));
  symlinkSync("..", join(folder, "files/again"));
  symlinkSync(".", join(folder, "files/here"));
  const { listings, files } = await readContent({ content: folder }, new Set());
  expect(listings.map(({ date }) => date)).toEqual(["2026-05-13"]);
  expect(files.map(({ path }) => path)).toEqual(["a.txt"]);
  expect(await found(folder)).toEqual([
    "files/again file-unusable This link leads out of the content folder; it was not read.",
    "files/here file-unusable This link leads to a folder; it was not read.",
    "pages file-unusable This link leads out of the content folder; it was not read.",
  ]);
});

/** All files with a fixed name or a date as the name. */
const NAMES = [
  "site.yaml",
  "authors.yaml",
  "redirects.yaml",
  "sources.yaml",
  "fetched.yaml",
  "listings/2026-05-14.txt",
  "listings/2026-05-13.corrections.yaml",
  "listings/2026-05-13.md",
  "pages/about.md",
];

/** A content folder in which `make` creates all of these. */
function folderOf(make: (path: string) => void): string {
  const folder = contentFolder(FILES);
  mkdirSync(join(folder, "pages"), { recursive: true });
  rmSync(join(folder, "site.yaml"));
  for (const name of NAMES) make(join(folder, name));
  return folder;
}

test("a link out of the content folder is not read under any name, and nothing of its target is printed", () => {
  const secret = join(temporaryFolder(), "secret");
  writeFileSync(secret, "token: very-secret\n- [\n");
  const folder = folderOf((path) => symlinkSync(secret, path));
  const { stdout, stderr } = command("check", ["--content", folder, "--all"]);
  expect(stdout).toContain(":1:1 error: This link leads out of the content folder");
  for (const name of NAMES) expect(stdout).toContain(`${folder}/${name}:1`);
  expect(stdout + stderr).not.toContain("very-secret");
});

test.each([
  ["a pipe", (path: string) => void spawnSync("mkfifo", [path])],
  ["a link to a device", (path: string) => symlinkSync("/dev/zero", path)],
  ["a link to standard input", (path: string) => symlinkSync("/dev/stdin", path)],
])("%s does not hang a build under any name", (_, make) => {
  const folder = folderOf(make);
  const { status, stdout } = command("check", ["--content", folder, "--all"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/:1:1 error: This (?:is a pipe|link leads)/);
  for (const name of NAMES) expect(stdout).toContain(`${folder}/${name}:1`);
});

test("a file whose name is not UTF-8 is reported", async () => {
  const folder = contentFolder(FILES);
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/listings/2026-05-14-`), Buffer.from([0xff]), Buffer.from(".txt")]),
    LISTING,
  );
  expect(await found(folder)).toEqual([
    "listings/2026-05-14-\ufffd.txt file-unusable The file's name is not valid UTF-8; it was not read.",
  ]);
});

test.runIf(process.getuid?.() === 0)(
  "a listing without permission is reported as that, and the others are read",
  async () => {
    const folder = contentFolder({ ...FILES, "listings/2026-05-14.txt": LISTING });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "listings/2026-05-14.txt"), 0o000);
    // Root may read everything.
    process.seteuid?.("nobody");
    try {
      expect(await found(folder)).toEqual([
        "listings/2026-05-14.txt file-unusable Permission to read this file is denied; it was not read.",
      ]);
    } finally {
      process.seteuid?.(0);
    }
    chmodSync(join(folder, "listings"), 0o000);
    process.seteuid?.("nobody");
    try {
      await expect(readContent({ content: folder }, new Set())).rejects.toThrow(
        "listings cannot be read: permission denied.",
      );
    } finally {
      process.seteuid?.(0);
    }
  },
);

test("a site is built in spite of all of them", () => {
  const folder = contentFolder(FILES);
  symlinkSync("/dev/zero", join(folder, "listings/2026-05-14.txt"));
  spawnSync("mkfifo", [join(folder, "authors.yaml")]);
  const { stdout, stderr } = runBuild(["--content", folder]);
  expect(stdout).toContain("1 paper, 2 errors, 0 warnings");
  expect(stderr).toContain("file-unusable");
});

import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openDiskCache } from "../../src/cache/disk-cache.ts";
import { command } from "../support/build.ts";
import { contentFolder, filesBelow, temporaryFolder } from "../support/folders.ts";
import { contentsOf } from "../support/kills.ts";

test("a cache entry under another key counts as damaged", () => {
  const folder = temporaryFolder();
  const cache = openDiskCache(folder);
  cache.put("a", Buffer.from("of a"));
  cache.put("b", Buffer.from("of b"));
  const [first = "", second = ""] = readdirSync(folder).map((name) => join(folder, name));
  copyFileSync(first, second);
  expect(["a", "b"].filter((name) => cache.get(name) === undefined)).toHaveLength(1);
});

const listing = (name: string) =>
  `LGMay 12, 2026\nA ${name} Title of Some Words || Ada Example\nWords of an abstract.\n`;
const parent = temporaryFolder();
const site = join(parent, "site");
const kept = join(parent, "kept");
let content: string;
let whole: string;

function build(): string {
  const { status, stderr } = command("build", ["--content", content, "--output", site, "--keep", kept]);
  expect(status, stderr).toBe(0);
  return contentsOf(site);
}

beforeAll(() => {
  content = contentFolder({
    "site.yaml": "url: https://example.org/\n",
    "listings/2026-05-13.txt": listing("First"),
    "listings/2026-05-14.txt": listing("Second"),
    // From two million bytes on, a build keeps its results.
    "listings/.padding": "x".repeat(2_000_000),
  });
  whole = build();
  expect(filesBelow(kept).length).toBeGreaterThan(3);
});

test.each([
  [
    "swapped",
    (files: readonly string[]) =>
      files.forEach((file, k) => void copyFileSync(file, files[(k + 1) % files.length] ?? "")),
  ],
  [
    "cut",
    (files: readonly string[]) =>
      files.forEach((file) => void writeFileSync(file, readFileSync(file).subarray(0, 40))),
  ],
  [
    "of another program",
    (files: readonly string[]) => files.forEach((file) => void writeFileSync(file, "{}")),
  ],
  [
    "folders, links and pipes",
    (files: readonly string[]) =>
      files.forEach((file, k) => {
        rmSync(file);
        if (k % 2) mkdirSync(file);
        else symlinkSync("/nowhere/at/all", file);
      }),
  ],
])(
  "a cache whose files are %s gives the same site",
  (_, spoil) => {
    spoil(filesBelow(kept).map((file) => join(kept, file)));
    expect(build()).toBe(whole);
  },
  120_000,
);

test("a cache that is a file or not writable does not change the site", () => {
  rmSync(kept, { recursive: true, force: true });
  writeFileSync(kept, "");
  expect(build()).toBe(whole);
});

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createStaging } from "../../src/build/staging/staging.ts";
import { command } from "../support/build.ts";
import { contentFolder, filesBelow, temporaryFolder } from "../support/folders.ts";

const root = process.getuid?.() === 0;
const NOBODY = 65_534;
const GONE = "4194305 long ago";

function publish(folder: string, ...files: readonly string[]) {
  const staging = createStaging(folder);
  for (const file of files) writeFileSync(join(staging.folder, file), file);
  return staging;
}

/** The files of a site, without records. */
const shown = (folder: string) => filesBelow(folder).filter((file) => !file.startsWith(".offprint"));

const mounted: string[] = [];
afterAll(() => mounted.forEach((folder) => void spawnSync("umount", [folder])));

/** A folder that is a mount point, as a Docker volume is; undefined where none can be made. */
function mountPoint(): string {
  const folder = join(temporaryFolder(), "a site");
  mkdirSync(folder);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=50m", "tmpfs", folder]).status === 0)
    mounted.push(folder);
  return folder;
}

const volume = mountPoint();

describe.runIf(mounted.length > 0)("a folder that is a mount point", () => {
  test("gets a site and the next one, and keeps other files", () => {
    publish(volume, "index.html", "old.html").commit();
    writeFileSync(join(volume, "CNAME"), "theirs");
    publish(volume, "index.html", "new.html").commit();
    expect(shown(volume)).toEqual(["CNAME", "index.html", "new.html"]);
    expect(readdirSync(volume).filter((name) => /building|before/.test(name))).toEqual([]);
    const conflicting = publish(volume, "CNAME");
    expect(() => conflicting.commit()).toThrow("CNAME was not written by Offprint");
    conflicting.rollback();
    expect(shown(volume)).toEqual(["CNAME", "index.html", "new.html"]);
  });

  test.each([
    ["before anything was moved", "before", [], []],
    ["while the old site was moved out", "before", ["index.html"], []],
    ["when the old site was out", "arriving", ["index.html", "new.html", ".offprint-site"], []],
    [
      "while the new site was moved in",
      "arriving",
      ["index.html", "new.html", ".offprint-site"],
      ["index.html", "other.html"],
    ],
  ])("has its old site again where a build was killed %s", (_, kind, out, arrived) => {
    const before = join(volume, ".offprint-before-4194305");
    const building = join(volume, ".offprint-building-4194305");
    for (const folder of [before, building]) mkdirSync(folder);
    writeFileSync(
      join(before, ".offprint-staging"),
      `${kind}\n${GONE}\n.offprint-site\nindex.html\nother.html\n`,
    );
    for (const name of out) renameSync(join(volume, name), join(before, name));
    for (const name of arrived) writeFileSync(join(volume, name), "of the build that was killed");
    createStaging(volume).rollback();
    expect(shown(volume)).toEqual(["CNAME", "index.html", "new.html"]);
    expect(readFileSync(join(volume, "index.html"), "utf8")).toBe("index.html");
    expect(readdirSync(volume).filter((name) => /building|before/.test(name))).toEqual([]);
  });

  test("is built twice by the command", () => {
    const content = contentFolder({
      "site.yaml": "url: https://example.org/\n",
      "listings/2026-05-13.txt": "LGMay 12\nA Title of Some Words || Ada Example\nWords.\n",
    });
    const other = mountPoint();
    for (const _ of [1, 2]) {
      const { status, stderr } = command("build", ["--content", content, "--output", other]);
      expect(status, stderr).toBe(0);
    }
    expect(existsSync(join(other, "papers/a-title-of-some-words-example/index.html"))).toBe(true);
  });
});

test.runIf(root)("a site is built and rebuilt in a folder whose parent is read-only", () => {
  const parent = temporaryFolder();
  const folder = join(parent, "site");
  mkdirSync(folder);
  chmodSync(parent, 0o755);
  chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.("nobody");
  try {
    publish(folder, "index.html", "old.html").commit();
    publish(folder, "index.html").commit();
    expect(shown(folder)).toEqual(["index.html"]);
  } finally {
    process.seteuid?.(0);
  }
});

test("a web server can read a site that was built with a restrictive umask", () => {
  const content = contentFolder({
    "site.yaml": "url: https://example.org/\n",
    "listings/2026-05-13.txt": "LGMay 12\nA Title of Some Words || Ada Example\nWords.\n",
  });
  const folder = join(temporaryFolder(), "site");
  const args = ["src/commands/run.cjs", "build", "--content", content, "--output", folder];
  const { status, stderr } = spawnSync("sh", ["-c", `umask 077; exec "$0" "$@"`, process.execPath, ...args], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  for (const path of ["", ...filesBelow(folder)]) {
    const { mode } = statSync(join(folder, path));
    expect(mode & 0o044, path).toBe(0o044);
  }
  expect(statSync(join(folder, "papers")).mode & 0o055).toBe(0o055);
});

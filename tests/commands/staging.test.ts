import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createStaging } from "../../src/build/staging/staging.ts";
import { buildSite, command } from "../support/build.ts";
import { contentFolder, filesBelow, PROJECT, temporaryFolder } from "../support/folders.ts";

const content = (title: string) =>
  contentFolder({
    "site.yaml": "title: Ours\nurl: https://example.org/\n",
    "listings/2026-05-13.txt": `LGMay 12\n${title} || Ada Example\nWords.\n`,
  });

test("a build leaves nothing of the previous one", () => {
  const folder = join(temporaryFolder(), "site");
  const build = (title: string) => command("build", ["--content", content(title), "--output", folder]);
  expect(build("First").status).toBe(0);
  expect(existsSync(join(folder, "papers/first-example"))).toBe(true);
  expect(build("Second").status).toBe(0);
  expect(readdirSync(join(folder, "papers"))).toEqual(["second-example", "second-example.md"]);
  expect(readdirSync(join(folder, ".."))).toEqual(["site"]);
});

test("a build that is killed at any moment leaves the previous site intact", async () => {
  const parent = temporaryFolder();
  const folder = join(parent, "site");
  const args = ["--content", join(PROJECT, "content"), "--output", folder];
  expect(command("build", args).status).toBe(0);
  const whole = filesBelow(folder);
  // tests/hostile/kills.test.ts kills builds at random moments.
  for (let k = 0; k < 7; k++) {
    const building = spawn(process.execPath, ["src/commands/run.cjs", "build", ...args], {
      cwd: PROJECT,
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => building.on("exit", resolve));
    await pause(100 + 240 * k);
    building.kill("SIGKILL");
    await ended;
    expect(filesBelow(folder), `killed after ${100 + 240 * k} ms`).toEqual(whole);
  }
  expect(command("build", args).status).toBe(0);
  expect(readdirSync(parent)).toEqual(["site"]);
}, 120_000);

test("a site that was being replaced by a killed build is restored by the next build, even if that fails", () => {
  const parent = temporaryFolder();
  const folder = join(parent, "site");
  expect(command("build", ["--content", content("First"), "--output", folder]).status).toBe(0);
  // No process has this number.
  const marker = (kind: string) => `${kind}\n4194305 long ago\n`;
  renameSync(folder, `${folder}.before-4194305`);
  writeFileSync(`${folder}.before-4194305/.offprint-staging`, marker("before"));
  mkdirSync(`${folder}.building-4194305`);
  writeFileSync(`${folder}.building-4194305/.offprint-staging`, marker("building"));
  createStaging(folder).rollback();
  expect(readdirSync(parent)).toEqual(["site"]);
  expect(existsSync(join(folder, "papers/first-example"))).toBe(true);
});

test("a folder that only has the name of a staging folder is kept", () => {
  const parent = temporaryFolder();
  const folder = join(parent, "site");
  mkdirSync(`${folder}.before-2024`);
  writeFileSync(`${folder}.before-2024/index.html`, "the site of 2024");
  mkdirSync(`${folder}.building-1`);
  createStaging(folder).rollback();
  expect(readdirSync(parent).sort()).toEqual(["site.before-2024", "site.building-1"]);
});

test("the empty folder of a build that was killed before it marked the folder is removed", () => {
  const folder = join(temporaryFolder(), "site");
  // No process has this number, and this one runs.
  mkdirSync(`${folder}.building-4194305-0a1b2c3d`);
  mkdirSync(`${folder}.building-${process.pid}-0a1b2c3d`);
  mkdirSync(`${folder}.building-4194305-4e5f6a7b`);
  writeFileSync(`${folder}.building-4194305-4e5f6a7b/index.html`, "somebody's");
  createStaging(folder).rollback();
  expect(readdirSync(join(folder, "..")).sort()).toEqual(
    [`site.building-${process.pid}-0a1b2c3d`, "site.building-4194305-4e5f6a7b"].sort(),
  );
});

test("files that were added to a site by hand are kept in the next one", () => {
  const folder = join(temporaryFolder(), "site");
  const publish = (...files: readonly string[]) => {
    const staging = createStaging(folder);
    for (const file of files) writeFileSync(join(staging.folder, file), "ours");
    return staging;
  };
  publish("index.html", "old.html").commit();
  mkdirSync(join(folder, ".git"));
  for (const file of [".nojekyll", "CNAME", "notes.txt"]) writeFileSync(join(folder, file), "theirs");
  publish("index.html").commit();
  expect(filesBelow(folder).filter((file) => !file.startsWith(".offprint"))).toEqual(
    [".nojekyll", "CNAME", "index.html", "notes.txt"].sort(),
  );
  expect(existsSync(join(folder, ".git"))).toBe(true);
  const conflicting = publish("index.html", "notes.txt");
  expect(() => conflicting.commit()).toThrow(/notes\.txt was not written by Offprint/);
  conflicting.rollback();
  expect(existsSync(join(folder, "notes.txt"))).toBe(true);
});

test("a folder with other files is not replaced", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "thesis.tex"), "years of work");
  const { status, stderr } = command("build", ["--content", content("First"), "--output", folder]);
  expect(status).toBe(2);
  expect(stderr).toContain("has files that Offprint did not write");
  expect(readdirSync(folder)).toEqual(["thesis.tex"]);
});

const small = temporaryFolder();
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", small]).status === 0;

test.runIf(mounted)("a full disk is reported, and the previous site is kept", () => {
  try {
    const folder = join(small, "site");
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "assets/offprint.css"), "");
    const { status, stderr } = command("build", ["--output", folder]);
    expect(status).toBe(2);
    expect(stderr).toContain("The disk is full");
    expect(filesBelow(folder)).toEqual(["assets/offprint.css"]);
    expect(readdirSync(small)).toEqual(["site"]);
  } finally {
    spawnSync("umount", [small]);
  }
});

test("an output path that cannot be a folder is reported", () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const { status, stderr } = command("build", [
    "--content",
    content("First"),
    "--output",
    join(file, "site"),
  ]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/file/);
});

test("concurrent builds of the same folder do no harm", async () => {
  const folder = join(temporaryFolder(), "site");
  const args = ["src/commands/run.cjs", "build", "--content", content("First"), "--output", folder];
  const build = () =>
    new Promise((resolve) => {
      spawn(process.execPath, args, { cwd: PROJECT, stdio: "ignore" }).on("exit", resolve);
    });
  const ended = await Promise.all([build(), build()]);
  expect(ended).toContain(0);
  expect(filesBelow(folder)).toEqual(filesBelow((await buildSite(["--content", content("First")])).folder));
});

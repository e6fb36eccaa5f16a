import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "../support/build.ts";
import { PROJECT, temporaryFolder } from "../support/folders.ts";

const folder = temporaryFolder();
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (name: string, files: readonly string[], env: Record<string, string> = {}) =>
  command(name, files, { GITHUB_ACTIONS: "", ...env });

const good = "LGMay 12\nDeep Sparse NetworksAda Vesely, Bo Lind\nWe study them.\n";
const bad =
  "LGMay 12\nDeep Sparse NetworksAda Vesely, Bo Lind\nWe study them.\nCLFeb 30\nNo Such DayAda Vesely\nNone.\n";

test("parse prints one entry per line, and diagnostics to standard error", () => {
  const file = write("2026-11-23.txt", bad);
  const { stdout, stderr, status } = run("parse", [file]);
  const entries = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries.map(({ title, date, warnings }) => [title, date, warnings])).toEqual([
    ["Deep Sparse Networks", "2026-05-12", []],
  ]);
  expect(stderr).toContain(`${file}:4:3 error: Invalid date “Feb 30”`);
  expect(status).toBe(0);
});

test("parse reads each file separately, with its corrections", () => {
  const first = write("2026-01-02.txt", good);
  const second = write("2026-11-24.txt", good);
  write("2026-11-24.corrections.yaml", '"Deep Sparse": { code: true }\n');
  const entries = run("parse", [first, second])
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries.map(({ date, code }) => [date, code])).toEqual([
    ["2025-05-12", false],
    ["2026-05-12", true],
  ]);
});

test("parse reads UTF-16, and refuses what is not text", () => {
  const utf16 = write("2026-11-25.txt", Buffer.from(`\ufeff${good}`, "utf16le"));
  expect(run("parse", [utf16]).stdout).toContain('"title":"Deep Sparse Networks"');
  const bytes = write(
    "2026-11-26.txt",
    Uint8Array.from({ length: 3000 }, (_, i) => (i * 131) % 256),
  );
  expect(run("parse", [bytes]).status).toBe(1);
});

test("parse reports a missing file and continues with the next", () => {
  const file = write("2026-11-27.txt", good);
  const { stdout, stderr, status } = run("parse", [join(folder, "missing.txt"), file]);
  expect(stdout).toContain("Deep Sparse Networks");
  expect(stderr).toContain("missing.txt");
  expect(status).toBe(2);
});

test("parse ends quietly if the pipe is closed", () => {
  const file = write("2026-11-28.txt", good.repeat(20_000));
  const piped = `"${process.execPath}" src/commands/run.cjs parse "${file}" | head -n 1`;
  expect(execFileSync("sh", ["-c", piped], { cwd: PROJECT, encoding: "utf8" })).toContain(
    "Deep Sparse Networks",
  );
});

test("check shows locations, ends with a tally, and fails on errors", () => {
  const { stdout, status } = run("check", [write("2026-11-29.txt", bad)]);
  expect(stdout).toContain("  4 | CLFeb 30\n    |   ^^^^^^\n");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 paper, 1 error, 0 warnings");
  expect(status).toBe(1);
  expect(run("check", [write("2026-11-30.txt", good)]).status).toBe(0);
});

test("check annotates the file and line in GitHub Actions", () => {
  const file = write("2026-12-01.txt", bad);
  const { stdout } = run("check", [file], { GITHUB_ACTIONS: "true" });
  expect(stdout).toContain(
    `::error file=${file},line=4,col=3,endColumn=9,title=date-impossible::Invalid date “Feb 30”`,
  );
});

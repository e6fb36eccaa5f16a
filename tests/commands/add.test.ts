import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder, filesBelow, type Outcome, PROJECT, temporaryFolder } from "../support/build.ts";

const ADA = "LGMay 12\nDeep Sparse NetworksAda Vesely, Bo Lind\nWe study them.\n";
const BO = "CLMay 13\nShallow Dense TreesBo Lind, Ada Vesely\nWe grow them.\n";

/** Runs `add` with what is given on standard input. */
function add(
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const program = ["--import", "tsx", "src/commands/add.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: PROJECT,
    input,
    env: { ...process.env, ...environment },
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

test("a listing from standard input goes under its day, with the report of check", () => {
  const content = contentFolder({});
  const { status, stdout } = add(
    ["--content", content, "--day", "2026-11-23", "-"],
    `${ADA}CLFeb 30\nNo Such DayAda V\n`,
  );
  expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toContain("Deep Sparse Networks");
  expect(stdout).toContain("4 | CLFeb 30\n    |   ^^^^^^");
  expect(stdout).toContain("1 entry read, 1 rejected, 0 to look at\nNew:\n  Deep Sparse Networks\n");
  expect(stdout).toContain("2026-11-23.txt: 1 new paper, 0 known.");
  expect(status).toBe(0);
});

test("a second one of that day overwrites nothing, and says what was known", () => {
  const content = contentFolder({ "listings/2026-11-23.txt": ADA });
  const { stdout } = add(["--content", content, "--day", "2026-11-23", "-"], BO + ADA);
  expect(filesBelow(content)).toEqual(["listings/2026-11-23-2.txt", "listings/2026-11-23.txt"]);
  expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toBe(ADA);
  expect(stdout).toMatch(
    /New:\n {2}Shallow Dense Trees\nKnown:\n {2}Deep Sparse Networks \(.*2026-11-23\.txt:1\)\n/,
  );
  expect(stdout).toContain("2026-11-23-2.txt: 1 new paper, 1 known.");
});

test("the same listing again is not added twice", () => {
  const content = contentFolder({ "listings/2026-11-23.txt": ADA });
  const { status, stdout } = add(["--content", content, "--day", "2026-11-24", "-"], ADA);
  expect(stdout).toContain("2026-11-23.txt holds already");
  expect(filesBelow(content)).toEqual(["listings/2026-11-23.txt"]);
  expect(status).toBe(0);
});

test("what holds no entry is refused, with the reason", () => {
  const content = contentFolder({});
  const { status, stdout } = add(["--content", content, "-"], "Hello\n");
  expect(status).toBe(1);
  expect(stdout).toContain("standard input:1:1 error:");
  expect(stdout).toContain("Nothing was added: standard input holds no entry");
  expect(filesBelow(content)).toEqual([]);
});

test("a file keeps its kind and the day in its name; UTF-16 becomes UTF-8", () => {
  const content = contentFolder({});
  const sample = join(PROJECT, "tests/sources/2026-07-01-api.xml");
  expect(add(["--content", content, sample]).stdout).toContain("2026-07-01.xml: 7 new papers, 0 known.");
  const utf16 = join(temporaryFolder(), "2026-07-02.txt");
  writeFileSync(utf16, Buffer.from(`\ufeff${ADA}`, "utf16le"));
  expect(add(["--content", content, utf16]).status).toBe(0);
  expect(readFileSync(join(content, "listings/2026-07-02.txt"), "utf8")).toContain("Deep Sparse");
});

test.runIf(process.platform === "linux")(
  "without a name the clipboard is read, as the system's program gives it",
  () => {
    const content = contentFolder({});
    const programs = temporaryFolder();
    writeFileSync(join(programs, "xsel"), `#!/bin/sh\ncat <<'END'\n${ADA}END\n`);
    writeFileSync(join(programs, "wl-paste"), `#!/bin/sh\ncat <<'END'\n${ADA}END\n`);
    for (const program of ["xsel", "wl-paste"]) chmodSync(join(programs, program), 0o755);
    const path = { PATH: `${programs}:${process.env.PATH}` };
    const { stdout, stderr } = add(["--content", content, "--day", "2026-11-23"], "", path);
    expect(stderr).toBe("");
    expect(stdout).toContain("1 new paper");
    expect(existsSync(join(content, "listings/2026-11-23.txt"))).toBe(true);
  },
);

test("a wrong day, a missing file, an ending that nothing reads: said, and nothing written", () => {
  const content = contentFolder({ "paper.pdf": "x" });
  for (const args of [["--day", "2026-02-30", "-"], ["missing.txt"], [join(content, "paper.pdf")]]) {
    const { status, stderr } = add(["--content", content, ...args], ADA);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run add");
  }
  expect(filesBelow(content)).toEqual(["paper.pdf"]);
});

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../support/build.ts";
import { contentFolder, filesBelow, PROJECT, temporaryFolder } from "../support/folders.ts";

const ADA = "LGMay 12\nDeep Sparse NetworksAda Vesely, Bo Lind\nWe study them.\n";
const BO = "CLMay 13\nShallow Dense TreesBo Lind, Ada Vesely\nWe grow them.\n";

/** Runs `add` with a text on standard input. */
function add(
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const program = ["src/commands/run.cjs", "add", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: PROJECT,
    input,
    env: { ...process.env, ...environment },
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

test("a listing from standard input is saved under its date, with the report of check", () => {
  const content = contentFolder({});
  const { status, stdout } = add(
    ["--content", content, "--day", "2026-11-23", "-"],
    `${ADA}CLFeb 30\nNo Such DayAda V\n`,
  );
  expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toContain("Deep Sparse Networks");
  expect(stdout).toContain("4 | CLFeb 30\n    |   ^^^^^^");
  expect(stdout).toContain("1 paper, 1 error, 0 warnings\nNew:\n  Deep Sparse Networks\n");
  expect(stdout).toContain("2026-11-23.txt: 1 new paper, 0 known.");
  expect(stdout).toMatch(
    /Next:\n {2}npm start -- --content \S+ .*\n {2}git add "\S+" && git commit -m "Add 2026-11-23.txt" && git push/,
  );
  expect(status).toBe(0);
});

test("prints how many papers could be looked up", () => {
  const whole = JSON.stringify({
    title: "A Whole Paper",
    authors: ["Ada Vesely"],
    date: "2026-11-20",
    doi: "10.9999/f.1",
  });
  const part = JSON.stringify({ title: "Half a Paper", authors: ["Ada Vesely"], date: "2026-11-20" });
  const looked = "without an identifier or all authors: npm run resolve looks them up.";
  const args = ["--content", contentFolder({}), "--day", "2026-11-23", "-"];
  expect(add(args, `${whole}\n${part}\n`).stdout).toContain(`1 paper ${looked}`);
  expect(
    add(["--content", contentFolder({}), "--day", "2026-11-23", "-"], `${whole}\n`).stdout,
  ).not.toContain(looked);
});

test("a second list of the day overwrites nothing, and known papers are reported", () => {
  const content = contentFolder({ "listings/2026-11-23.txt": ADA });
  const { stdout } = add(["--content", content, "--day", "2026-11-23", "-"], BO + ADA);
  expect(filesBelow(content)).toEqual(["listings/2026-11-23-2.txt", "listings/2026-11-23.txt"]);
  expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toBe(ADA);
  expect(stdout).toMatch(
    /New:\n {2}Shallow Dense Trees\nKnown:\n {2}Deep Sparse Networks \(.*2026-11-23\.txt:1\)\n/,
  );
  expect(stdout).toContain("2026-11-23-2.txt: 1 new paper, 1 known.");
});

test.each(["refs.yaml", "refs.YML", "refs.md"])(
  "%s is saved as text: its extension has another meaning there",
  (name) => {
    const content = contentFolder({});
    const file = join(temporaryFolder(), name);
    writeFileSync(file, "- title: A Title of Things\n  authors: [Ada Vesely]\n  venue: ICML\n  year: 2020\n");
    const { status, stdout } = add(["--content", content, "--day", "2026-11-23", file]);
    expect(stdout).toContain("New:\n  A Title of Things\n");
    expect(filesBelow(content)).toEqual(["listings/2026-11-23.txt"]);
    expect(status).toBe(0);
  },
);

test("the same listing again is not added twice", () => {
  const content = contentFolder({ "listings/2026-11-23.txt": ADA });
  const { status, stdout } = add(["--content", content, "--day", "2026-11-24", "-"], ADA);
  expect(stdout).toContain("2026-11-23.txt has the same text already");
  expect(filesBelow(content)).toEqual(["listings/2026-11-23.txt"]);
  expect(status).toBe(0);
});

test.each([
  ["line ends of Windows", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
  ["a byte-order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["blank lines around it", (text: string) => Buffer.from(`\n\n${text}\n`)],
])("nor is it with %s", (_, changed) => {
  const content = contentFolder({ "listings/2026-11-23.txt": ADA });
  expect(add(["--content", content, "-"], changed(ADA)).stdout).toContain(
    "2026-11-23.txt has the same text already",
  );
  expect(filesBelow(content)).toEqual(["listings/2026-11-23.txt"]);
});

test("piped input gets the extension of its format", () => {
  for (const [sample, ending] of [
    ["2026-07-01.bib", "bib"],
    ["2026-07-01.ris", "ris"],
    ["2026-07-01.json", "json"],
    ["2026-07-01.jsonl", "jsonl"],
    ["2026-07-01-api.xml", "xml"],
  ]) {
    const content = contentFolder({});
    const input = readFileSync(join(PROJECT, "tests/sources", sample!));
    const { stdout } = add(["--content", content, "--day", "2026-07-02", "-"], input);
    expect(stdout).toContain(`2026-07-02.${ending}: 7 new papers, 0 known.`);
  }
});

test("a PDF or a page without papers is rejected under any name", () => {
  const content = contentFolder({ "a.txt": "%PDF-1.7\n", "b.pdf": "x", "c.txt": "<!doctype html><p>" });
  const said = (name: string) => {
    const { status, stdout, stderr } = add(["--content", content, join(content, name)]);
    expect(status).not.toBe(0);
    return stdout + stderr;
  };
  expect(said("a.txt")).toContain("This is a PDF");
  expect(said("b.pdf")).toContain("b.pdf is a PDF: open it, copy the list");
  expect(said("c.txt")).toContain("does not recognise this as a list of papers");
  expect(existsSync(join(content, "listings"))).toBe(false);
});

test("Windows-1252 is converted to UTF-8 and reported", () => {
  const content = contentFolder({});
  const { stdout } = add(
    ["--content", content, "--day", "2026-11-23", "-"],
    Buffer.from("LGMay 12\nDeep\nZo\xeb Ny\nWords.\n", "latin1"),
  );
  expect(stdout).toContain("it has “Zoë” here");
  expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toContain("Zoë Ny");
});

/** Runs `add` with a file system that `patch` changes. */
function addWhere(patch: string, content: string): Outcome {
  const hook = join(temporaryFolder(), "hook.mjs");
  writeFileSync(
    hook,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";\n${patch}\nsyncBuiltinESMExports();\n`,
  );
  const args = [
    "--import",
    hook,
    "src/commands/run.cjs",
    "add",
    "--content",
    content,
    "--day",
    "2026-11-23",
    "-",
  ];
  return spawnSync(process.execPath, args, { cwd: PROJECT, input: ADA, encoding: "utf8" });
}

describe("failed writes", () => {
  test("a run that is killed leaves no listing and does not block the next one", () => {
    const content = contentFolder({});
    addWhere('fs.linkSync = () => process.kill(process.pid, "SIGKILL");', content);
    expect(filesBelow(content)).toEqual([expect.stringMatching(/^listings\/\.2026-11-23\.txt\.\w+\.part$/)]);
    expect(add(["--content", content, "--day", "2026-11-23", "-"], ADA).stdout).toContain(
      "1 new paper, 0 known",
    );
  });

  test("a full disk is reported, and no file is left", () => {
    const content = contentFolder({});
    const patch = `const write = fs.writeFileSync;
      fs.writeFileSync = (path, text) => { write(path, text.slice(0, 9)); throw Object.assign(new Error("x"), { code: "ENOSPC" }); };`;
    const { status, stderr } = addWhere(patch, content);
    expect(stderr).toContain("listings cannot be written: the disk is full. Nothing was changed.");
    expect(status).toBe(2);
    expect(filesBelow(content)).toEqual([]);
  });

  test("a file in place of the folder is reported", () => {
    const { status, stderr } = add(
      ["--content", contentFolder({ listings: "x" }), "--day", "2026-11-23", "-"],
      ADA,
    );
    expect(stderr).toContain(
      "listings cannot be written: a file of that name is there in place of the folder.",
    );
    expect(status).toBe(2);
  });

  test("a file system without hard links works, and nothing is overwritten", () => {
    const content = contentFolder({ "listings/2026-11-23.txt": BO });
    const patch = 'fs.linkSync = () => { throw Object.assign(new Error("x"), { code: "EPERM" }); };';
    expect(addWhere(patch, content).stdout).toContain("2026-11-23-2.txt: 1 new paper");
    expect(filesBelow(content)).toEqual(["listings/2026-11-23-2.txt", "listings/2026-11-23.txt"]);
    expect(readFileSync(join(content, "listings/2026-11-23.txt"), "utf8")).toBe(BO);
  });
});

test.runIf(process.platform === "linux")("without a clipboard, the message says what to do instead", () => {
  const { status, stderr } = add(["--content", contentFolder({})], "", {
    PATH: "",
    DISPLAY: "",
    WAYLAND_DISPLAY: "",
  });
  expect(stderr).toContain("The clipboard cannot be read here");
  expect(stderr).toContain("npm run add -- -");
  expect(status).toBe(2);
});

test("a text without entries is rejected with a reason", () => {
  const content = contentFolder({});
  const { status, stdout } = add(["--content", content, "-"], "Hello\n");
  expect(status).toBe(1);
  expect(stdout).toContain("standard input:1:1 error:");
  expect(stdout).toContain("Nothing was added: no papers found in standard input.");
  expect(filesBelow(content)).toEqual([]);
});

test("a file keeps its extension and the date in its name; UTF-16 becomes UTF-8", () => {
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

test("a wrong day, a missing file and an unknown extension are reported, and nothing is written", () => {
  const content = contentFolder({ "paper.pdf": "x" });
  for (const [args, said] of [
    [["--day", "2026-02-30", "-"], "Usage: npm run add"],
    [["missing.txt"], "missing.txt: there is no such file."],
    [[join(content, "paper.pdf")], "paper.pdf is a PDF"],
  ] as const) {
    const { status, stderr } = add(["--content", content, ...args], ADA);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.includes("Usage")).toBe(args[0] === "--day");
  }
  expect(filesBelow(content)).toEqual(["paper.pdf"]);
});

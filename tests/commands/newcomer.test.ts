import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { report, tally } from "../../src/commands/console/report.ts";
import { freePort, readPort } from "../../src/commands/port.ts";
import { readText } from "../../src/content/files.ts";
import { findPlaceholders } from "../../src/content/placeholders.ts";
import { loadSite } from "../../src/site/site.ts";
import { command, type Outcome } from "../support/build.ts";
import { contentFolder, ownContentWith, PROJECT, temporaryFolder } from "../support/folders.ts";

const ENTRY = "LGMay 12\nDeep Sparse Networks\nAda Vesely, Bo Lind\nWe study them.\n";
const SITE = "title: Ours\nurl: https://ours.example/\n";
const PLAIN = { GITHUB_ACTIONS: "", INIT_CWD: "" };

/** The output of `check` for a content folder with these files: each finding without the folder, and its fix. */
async function check(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const content = contentFolder({ "site.yaml": SITE, "listings/2026-11-23.txt": ENTRY, ...files });
  const { entries, diagnostics } = await loadSite({ content });
  const found = [...diagnostics, ...findPlaceholders(content)];
  return `${report(found, readText)}${tally(entries, found)}`.replaceAll(`${content}/`, "");
}

describe("a port", () => {
  test("that is in use is skipped, and the next one is used", async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, listening));
    const { port } = other.address() as AddressInfo;
    const free = await freePort(port);
    expect(free).toBeGreaterThan(port);
    expect(free).toBeLessThanOrEqual(port + 10);
    await new Promise((closed) => other.close(closed));
    expect(await freePort(port)).toBe(port);
  });

  test.each(["0", "80a", "-1", "65536", "", "8e3"])("is not “%s”", (written) => {
    expect(() => readPort(written)).toThrow("expected a number from 1 to 65535");
  });
});

test("a correct content folder has no findings", async () => {
  const said = await check({
    "README.md": "Ours",
    ".DS_Store": "hidden",
    "listings/Thumbs.db": "hidden",
    "listings/desktop.ini": "hidden",
    "pages/about.md": "# Us\n",
    "sources.yaml": "queries:\n  - words: x\n",
  });
  expect(said).toBe("1 paper, 0 errors, 0 warnings");
});

describe("a file in the wrong place", () => {
  test.each([
    ["2026-11-24.txt", "Move it to listings/2026-11-24.txt."],
    ["list.txt", "Move it to listings/list.txt."],
    ["2026-11-24.md", "Move it to listings/2026-11-24.md."],
    ["contact.md", "Move it to pages/contact.md."],
  ])("%s", async (name, fix) => {
    const said = await check({ [name]: ENTRY });
    expect(said).toContain("[file-misplaced]");
    expect(said).toContain(fix);
  });

  test("a folder of lists in the folder of lists", async () => {
    const said = await check({ "listings/2026/2026-11-24.txt": ENTRY });
    expect(said).toContain("listings/2026:1:1 error: Folders in the folder of lists are not read.");
    expect(said).toContain("Move its files to listings.");
  });

  test("a listing next to the content folder, where the README is", () => {
    const project = temporaryFolder();
    cpSync(contentFolder({ "listings/2026-11-23.txt": ENTRY, "site.yaml": SITE }), join(project, "content"), {
      recursive: true,
    });
    for (const name of ["eleventy.config.ts", "notes.txt", "package.json"])
      writeFileSync(join(project, name), ENTRY);
    const { stdout, status } = command("check", ["--content", join(project, "content")], PLAIN);
    expect(stdout).toContain(`${project}/notes.txt:1:1 error: This file is in the wrong folder.`);
    expect(stdout).toContain(`Move it to ${project}/content/listings/notes.txt.`);
    expect(stdout).not.toContain("package.json");
    expect(status).toBe(1);
  });
});

describe("a file with the wrong name", () => {
  test.each([
    ["listings/november.txt", "does not begin with a date", "such as 2026-11-23.txt."],
    ["listings/2026-11-32.txt", "Invalid date “2026-11-32”", "such as 2026-11-23.txt."],
    ["listings/25-11-2026.txt", "does not begin with a date", "such as 2026-11-25.txt."],
    ["listings/11-25-2026.txt", "does not begin with a date", "such as 2026-11-25.txt."],
    ["listings/5.6.2026.txt", "does not begin with a date", "such as 2026-06-05.txt or 2026-05-06.txt."],
    ["listings/list of 20261125.bib", "does not begin with a date", "such as 2026-11-25.bib."],
    ["listings/25 November 2026.txt.txt", "does not begin with a date", "such as 2026-11-25.txt."],
    [
      "listings/2026-11-24.docx",
      "This is a word processor's document",
      "as plain text, named by date (2026-11-23.txt)",
    ],
    ["listings/2026-11-24.PDF", "This is a PDF", "as plain text, named by date (2026-11-23.txt)"],
    ["listings/2026-11-24.corrections.yaml", "No listing matches this corrections file", "Name it after"],
    ["listings/2026-11-23.corrections.yml", "Unrecognised file; ignored", "2026-11-23.corrections.yaml"],
    ["pages/about.txt", "Unrecognised file; ignored", "ends in .md."],
    [
      "site.yml",
      "Unrecognised name “site.yml”; site.yaml is used",
      "Move what you need from it to site.yaml",
    ],
    ["author.yaml", "Unrecognised name “author.yaml”", "Rename it to authors.yaml."],
    [
      "listing/2026-11-24.txt",
      "Unrecognised name “listing”; listings is used",
      "Move what you need from it to",
    ],
    ["logo.png", "This file is in the wrong folder", "Move it to files/logo.png."],
  ])("%s", async (name, said, fix) => {
    const words = await check({ [name]: ENTRY });
    expect(words).toContain(said);
    expect(words).toContain(fix);
  });

  test.each(["listings/2026-11-24.TXT", "listings/2026-11-24.txt.txt", "listings/2026-11-24 second.txt"])(
    "%s is read all the same",
    async (name) => {
      expect(await check({ [name]: ENTRY.replace("Deep", "Flat") })).toBe("2 papers, 0 errors, 0 warnings");
    },
  );
});

describe("a file that is named like a listing but is not one is identified", () => {
  const noise = Buffer.from(Array.from({ length: 600 }, (_, k) => (k * 7919) % 256));
  test.each<[string, string | Uint8Array, string]>([
    ["a PDF", Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]), "This is a PDF"],
    ["RTF", "{\\rtf1\\ansi Deep Sparse\\par}", "This is a word processor's document"],
    ["a DOCX", Buffer.concat([Buffer.from("PK\u0003\u0004"), noise]), "This is a word processor's document"],
    ["an old DOC", Buffer.from("d0cf11e0a1b11ae1", "hex"), "This is a word processor's document"],
    ["a picture", Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), noise]), "This is a picture"],
    ["some program's own", Buffer.from("\0".repeat(40)), "This is a file of another program"],
  ])("%s", async (_, bytes, said) => {
    const words = await check({ "listings/2026-11-24.txt": bytes });
    expect(words).toContain(`2026-11-24.txt:1:1 error: ${said}`);
    expect(words).toMatch(/\b[Cc]opy the list\b.{0,60} run “npm run add”/);
  });

  test.each([
    ["2026-07-01.bib"],
    ["2026-07-01.ris"],
    ["2026-07-01.json"],
    ["2026-07-01.jsonl"],
    ["2026-07-01-api.xml"],
    ["2026-07-01-rss.xml"],
  ])("%s, named .txt, is read by its content", async (sample) => {
    const words = await check({
      "listings/2026-07-01.txt": readFileSync(join(PROJECT, "tests/sources", sample)),
    });
    expect(words).toMatch(/[78] papers, 0 errors/);
  });
});

describe("letters of another encoding", () => {
  const text = ENTRY.replace("Ada Vesely", "Zoë Müller").replace("them", "“them”");

  test("UTF-16 with and without a byte-order mark, and UTF-8 with one, are read without a warning", async () => {
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, "utf16le"),
      Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
      Buffer.from(text, "utf16le"),
      Buffer.from(`\ufeff${text}`),
    ])
      expect(await check({ "listings/2026-11-23.txt": bytes })).toBe("1 paper, 0 errors, 0 warnings");
  });

  test("Windows-1252 is read, and the warning shows a word of it", async () => {
    const bytes = Buffer.from(text.replace("“", "\x93").replace("”", "\x94"), "latin1");
    const words = await check({ "listings/2026-11-23.txt": bytes });
    expect(words).toContain(
      "2026-11-23.txt:3:1 warning: This file is not UTF-8; decoded as Windows-1252, it has “Zoë” here.",
    );
    expect(words).toContain("3 | Zoë Müller, Bo Lind\n    | ^^^");
    const content = contentFolder({ "2026-11-23.txt": bytes });
    const { stdout } = command("parse", [join(content, "2026-11-23.txt")]);
    expect(JSON.parse(stdout)).toMatchObject({
      authors: ["Zoë Müller", "Bo Lind"],
      abstract: "We study “them”.",
    });
  });

  test("characters that were lost in an earlier conversion are reported", async () => {
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, 40)),
      Buffer.from([0xff]),
      Buffer.from(text.slice(40)),
    ]);
    expect(await check({ "listings/2026-11-23.txt": bytes })).toContain(
      "2026-11-23.txt:3:11 warning: A letter was lost before",
    );
  });
});

describe("placeholders of the template", () => {
  const about = readFileSync(join(PROJECT, "content/pages/about.md"), "utf8");
  const yaml = readFileSync(join(PROJECT, "content/site.yaml"), "utf8");
  // In a publisher's own copy there is nothing left to look at.
  const own = yaml.includes("title: Offprint\n");

  test.runIf(own)("is reported once if nothing was changed", () => {
    const { stdout, status } = command("check", ["--content", ownContentWith({})], PLAIN);
    expect(stdout).toMatch(
      /site\.yaml:3:8 warning: .*\[template-untouched\]\n {2}3 \| title: Offprint\n.*\^{8}\n/,
    );
    expect(stdout).toContain("0 errors, 1 warning");
    expect(status).toBe(0);
  });

  test.runIf(own)("is counted by a build like by a check", () => {
    const content = ownContentWith({ "listings/2999-01-01.txt": "" });
    const tally = (words: string) => /^\d+ papers?, \d+ errors?, \d+ warnings?/m.exec(words)?.[0];
    const output = join(temporaryFolder(), "site");
    const built = command("build", ["--content", content, "--output", output], PLAIN);
    const checked = tally(command("check", ["--content", content], PLAIN).stdout);
    expect(checked).toMatch(/[1-9]\d* warnings?$/);
    expect(tally(built.stdout)).toBe(checked);
  });

  test.runIf(own)("is reported separately with its location if the folder was partly changed", async () => {
    const said = await check({
      "site.yaml": yaml.replace("title: Offprint", "title: Ours"),
      "pages/about.md": about.replaceAll("\n", "\r\n"),
    });
    expect(said).not.toContain("“title”");
    expect(said).toMatch(/site\.yaml:4:14 warning: “description” is still the template's\./);
    expect(said).toMatch(/site\.yaml:5:6 warning: “url” is still the template's\./);
    expect(said).toMatch(/pages\/about\.md:1:1 warning: The about page is still the template's\./);
    expect(said).toContain("Write the URL of your site.");
  });

  test("for the address, that of GitHub Pages is suggested", () => {
    for (const [remote, address] of [
      ["https://github.com/Ada/digest.git", "https://ada.github.io/digest/"],
      ["git@github.com:Ada/ada.github.io", "https://ada.github.io/"],
    ]) {
      const project = temporaryFolder();
      const files = {
        "site.yaml": "title: Ours\nurl: https://example.org/\n",
        "listings/2026-11-23.txt": ENTRY,
      };
      cpSync(contentFolder(files), join(project, "content"), { recursive: true });
      mkdirSync(join(project, ".git"));
      writeFileSync(join(project, ".git/config"), `[remote "origin"]\n\turl = ${remote}\n`);
      const { stdout } = command("check", ["--content", join(project, "content")], PLAIN);
      expect(stdout).toContain(`on GitHub Pages that is “url: ${address}”`);
    }
  });

  test("does not affect a build", () => {
    const { stderr } = command(
      "build",
      ["--output", join(temporaryFolder(), "site"), "--without-search"],
      PLAIN,
    );
    expect(stderr).not.toContain("template");
  });
});

describe("a command with wrong arguments explains the mistake", () => {
  test.each([
    ["check", ["--contnet", "x"], "There is no option --contnet. Did you mean --content?"],
    ["build", ["--ouput=x"], "There is no option --ouput. Did you mean --output?"],
    ["build", ["-o", "x"], "There is no option -o."],
    ["build", ["site"], "Unexpected argument “site”: this command takes options only."],
    ["fetch", ["--days", "2026-01-01"], "There is no option --days. Did you mean --day?"],
    ["add", ["--content", "contnet", "-"], "There is no folder contnet"],
    ["check", ["--content", "contnet"], "There is no folder contnet"],
    ["build", ["--content", "contnet"], "There is no folder contnet"],
    ["check", ["nowhere.txt"], "nowhere.txt: there is no such file."],
    ["check", ["content"], "content is a folder; name the files in it."],
    ["parse", ["nowhere.txt"], "nowhere.txt: there is no such file."],
    ["parse", [], "Name the files to read."],
    ["start", ["--port", "eighty"], "--port eighty: expected a number from 1 to 65535"],
  ])("%s %s", (name, args, said) => {
    const { status, stderr } = command(name, args, PLAIN);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });

  test("an option that npm consumed because of missing hyphens is reported", () => {
    const { status, stderr } = command("check", [], { ...PLAIN, npm_config_people: "true" });
    expect(stderr).toContain("npm took --people for one of its own options");
    expect(status).toBe(2);
  });

  test.each(["build", "start", "parse", "check", "add", "fetch", "resolve", "upgrade"])(
    "%s --help",
    (name) => {
      const { status, stdout } = command(name, ["--help"], PLAIN);
      expect(stdout).toMatch(/^[A-Z][^\n]+\.\n\nUsage: npm [^\n]+\n\nOptions:\n(?: {2}\S.* {2,}\S.*\n)+$/);
      expect(status).toBe(0);
    },
  );

  test("the usage is only shown for wrong usage", () => {
    expect(command("check", ["--contnet", "x"], PLAIN).stderr).toContain("Usage: npm run check");
    expect(command("check", ["nowhere.txt"], PLAIN).stderr).toBe("nowhere.txt: there is no such file.\n");
  });

  test("a file is found in the user's current folder", () => {
    const folder = contentFolder({ "2026-11-23.txt": ENTRY });
    const { stdout, status } = command("check", ["2026-11-23.txt"], { ...PLAIN, INIT_CWD: folder });
    expect(stdout).toContain("1 paper,");
    expect(status).toBe(0);
  });
});

describe("before anything else", () => {
  /** A project with only the files that the check reads. */
  function project(installed: Readonly<Record<string, string>>): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "src/commands"), { recursive: true });
    cpSync(join(PROJECT, "src/commands/run.cjs"), join(folder, "src/commands/run.cjs"));
    cpSync(join(PROJECT, "package.json"), join(folder, "package.json"));
    for (const [name, version] of Object.entries(installed)) {
      const path = join(folder, "node_modules", name, "package.json");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ version }));
    }
    return folder;
  }

  /** Runs the check, with a fake version of Node. */
  function ready(folder: string, node = process.versions.node): Outcome {
    const script = `Object.defineProperty(process.versions, "node", { value: "${node}" }); require("./src/commands/run.cjs");`;
    return spawnSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  }

  const { dependencies, engines, scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));

  test.each(["12.22.12", "16.20.2", "18.20.8", "20.18.3"])("Node %s is reported as too old", (version) => {
    const { status, stderr } = ready(project(dependencies), version);
    expect(stderr).toContain(
      `Offprint needs Node ${engines.node.slice(2)} or newer, and this is Node ${version}.`,
    );
    expect(stderr).toContain("https://nodejs.org");
    expect(status).toBe(1);
  });

  test.each(["20.19.0", "22.0.0", "24.1.0"])("Node %s is accepted", (version) => {
    expect(ready(project(dependencies), version)).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  test("missing and outdated packages are reported", () => {
    expect(ready(project({})).stderr).toMatch(/are not installed \(.+\)\.\nRun: npm ci --omit=dev\n$/);
    const { stemmer, ...others } = dependencies;
    expect(ready(project(others)).stderr).toContain("(stemmer is missing)");
    expect(ready(project({ ...dependencies, stemmer: "1.0.0" })).stderr).toBe(
      `Offprint needs stemmer ${stemmer}, and 1.0.0 is installed.\nRun: npm ci --omit=dev\n`,
    );
  });

  test("it runs before every command of publishers", () => {
    for (const name of ["build", "parse", "check", "add", "fetch", "start", "upgrade"])
      expect(scripts[name]).toMatch(new RegExp(`^node (?:--\\S+ )*src/commands/run\\.cjs ${name}$`));
  });
});

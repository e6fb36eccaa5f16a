import { describe, expect, test } from "vitest";
import { buildSite, command, readBuilt } from "../support/build.ts";
import { contentFolder, filesBelow, temporaryFolder } from "../support/folders.ts";

const SETTINGS = "title: Ours\nurl: https://example.org/\n";
const GOOD = "LGMay 12, 2026\nA Good Title of Things\nAda Example, Bo Sample\nGood words.\n";
const DAY = "listings/2026-05-13.txt";

/** Builds a publisher's folder; `findings` are the places and codes that the build reported. */
function build(files: Readonly<Record<string, string | Uint8Array>>) {
  const content = contentFolder({ "site.yaml": SETTINGS, ...files });
  const site = buildSite(["--content", content]);
  const said = site.stderr.replaceAll(`${content}/`, "").replaceAll(content, "");
  const findings = [...said.matchAll(/^(\S*?):(\d+):(\d+) (error|warning): .*\[([a-z-]+)\]$/gm)];
  return {
    ...site,
    said,
    findings: findings.map(
      ([, file, line, column, severity, code]) => `${severity} ${code} ${file}:${line}:${column}`,
    ),
    closing: site.stdout.trimEnd().split("\n").at(-1),
  };
}

test("a build ends with a line that says what was made", () => {
  const { closing, findings, said, folder } = build({ [DAY]: GOOD });
  const pages = filesBelow(folder).filter((file) => file.endsWith(".html")).length;
  expect(closing).toMatch(/^1 paper, 2 authors, 1 category: \d+ pages in \d+\.\d s; 0 entries rejected$/);
  expect(closing).toContain(`: ${pages} pages in`);
  expect(findings).toEqual([]);
  expect(said).toBe("");
});

describe("what is wrong is said with its place and mend, and the rest is built", () => {
  test("no listing at all", () => {
    const site = build({});
    expect(site.findings).toEqual(["error no-listing listings:1:1"]);
    expect(site.said).toContain("content/listings/2026-11-23.txt");
    expect(readBuilt(site, "index.html")).toContain("No papers yet");
    expect(filesBelow(site.folder)).toContain("feed.xml");
  });

  test("an empty listing beside a good one", () => {
    const site = build({ [DAY]: GOOD, "listings/2026-05-14.txt": "" });
    expect(site.findings).toEqual(["error listing-empty listings/2026-05-14.txt:1:1"]);
    expect(site.closing).toMatch(/^1 paper,/);
  });

  test("a broken entry between two good ones", () => {
    const broken = "LGFeb 30, 2026\nAn Impossible Day in the Sun\nAda Example\nLost words.\n";
    const other = "CVMay 1, 2026\nAnother Good Title of Things\nBo Sample\nOther words.\n";
    const site = build({ [DAY]: GOOD + broken + other });
    expect(site.findings).toEqual([`error date-impossible ${DAY}:5:3`]);
    expect(site.said).toMatch(/\n {2}5 \| LGFeb 30, 2026\n {4}\| {3}\^{12}\n {2}\S/);
    expect(site.closing).toMatch(/^2 papers, .*; 1 entry rejected$/);
    expect(filesBelow(site.folder).join()).not.toContain("impossible");
  });

  test("a paper that stands twice", () => {
    const site = build({ [DAY]: GOOD + GOOD.replace("A Good Title", "A good title") });
    expect(site.findings).toEqual([`warning paper-twice ${DAY}:5:1`]);
    expect(site.said).toContain("first on line 1");
    expect(site.closing).toMatch(/^1 paper,.*; 0 entries rejected$/);
  });

  test("an unknown key in site.yaml", () => {
    const site = build({ [DAY]: GOOD, "site.yaml": "titel: Ours\nurl: https://example.org/\n" });
    expect(site.findings).toEqual(["warning setting-unknown site.yaml:1:1"]);
    expect(site.said).toContain("Did you mean “title”?");
    expect(readBuilt(site, "index.html")).toContain("<title>Offprint</title>");
  });

  test("no site.yaml, or one that is no YAML", () => {
    const content = contentFolder({ [DAY]: GOOD });
    expect(buildSite(["--content", content]).stderr).toContain("[settings-missing]");
    expect(build({ [DAY]: GOOD, "site.yaml": 'title: "x' }).findings[0]).toMatch(
      /^error yaml-syntax site\.yaml:1:/,
    );
  });

  test("files that are nothing that Offprint reads", () => {
    const site = build({
      [DAY]: GOOD,
      "listings/paper.pdf": new Uint8Array([0x25, 0x50, 0x44, 0x46]),
      "listings/list.txt": GOOD,
      "listings/2026-05-20.md": "Words about a day without a listing.",
      "listings/.hidden": "",
      "pages/authors.md": "# Ours",
    });
    expect(site.findings.sort()).toEqual([
      "error listing-undated listings/list.txt:1:1",
      "error page-name-taken pages/authors.md:1:1",
      "warning file-not-read listings/paper.pdf:1:1",
      "warning introduction-alone listings/2026-05-20.md:1:1",
    ]);
    expect(site.closing).toMatch(/^1 paper,/);
  });
});

test("a digest's introduction and its corrections stand beside the listing", () => {
  const site = build({
    [DAY]: GOOD,
    "listings/2026-05-13.md": "Read the *first* one, and see [all authors](/authors/).",
    "listings/2026-05-13.corrections.yaml": "A Good Title of Things:\n  title: A Better Title of Things\n",
  });
  expect(site.findings).toEqual([]);
  const home = readBuilt(site, "index.html");
  expect(home).toContain('Read the <em>first</em> one, and see <a href="/authors/">all authors</a>.');
  expect(home).toContain("A Better Title of Things");
});

test("a listing in UTF-16, as some editors save it, is read", () => {
  const bytes = Buffer.from(`\ufeff${GOOD}`, "utf16le");
  expect(build({ [DAY]: bytes }).closing).toMatch(/^1 paper, 2 authors/);
  expect(build({ [DAY]: Buffer.from(bytes).swap16() }).closing).toMatch(/^1 paper, 2 authors/);
});

describe("a command that cannot be carried out", () => {
  test.each([
    [["--url", "example.org"], "--url example.org: expected the site's address"],
    [["--url", "ftp://example.org/"], "expected the site's address"],
    [["--colour", "red"], "--colour"],
    [["stray"], "stray"],
  ])("%j ends with code 2, the reason and the usage", (args, reason) => {
    const { status, stderr } = command("build", ["--output", temporaryFolder(), ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Usage: npm run build -- [--content DIR]");
  });
});

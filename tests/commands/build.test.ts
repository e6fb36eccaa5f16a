import { describe, expect, test } from "vitest";
import { command, complaintsOf, readBuilt, runBuild } from "../support/build.ts";
import { contentFolder, filesBelow, temporaryFolder } from "../support/folders.ts";

const SETTINGS = "title: Ours\nurl: https://digest.example.org/\n";
const GOOD = "LGMay 12, 2026\nA Good Title of Things\nAda Example, Bo Sample\nGood words.\n";
const DAY = "listings/2026-05-13.txt";

/** Builds a content folder; `findings` are the locations and codes of the reported errors. */
function build(files: Readonly<Record<string, string | Uint8Array>>) {
  const content = contentFolder({ "site.yaml": SETTINGS, ...files });
  const site = runBuild(["--content", content]);
  const said = complaintsOf(site).replaceAll(`${content}/`, "").replaceAll(content, "");
  return {
    ...site,
    said,
    findings: findingsIn(said),
    closing: site.stdout.trimEnd().split("\n").at(-1),
  };
}

/** What `npm run check` reports about the same folder. */
function check(files: Readonly<Record<string, string>>) {
  const content = contentFolder({ "site.yaml": SETTINGS, ...files });
  const said = command("check", ["--content", content]).stdout.replaceAll(`${content}/`, "");
  return { said, findings: findingsIn(said) };
}

function findingsIn(said: string): readonly string[] {
  const findings = [...said.matchAll(/^(\S*?):(\d+):(\d+) (error|warning): .*\[([a-z-]+)\]$/gm)];
  return findings.map(
    ([, file, line, column, severity, code]) => `${severity} ${code} ${file}:${line}:${column}`,
  );
}

test("a build ends with a summary and the number of findings", () => {
  const { closing, findings, said, folder, stdout } = build({ [DAY]: GOOD });
  const pages = filesBelow(folder).filter((file) => file.endsWith(".html")).length;
  expect(stdout).toMatch(/Built \d+ pages \(2 authors, 1 category\) into \S+ in \d+\.\d s\.\n/);
  expect(stdout).toContain(`Built ${pages} pages`);
  expect(closing).toBe("1 paper, 0 errors, 0 warnings");
  expect(findings).toEqual([]);
  expect(said).toBe("");
});

describe("mistakes are reported with location and fix, and the rest is built", () => {
  test("no listing", () => {
    const site = build({});
    expect(site.findings).toEqual(["error no-listing listings:1:1"]);
    expect(site.said).toContain("content/listings/2026-11-23.txt");
    expect(readBuilt(site, "index.html")).toContain("No papers yet");
    expect(filesBelow(site.folder)).toContain("feed.xml");
  });

  test("an empty listing next to a valid one", () => {
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
    expect(site.closing).toBe("2 papers, 1 error, 0 warnings");
    expect(filesBelow(site.folder).join()).not.toContain("impossible");
  });

  test("a paper that is listed twice", () => {
    const files = { [DAY]: GOOD + GOOD.replace("A Good Title", "A good title") };
    const site = build(files);
    // A warning is counted by a build, and shown by check.
    expect([site.findings, site.said]).toEqual([[], ""]);
    expect(site.closing).toBe("1 paper, 0 errors, 1 warning (npm run check shows them)");
    const checked = check(files);
    expect(checked.findings).toEqual([`warning paper-twice ${DAY}:5:1`]);
    expect(checked.said).toContain("first on line 1");
  });

  test("an unknown key in site.yaml", () => {
    const files = { [DAY]: GOOD, "site.yaml": "titel: Ours\nurl: https://example.net/\n" };
    const site = build(files);
    const checked = check(files);
    expect(checked.findings).toEqual(["warning setting-unknown site.yaml:1:1"]);
    expect(checked.said).toContain("Did you mean “title”?");
    expect(readBuilt(site, "index.html")).toContain("<title>Offprint</title>");
  });

  test("no site.yaml, or one that is not YAML", () => {
    const content = contentFolder({ [DAY]: GOOD });
    expect(command("check", ["--content", content]).stdout).toContain("[settings-missing]");
    expect(build({ [DAY]: GOOD, "site.yaml": 'title: "x' }).findings[0]).toMatch(
      /^error yaml-syntax site\.yaml:1:/,
    );
  });

  test("macros are not reported if the settings, which may define them, cannot be read", () => {
    const listing = GOOD.replace("Good words.", "Good words of $\\gm$.");
    expect(check({ [DAY]: listing }).findings).toEqual([`warning macro-unknown ${DAY}:4:16`]);
    const unreadable = check({ [DAY]: listing, "site.yaml": "title: Ours\ndescription: ours\n  url: x\n" });
    expect(unreadable.findings).toEqual(["error yaml-syntax site.yaml:2:14"]);
  });

  test("files that Offprint does not read", () => {
    const site = build({
      [DAY]: GOOD,
      "listings/paper.pdf": new Uint8Array([0x25, 0x50, 0x44, 0x46]),
      "listings/list.txt": GOOD,
      "listings/2026-05-20.md": "Words about a day without a listing.",
      "listings/.hidden": "",
      "pages/authors.md": "# Ours",
    });
    expect([...site.findings].sort()).toEqual([
      "error introduction-alone listings/2026-05-20.md:1:1",
      "error listing-is-document listings/paper.pdf:1:1",
      "error listing-undated listings/list.txt:1:1",
      "error page-name-taken pages/authors.md:1:1",
    ]);
    expect(site.closing).toMatch(/^1 paper,/);
  });
});

test("a digest's note and corrections are next to the listing", () => {
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
  expect(build({ [DAY]: bytes }).closing).toBe("1 paper, 0 errors, 0 warnings");
  expect(build({ [DAY]: Buffer.from(bytes).swap16() }).closing).toBe("1 paper, 0 errors, 0 warnings");
});

describe("a command that fails", () => {
  test.each([
    [["--url", "example.org"], "--url example.org: expected the site's address"],
    [["--url", "ftp://example.org/"], "expected the site's address"],
    [["--colour", "red"], "--colour"],
    [["stray"], "stray"],
  ])("%j ends with code 2, the reason and the usage", (args, reason) => {
    const { status, stderr } = command("build", ["--output", temporaryFolder(), ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Usage: npm run build -- [options]");
  });
});

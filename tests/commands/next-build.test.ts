import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generateListings } from "../bench/papers.ts";
import { command } from "../support/build.ts";
import { contentFolder, filesBelow, temporaryFolder } from "../support/folders.ts";

const SITE = "title: Ours\nurl: https://example.org/\nextent: bare\n";

/**
 * A file that is not a list but makes the site count as large, so that two threads write it; a shorter one makes it
 * medium.
 */
const PADDING = join("listings", ".padding");
const [[, generated] = ["", ""]] = generateListings(130);
const entriesOf = (from: number, to: number) =>
  generated
    .split("\n")
    .slice(3 * from, 3 * to)
    .join("\n");
const oldest = ["2026-11-16", entriesOf(0, 60)] as const;
const middle = ["2026-11-17", entriesOf(60, 120)] as const;
const newest = ["2026-11-18", entriesOf(120, 130)] as const;

const parent = temporaryFolder();
const site = join(parent, "site");
const keep = join(parent, "kept");
const content = contentFolder({
  "site.yaml": SITE,
  [PADDING]: "x".repeat(2_000_000),
  [`listings/${oldest[0]}.txt`]: oldest[1],
  [`listings/${middle[0]}.txt`]: middle[1],
});

/** Builds the site and returns the line with the numbers of papers, errors and warnings. */
function build(output: string, ...options: readonly string[]): string {
  const args = ["--content", content, "--output", output, ...options];
  const { status, stdout, stderr } = command("build", args);
  expect(status, stderr).toBe(0);
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}

/** Every file of a site, by its bytes. */
function bytes(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "base64")]));
}

/** The files of a full build of the content. */
function fresh(): ReadonlyMap<string, string> {
  const folder = join(temporaryFolder(), "site");
  build(folder, "--fresh");
  return bytes(folder);
}

/** The names of files that differ. */
function differences(
  some: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...some.keys(), ...others.keys()]);
  return [...names].filter((name) => some.get(name) !== others.get(name));
}

let counts = "";

beforeAll(() => {
  counts = build(site, "--keep", keep);
}, 120_000);

test("a build that reuses all pages reports the same findings as the first one, including LaTeX problems", () => {
  expect(counts).toMatch(/ \d{2,} warnings/);
  expect(build(site, "--keep", keep)).toBe(counts);
}, 120_000);

test("an incremental build after adding a listing and removing a paper gives the same bytes as a full build", () => {
  const papers = readdirSync(join(site, "papers")).filter((name) => !name.endsWith(".md"));
  const untouched = new Map(
    papers.map((name) => [name, statSync(join(site, "papers", name, "index.html")).ino]),
  );
  writeFileSync(join(content, `listings/${newest[0]}.txt`), newest[1]);
  const entries = oldest[1].split("\n");
  writeFileSync(join(content, `listings/${oldest[0]}.txt`), entries.slice(3).join("\n"));
  build(site, "--keep", keep);
  const made = bytes(site);
  expect(differences(made, fresh())).toEqual([]);
  const gone = papers.filter((name) => !made.has(`papers/${name}/index.html`));
  expect(gone).toHaveLength(1);
  // Most pages are hard links to the previous files.
  const same = [...untouched].filter(([name, ino]) => {
    return (
      made.has(`papers/${name}/index.html`) && statSync(join(site, "papers", name, "index.html")).ino === ino
    );
  });
  expect(same.length).toBeGreaterThan(papers.length / 2);
}, 240_000);

test("an incremental build after a look-up gives the same bytes as a full build, and reuses pages that do not show it", () => {
  const papers = readdirSync(join(site, "papers")).filter((name) => !name.endsWith(".md"));
  const inode = (name: string) => statSync(join(site, "papers", name, "index.html")).ino;
  const before = new Map(papers.map((name) => [name, inode(name)]));
  const [paper = ""] = papers.filter((name) => before.has(name));
  const line = { paper, title: "T", match: "title", source: "arxiv", found: { doi: "10.9999/made" } };
  writeFileSync(join(content, "resolved.jsonl"), `${JSON.stringify(line)}\n`);
  build(site, "--keep", keep);
  expect(readFileSync(join(site, "papers", paper, "index.html"), "utf8")).toContain("doi.org/10.9999/made");
  expect(differences(bytes(site), fresh())).toEqual([]);
  const written = papers.filter((name) => before.get(name) !== inode(name));
  expect(written).toContain(paper);
  // All others list it as related.
  for (const name of written.filter((each) => each !== paper))
    expect(readFileSync(join(site, "papers", name, "index.html"), "utf8")).toContain(`/papers/${paper}/`);
}, 240_000);

test("another title of the site is on every page", () => {
  writeFileSync(join(content, "site.yaml"), SITE.replace("Ours", "Theirs"));
  build(site, "--keep", keep);
  const pages = filesBelow(site).filter((file) => file.endsWith(".html"));
  expect(pages.filter((file) => !readFileSync(join(site, file), "utf8").includes("Theirs"))).toEqual([]);
}, 120_000);

test("changed pages, a damaged manifest and a site of another base path are rebuilt", () => {
  const whole = bytes(site);
  const [first = "", second = ""] = filesBelow(site).filter((file) => /^papers.*html$/.test(file));
  appendFileSync(join(site, first), "more");
  rmSync(join(site, second));
  build(site, "--keep", keep);
  expect(differences(bytes(site), whole)).toEqual([]);

  for (const name of readdirSync(join(keep, "manifests"))) {
    const file = join(keep, "manifests", name);
    writeFileSync(file, readFileSync(file).fill("x", 0, 20));
  }
  build(site, "--keep", keep);
  expect(differences(bytes(site), whole)).toEqual([]);

  const elsewhere = join(parent, "elsewhere");
  cpSync(site, elsewhere, { recursive: true });
  build(elsewhere, "--keep", keep);
  expect(differences(bytes(elsewhere), whole)).toEqual([]);
}, 240_000);

test("a site of some hundred papers, which one thread writes, is also compared with the previous build", () => {
  writeFileSync(join(content, PADDING), "x".repeat(200_000));
  const counted = build(site, "--keep", keep);
  const file = join(content, `listings/${oldest[0]}.txt`);
  writeFileSync(file, readFileSync(file, "utf8").split("\n").slice(3).join("\n"));
  const inode = (name: string) => statSync(join(site, name)).ino;
  const before = new Map(filesBelow(site).map((name) => [name, inode(name)]));
  const [first = "", second = ""] = filesBelow(site).filter((name) => /^authors.*html$/.test(name));
  appendFileSync(join(site, first), "more");
  rmSync(join(site, second));
  expect(build(site, "--keep", keep)).not.toBe(counted);
  const made = bytes(site);
  expect(differences(made, fresh())).toEqual([]);
  const same = [...before].filter(([name, ino]) => made.has(name) && inode(name) === ino);
  expect(same.length).toBeGreaterThan(before.size / 2);
  const folders = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isDirectory(),
  );
  expect(folders.filter(({ parentPath, name }) => readdirSync(join(parentPath, name)).length === 0)).toEqual(
    [],
  );
}, 240_000);

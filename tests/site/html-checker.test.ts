import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { contentFolder, filesBelow, ownContentWith } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { haveProgram } from "../support/program.ts";

const haveJava = haveProgram("java", "-version");
const checker = String(createRequire(import.meta.url)("vnu-jar"));

const TWO = `LGMay 12, 2026
A Good Title of Things || Inda S Example, Wei Muster, Bo Sample
Good words.
LGMay 12, 2026
A Second Title of Things || I. Example, Wei Muster, Inda <i>Example</i>
Other words.
`;
const PEOPLE = `Inda S Example:
  aliases: "Inda <i>Example</i>"
  home: https://inda.example/?a=1&b="
  orcid: 0000-0002-1825-0097
Wei Muster:
  namesakes:
    wei-muster-north: {coauthors: Bo Sample}
    wei-muster-south: {coauthors: I. Example}
`;
const RELATED_SITES = `title: Ours
url: https://example.org/ours/
sisters:
- {title: 'A "sister" & <i>more</i>', address: "https://example.org/a'b/"}
- {title: Another, address: "https://other.example.org/"}
`;
const SITES = [
  { name: "the first listing", args: [] },
  {
    name: "a hostile listing",
    args: ["--content", contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING })],
  },
  {
    name: "a listing with merged authors, namesakes and redirects",
    args: ["--content", contentFolder({ "listings/2026-05-13.txt": TWO, "authors.yaml": PEOPLE })],
  },
  ...["lean", "bare"].map((extent) => ({
    name: `the first listing, ${extent}`,
    args: ["--content", ownContentWith({ "site.yaml": `title: Ours\nextent: ${extent}\n` })],
  })),
  {
    name: "a listing with related sites, and a paper that moved to one",
    args: [
      "--content",
      contentFolder({
        "site.yaml": RELATED_SITES,
        "listings/2026-05-13.txt": TWO,
        "redirects.yaml": "/papers/x/: https://other.example.org/papers/x/",
      }),
    ],
  },
  { name: "an empty folder", args: ["--content", contentFolder({})] },
];

const BUILT: { readonly name: string; readonly folder: string }[] = [];
for (const { name, args } of SITES) BUILT.push({ name, ...(await buildSite(args)) });

// Java takes seconds to start, so it checks all sites at once; each test looks at the messages about its own site.
let ofPages: readonly string[] = [];
let ofAssets: readonly string[] = [];
const assetsOf = (folder: string) =>
  filesBelow(folder)
    .filter((file) => /\.(?:css|svg)$/.test(file))
    .map((file) => join(folder, file));
beforeAll(() => {
  if (!haveJava) return;
  const folders = BUILT.map(({ folder }) => folder);
  ofPages = complaints("--skip-non-html", ...folders);
  ofAssets = complaints("--also-check-css", "--also-check-svg", ...folders.flatMap(assetsOf));
});

/** The messages about the files in a folder, and those about no site, so that none is missed. */
const about = (folder: string, all: readonly string[]) =>
  all.filter(
    (line) => line.includes(`${folder}/`) || !BUILT.some((other) => line.includes(`${other.folder}/`)),
  );

describe.each(BUILT)("the site of $name", ({ folder }) => {
  test.runIf(haveJava)("passes the W3C's HTML checker on every page", () => {
    const pages = filesBelow(folder).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(4);
    expect(about(folder, ofPages)).toEqual([]);
  });

  test.runIf(haveJava)("passes it with its stylesheet and its icon", () => {
    expect(assetsOf(folder).length).toBeGreaterThan(1);
    expect(about(folder, ofAssets)).toEqual([]);
  });
});

/** What the checker has to say, warnings included; `asked` are its options and the folders or files to read. */
function complaints(...asked: readonly string[]): readonly string[] {
  const args = ["-jar", checker, "--format", "gnu", "--exit-zero-always", ...asked];
  const { status, stderr } = spawnSync("java", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`The checker ended with ${status}: ${stderr}`);
  // A file on disk has no origin, so 'self' in the page's policy is nobody there; a browser test loads the stylesheet.
  // Data for schema.org is in a script element but is not a script; a browser test checks that browsers ignore it.
  return stderr
    .split("\n")
    .filter(
      (line) => line !== "" && !/(?:Resource|Inline script) violates Content Security Policy/.test(line),
    );
}

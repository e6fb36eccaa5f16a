import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryXml } from "../lookup/arxiv-search.ts";
import { type ArxivServer, pages, serveArxiv } from "../support/arxiv.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";
import { git } from "../support/git.ts";
import { contentsOf, type Ended, randomNumbers, runVictim, type Victim } from "../support/kills.ts";
import { sends } from "../support/plays.ts";
import { arxivFeed, type ServiceServer, serveServices } from "../support/services.ts";
import { releaseOf, smallUpstream, writeFiles } from "../support/small-upstream.ts";

// Kills each command at random moments: the last good site stays, nothing of the publisher's is lost, and the next run
// succeeds. `npm run prove:kills` kills each a hundred times.
const KILLS = Number(process.env.KILLS ?? 2);
const LONG = 60_000 + KILLS * 60_000;

const listing = (title: string): string =>
  Array.from(
    { length: 12 },
    (_, k) =>
      `LGMay ${k + 1}, 2026\nA ${title} Title of Number ${k} || Ada Example, Bo Sample\nWords of an abstract.\n`,
  ).join("");

const folderOf = (title: string, more: Readonly<Record<string, string>> = {}): string =>
  contentFolder({
    "site.yaml": "title: Ours\nurl: https://example.org/\n",
    "listings/2026-05-13.txt": listing(title),
    ...more,
  });

/** Kills a command repeatedly, each time at another moment, and passes its exit to `check`. */
async function killAgain(
  name: string,
  victim: () => Victim,
  check: (ended: Ended) => void | Promise<void>,
): Promise<void> {
  const random = randomNumbers(KILLS + name.length);
  const { status, took, said } = await runVictim(victim());
  expect(status, said).toBe(0);
  await check({ status, took, said });
  let killed = 0;
  for (let k = 0; k < KILLS; k++) {
    const ended = await runVictim(victim(), took * (0.05 + random()), random() < 0.7);
    if (ended.status === null) killed++;
    await check(ended);
  }
  console.log(`${name}: ${KILLS} runs, ${killed} of them killed, nothing lost`);
}

describe("a build that is killed", () => {
  /** Its listings count as large: fingerprints are compared, and a second thread writes. */
  const LARGE = { "listings/.padding": "x".repeat(2_000_000) };
  /** Here a second thread checks the previous files and creates their folders. */
  const MEDIUM = { "listings/.padding": "x".repeat(200_000) };

  test.each([
    ["first", {}],
    ["large, first", LARGE],
  ])(
    "%s, leaves no site or a whole one",
    async (name, more) => {
      const content = folderOf("First", more);
      const parent = temporaryFolder();
      const site = join(parent, "site");
      const args = ["build", "--content", content, "--output", site, "--keep", join(parent, "kept")];
      let whole: string | undefined;
      const check = () => {
        if (existsSync(site)) {
          whole ??= contentsOf(site);
          expect(contentsOf(site)).toBe(whole);
        }
      };
      const victim = () => {
        rmSync(site, { recursive: true, force: true });
        return { args };
      };
      await killAgain(`build, ${name}`, victim, check);
      expect(await runVictim({ args })).toMatchObject({ status: 0 });
      check();
      expect(
        readdirSync(parent)
          .sort()
          .filter((item) => item !== "kept"),
      ).toEqual(["site"]);
    },
    LONG,
  );

  test.each([
    ["next", {}],
    ["medium, next", MEDIUM],
    ["large, next", LARGE],
  ])(
    "%s, leaves the site before it or the new one, with what others keep there",
    async (name, more) => {
      const contents = [folderOf("First", more), folderOf("Second", more)] as const;
      const parent = temporaryFolder();
      const site = join(parent, "site");
      const args = (content: string) => [
        "build",
        "--content",
        content,
        "--output",
        site,
        "--keep",
        join(parent, "kept"),
      ];
      const wholes = new Set<string>();
      for (const content of contents) {
        expect(await runVictim({ args: args(content) })).toMatchObject({ status: 0 });
        writeFileSync(join(site, "CNAME"), "example.org");
        wholes.add(contentsOf(site));
      }
      expect(wholes.size).toBe(2);
      let turn = 0;
      const check = () => {
        // A site that was being replaced is restored by the next command.
        const place = existsSync(site)
          ? site
          : join(parent, readdirSync(parent).find((item) => item.includes("before")) ?? "");
        expect([...wholes]).toContain(contentsOf(place));
      };
      await killAgain(`build, ${name}`, () => ({ args: args(contents[turn++ % 2] ?? "") }), check);
      expect(await runVictim({ args: args(contents[0]) })).toMatchObject({ status: 0 });
      check();
      expect(
        readdirSync(parent)
          .sort()
          .filter((item) => item !== "kept"),
      ).toEqual(["site"]);
    },
    LONG,
  );
});

test(
  "an addition that is killed leaves a whole list or none",
  async () => {
    const content = folderOf("First");
    const listings = join(content, "listings");
    const pasted = join(temporaryFolder(), "pasted.txt");
    const before = readFileSync(join(listings, "2026-05-13.txt"), "utf8");
    let turn = 0;
    const check = () => {
      expect(readFileSync(join(listings, "2026-05-13.txt"), "utf8")).toBe(before);
      for (const name of readdirSync(listings).filter((item) => !item.startsWith(".")))
        expect(readFileSync(join(listings, name), "utf8")).toMatch(
          /^LG[\s\S]*Number 11 [\s\S]*abstract\.\n$/,
        );
    };
    const victim = () => {
      writeFileSync(pasted, listing(`Pasted ${turn++}`));
      return { args: ["add", "--content", content, "--day", "2026-05-14", pasted] };
    };
    await killAgain("add", victim, check);
  },
  LONG,
);

describe("a fetch that is killed", () => {
  let arxiv: ArxivServer;
  beforeAll(async () => {
    arxiv = await serveArxiv(pages());
  });
  afterAll(() => arxiv.close());

  test(
    "leaves a whole list or none, and the next one brings every paper once",
    async () => {
      let content = "";
      const state = join(temporaryFolder(), "fetch.json");
      const args = () => [
        ...[
          "fetch",
          "--content",
          content,
          "--state",
          state,
          "--api",
          arxiv.url,
          "--page",
          "1",
          "--pause",
          "0.05",
        ],
        ...["--day", "2026-07-01"],
      ];
      const papers = () => {
        const folder = join(content, "listings");
        const names = existsSync(folder)
          ? readdirSync(folder).filter((item) => item.endsWith(".jsonl") && !item.startsWith("."))
          : [];
        const lines = names.flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"));
        return lines.map((line) => (JSON.parse(line) as { title: string }).title);
      };
      let all: readonly string[] | undefined;
      const check = () => {
        const found = papers();
        if (found.length > 0) {
          all ??= found;
          expect(found).toEqual(all);
        }
        const status = join(content, "fetched.yaml");
        if (existsSync(status)) expect(readFileSync(status, "utf8")).toMatch(/received: \d+\n$/);
      };
      const victim = () => {
        rmSync(state, { force: true });
        content = contentFolder({ "site.yaml": "", "sources.yaml": "queries:\n  - categories: [LG]\n" });
        return { args: args() };
      };
      await killAgain("fetch", victim, check);
      expect(await runVictim({ args: args() })).toMatchObject({ status: 0 });
      check();
      expect(papers()).toEqual(all);
    },
    LONG,
  );
});

describe("a look-up that is killed", () => {
  const TITLES = Array.from({ length: 40 }, (_, k) => `Foxes in Snow of the Valley ${k + 1}`);
  const listed = TITLES.map(
    (title) =>
      `${JSON.stringify({ title, authors: ["Ada Vesely"], etAl: true, date: "2026-05-12", category: "LG" })}\n`,
  ).join("");
  const answers = TITLES.map((title, k) =>
    entryXml({
      arxivId: `2605.${String(k + 1).padStart(5, "0")}`,
      title,
      authors: ["Ada Vesely", "Bo Lind"],
      category: "cs.LG",
      date: "2026-05-12",
    }),
  );
  let services: ServiceServer;
  beforeAll(async () => {
    services = await serveServices({ arxiv: sends(arxivFeed(answers)) });
  });
  afterAll(() => services.close());

  test(
    "keeps what was found before, line by line, and the next one finds the rest",
    async () => {
      let content = "";
      // A publisher may have edited what an earlier run found.
      const own = '{"paper":"edited-by-hand","title":"Edited by Hand","match":"none"}';
      const args = () => [
        ...["resolve", "--content", content, "--lock", join(content, ".lock"), "--day", "2026-07-01"],
        ...["--api", services.api, "--pause", "0.02"],
      ];
      const lines = () => readFileSync(join(content, "resolved.jsonl"), "utf8").trimEnd().split("\n");
      const check = () => {
        const papers = lines().map((line) => (JSON.parse(line) as { paper: string }).paper);
        expect(papers).toContain("edited-by-hand");
        expect(new Set(papers).size).toBe(papers.length);
        expect(readFileSync(join(content, "listings/2026-05-20.jsonl"), "utf8")).toBe(listed);
      };
      const victim = () => {
        content = contentFolder({
          "site.yaml": "",
          "listings/2026-05-20.jsonl": listed,
          "resolved.jsonl": `${own}\n`,
        });
        return { args: args() };
      };
      let whole: readonly string[] | undefined;
      await killAgain("resolve", victim, async ({ status }) => {
        check();
        if (status === null) expect(await runVictim({ args: args() })).toMatchObject({ status: 0 });
        check();
        whole ??= lines();
        expect(whole.length).toBe(TITLES.length + 1);
        expect(lines()).toEqual(whole);
      });
    },
    LONG,
  );
});

test(
  "an upgrade that is killed is undone or complete, and content/ is as it was",
  async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, k) => [`src/part-${k}.ts`, `${k}\n`]));
    const { upstream, site: first } = smallUpstream(files);
    const newer = Object.fromEntries(Object.keys(files).map((path) => [path, "newer\n"]));
    releaseOf(upstream, { ...newer, "src/new.ts": "new\n" });
    let site = first;
    const victim = () => {
      site = temporaryFolder();
      git(site, "clone", "--quiet", first, ".");
      git(site, "remote", "rename", "origin", "unused");
      git(site, "remote", "add", "upstream", upstream);
      writeFiles(site, { "content/listings/2026-05-14.txt": "not committed yet\n" });
      return { args: ["upgrade"], folder: site };
    };
    const content = () => [
      readFileSync(join(site, "content/site.yaml"), "utf8"),
      readFileSync(join(site, "content/listings/2026-05-14.txt"), "utf8"),
    ];
    await killAgain("upgrade", victim, async ({ status }) => {
      expect(content()).toEqual(["title: Ours\n", "not committed yet\n"]);
      if (status === null) {
        const next = await runVictim({ args: ["upgrade"], folder: site });
        expect(next.status, next.said).toBe(0);
      }
      expect(content()).toEqual(["title: Ours\n", "not committed yet\n"]);
      expect(readFileSync(join(site, "src/part-7.ts"), "utf8")).toBe("newer\n");
      expect(git(site, "status", "--porcelain")).toBe("?? content/listings/2026-05-14.txt");
    });
  },
  LONG,
);

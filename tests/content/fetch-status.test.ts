import { expect, test } from "vitest";
import { type Fetched, readFetched, writeFetched } from "../../src/content/fetch-status.ts";
import { createDates } from "../../src/site/dates.ts";
import { describeFetch } from "../../src/site/fetch-summary.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { ownContentWith } from "../support/folders.ts";

const QUIET: Fetched = { day: "2026-11-23", outcome: "quiet", papers: 0, announced: 3, received: 3 };

test("each outcome has a message", () => {
  const outcomes: readonly Fetched[] = [
    QUIET,
    { ...QUIET, outcome: "new", papers: 1 },
    { ...QUIET, outcome: "failed", received: 0 },
    { ...QUIET, outcome: "short", papers: 2, received: 2 },
    { ...QUIET, outcome: "short", received: 1 },
  ];
  expect(outcomes.map((fetched) => describeFetch(fetched, createDates("en")))).toEqual([
    "Last checked arXiv: 23 November 2026 (no new papers).",
    "Last checked arXiv: 23 November 2026 (1 new paper).",
    "Last checked arXiv: 23 November 2026 (no response; newer papers may be missing).",
    "Last checked arXiv: 23 November 2026 (2 new papers; only 2 papers of 3 received, some may be missing).",
    "Last checked arXiv: 23 November 2026 (no new papers; only 1 paper of 3 received, some may be missing).",
  ]);
});

test("written values are read back, and anything else is ignored", () => {
  expect(readFetched(writeFetched(QUIET))).toEqual(QUIET);
  for (const text of [
    undefined,
    "",
    "{",
    "- 1",
    "day: 2026-02-30",
    writeFetched(QUIET).replace("quiet", "loud"),
  ])
    expect(readFetched(text)).toBeUndefined();
});

test("the home page shows the outcome of the last fetch, and every kind of file becomes the digest of its day", async () => {
  const line =
    '{"title":"From a Line of JSON","authors":["Ada Example"],"date":"2026-11-20","category":"cs.LG"}';
  const content = ownContentWith({ "fetched.yaml": writeFetched(QUIET), "listings/2026-11-24.jsonl": line });
  const site = await buildSite(["--content", content]);
  expect(readBuilt(site, "index.html")).toContain(
    '<p class="note status">Last checked arXiv: 23 November 2026 (no new papers).</p>',
  );
  expect(readBuilt(site, "digests/2026-11-24/index.html")).toContain("From a Line of JSON");
});

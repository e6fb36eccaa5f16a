import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseOpml } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { searchRecord } from "../../src/site/search/search-record.ts";
import { loadSite } from "../../src/site/site.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { EDITED, editedContent } from "../support/edited.ts";
import { parseWithFeedparser, pythonWithFeedparser } from "../support/feed-readers.ts";

const AT = "https://example.org/repo/";
const TOPICS = `
Diffusion: diffusion -survey
Lakes and code:
  query: 'author:okafor OR author:quint -survey'
  description: Papers on lakes & <code>.
  home: true
Quokkas: quokka
`;
const site = await buildSite([
  "--content",
  editedContent({
    ...EDITED,
    "site.yaml": `${EDITED["site.yaml"]}editions: [weekly, monthly]\n`,
    "topics.yaml": TOPICS,
  }),
]);
const python = pythonWithFeedparser();

/** The titles of a page's papers, in order. */
function titlesOn(path: string): readonly string[] {
  return [...readBuilt(site, path).matchAll(/<h2 dir="auto"><a [^>]*><bdi>(.*?)<\/bdi>/g)].map(
    ([, title = ""]) => title.replace(/<[^>]*>/g, ""),
  );
}

const MAPS = "Diffusion Models for Maps of Lakes";
const LAKES = "Counting Lakes from Orbit";
const GRAPHS = "Sparse Median Graphs in Linear Time";

describe("picks and tags", () => {
  test("picks come first on the home page and in the digest, and have a page", () => {
    expect(titlesOn("index.html")).toEqual([MAPS, LAKES]);
    expect(titlesOn("digests/2026-11-23/index.html")[0]).toBe(LAKES);
    expect(titlesOn("picks/index.html")).toEqual([MAPS, LAKES]);
    expect(titlesOn("tags/must-read/index.html")).toEqual([GRAPHS, LAKES]);
    expect(readBuilt(site, "tags/index.html")).toMatch(/must read|Must read/);
  });

  test("notes are on the paper's page with links and formulas, and in the text of feed items", () => {
    const page = readBuilt(site, "papers/counting-lakes-from-orbit-okafor/index.html");
    expect(page).toContain('<img src="/repo/files/figures/plot.png"');
    expect(page).toContain('<a href="/repo/about/">about page</a>');
    expect(page).toContain("<math");
    const feed = parseJsonFeed(readBuilt(site, "feed.json"));
    const item = feed.items?.find(({ title }) => title === LAKES);
    expect(item?.content_html).toContain("Editor’s pick");
    expect(item?.content_html).toContain(`${AT}files/figures/plot.png`);
    expect(item?.tags).toEqual(expect.arrayContaining(["water", "must read"]));
  });

  test("citations have note and keywords, and other programs read them", () => {
    const { entries, errors } = parseBibtex(readBuilt(site, "picks/papers.bib"), { sentenceCase: false });
    expect(errors).toEqual([]);
    const lakes = entries.find(({ fields }) => fields.title === LAKES)?.fields;
    expect(String(lakes?.note)).toContain("Their map of");
    expect([...(lakes?.keywords ?? [])].sort()).toEqual(["Editor’s pick", "must read", "water"]);
    const csl = JSON.parse(readBuilt(site, "tags/theory/papers.csl.json"));
    expect(csl[0]).toMatchObject({
      keyword: expect.stringContaining("theory"),
      note: "Discussion: 3 December 2026, presented by Ada Vesely.",
    });
    const ris = readBuilt(site, "picks/papers.ris");
    expect(ris).toContain("KW  - water\r\n");
    expect(new Cite(ris).data).toHaveLength(2);
    const json = JSON.parse(readBuilt(site, "picks/papers.json"));
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readBuilt(site, "schema/papers-1.json")),
    );
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.papers[1]).toMatchObject({ pick: true, tags: ["water", "must read"] });
  });
});

describe("topics", () => {
  test("a topic has the papers that match its query, newest first, or a message if there are none", () => {
    expect(titlesOn("topics/diffusion/index.html")).toEqual([MAPS, LAKES, "Old Graphs Made New"]);
    expect(titlesOn("topics/lakes-and-code/index.html")).toEqual([MAPS, LAKES]);
    const empty = readBuilt(site, "topics/quokkas/index.html");
    expect(empty).toContain("No papers yet");
    expect(empty).toContain('href="/repo/topics/"');
    expect(readBuilt(site, "topics/lakes-and-code/index.html")).toContain(
      "Papers on lakes &amp; &lt;code&gt;.",
    );
  });

  test("every format of its feed has the same papers, and the outline names it", () => {
    const titles = [MAPS, LAKES, "Old Graphs Made New"];
    const at = "topics/diffusion";
    expect(
      parseAtomFeed(readBuilt(site, `${at}/atom.xml`)).entries?.map(({ title }) => title?.value),
    ).toEqual(titles);
    expect(parseJsonFeed(readBuilt(site, `${at}/feed.json`)).items?.map(({ title }) => title)).toEqual(
      titles,
    );
    const outlines = parseOpml(readBuilt(site, "feeds.opml")).body?.outlines ?? [];
    const group = outlines.find(({ text }) => text === "Topics");
    expect(group?.outlines?.map(({ xmlUrl }) => xmlUrl)).toContain(`${AT}${at}/feed.xml`);
  });

  test.skipIf(python === undefined)("a feed reader reads every RSS feed without complaint", () => {
    for (const at of ["picks", "tags/must-read", "topics/diffusion", "topics/quokkas", "weeks", "months"]) {
      const feed = parseWithFeedparser(python ?? "", join(site.folder, at, "feed.xml"));
      expect(feed.bozo, at).toBe(false);
      expect(feed.feed.self).toBe(`${AT}${at}/feed.xml`);
    }
  });

  test("only topics that ask for it are on the home page", () => {
    const home = readBuilt(site, "index.html");
    const extra = home.slice(home.indexOf('<h2 id="topics">'));
    expect(extra).toContain("Lakes and code");
    expect(extra).not.toContain(">Diffusion<");
  });
});

describe("editions", () => {
  test("a week joins its days: picks first, then by score, each paper once", () => {
    expect(titlesOn("weeks/2026-W48/index.html")).toEqual([MAPS, LAKES, GRAPHS, "Quiet Gradients"]);
    expect(titlesOn("months/2026-11/index.html")).toHaveLength(6);
    expect(readBuilt(site, "weeks/2026-W48/index.html")).toContain('href="/repo/weeks/2026-W47/"');
  });

  test("a feed has the completed weeks", () => {
    const [item, ...others] = parseAtomFeed(readBuilt(site, "weeks/atom.xml")).entries ?? [];
    expect(others).toEqual([]);
    expect(item?.title?.value).toBe("Week of 16 November 2026: 2 papers");
    expect(item?.published).toBe("2026-11-22T06:00:00Z");
    expect(parseAtomFeed(readBuilt(site, "months/atom.xml")).entries ?? []).toEqual([]);
  });
});

test("the calendar has an all-day event for each session, with the same ids in each build", () => {
  const source = readBuilt(site, "sessions.ics");
  for (const line of source.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(source));
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  expect(events.map(({ summary, startDate }) => [startDate.toString(), startDate.isDate, summary])).toEqual([
    ["2026-11-26", true, "A Survey of Reading Machines (Bo Lind)"],
    ["2026-12-03", true, `${GRAPHS} (Ada Vesely)`],
  ]);
  expect(events[1]?.endDate.toString()).toBe("2026-12-04");
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  expect(events[1]?.description).toContain("Ada Vesely, Cy Moreau");
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Lakes & graphs: sessions");
  const page = readBuilt(site, "sessions/index.html");
  expect(page.indexOf("26 November")).toBeLessThan(page.indexOf("3 December"));
});

test("a site without these files has no such sections", async () => {
  const plain = await buildSite(["--content", editedContent({ "site.yaml": EDITED["site.yaml"] ?? "" })]);
  for (const name of ["picks", "tags", "topics", "weeks", "months", "sessions", "sessions.ics", "files"])
    expect(existsSync(join(plain.folder, name)), name).toBe(false);
  const pages = [
    "index.html",
    "feeds/index.html",
    "papers/quiet-gradients-lind/index.html",
    "feed.xml",
    "feeds.opml",
  ];
  for (const path of pages)
    expect(readBuilt(plain, path)).not.toMatch(
      /\/(?:picks|tags|topics|weeks|months|sessions)[/.]|class="(?:remark|pick|tag)|name="(?:tag|pick)"|Editor’s pick/,
    );
});

test("anything an editor writes stays text, in pages, feeds, citations and the calendar", async () => {
  const hostile =
    "</script><script>alert(1)</script> ]]> {{ 7 * 7 }} <img src=x onerror=alert(2)> \u202eabc\u202c % \\input{x} }";
  const yaml = JSON.stringify(hostile);
  const built = await buildSite([
    "--content",
    editedContent({
      "site.yaml": "title: T\nurl: https://example.org/\neditions: [weekly, monthly]\n",
      "notes.yaml": `Counting Lakes:\n  pick: true\n  note: ${yaml}\n  tags: [${yaml}]\n  presenter: ${yaml}\n  discussed: 2026-12-01\n`,
      "topics.yaml": `${yaml}:\n  query: lakes\n  description: ${yaml}\n  home: true\n`,
      "listings/2026-11-25.md": `# ${hostile}\n\n[x](javascript:alert(3)) ${hostile}\n`,
    }),
    "--without-search",
  ]);
  const [topic = ""] = readdirSync(join(built.folder, "topics")).filter((name) => !name.endsWith(".html"));
  const [tag = ""] = readdirSync(join(built.folder, "tags")).filter((name) => !name.endsWith(".html"));
  const pages = [
    "",
    "picks/",
    "sessions/",
    "tags/",
    `tags/${tag}/`,
    "topics/",
    `topics/${topic}/`,
    "weeks/2026-W48/",
  ];
  for (const page of [
    ...pages,
    "digests/2026-11-25/",
    "papers/counting-lakes-from-orbit-okafor/",
    "feeds/",
  ]) {
    const html = readBuilt(built, `${page}index.html`);
    expect(html, page).not.toMatch(/<script>alert|<img src=x|href="javascript/);
    // The editor's note of the day may turn its own paragraph.
    if (!page.startsWith("digests") && page !== "") expect(html, page).not.toContain("\u202e");
  }
  for (const at of ["", "picks/", `topics/${topic}/`, `tags/${tag}/`, "digests/", "weeks/", "months/"]) {
    const rss = readBuilt(built, `${at}feed.xml`);
    expect(XMLValidator.validate(rss), at).toBe(true);
    expect(rss).not.toMatch(/<script>alert|<img src=x/);
  }
  expect(XMLValidator.validate(readBuilt(built, "feeds.opml"))).toBe(true);
  const { entries, errors } = parseBibtex(readBuilt(built, "picks/papers.bib"), { sentenceCase: false });
  expect([entries.length, errors]).toEqual([1, []]);
  expect(readBuilt(built, "picks/papers.bib")).not.toMatch(/(?<!\\)%|\\input/);
  const [event] = new ICAL.Component(ICAL.parse(readBuilt(built, "sessions.ics"))).getAllSubcomponents(
    "vevent",
  );
  expect(new ICAL.Event(event).summary).toContain("]]>");
});

test("a search finds papers by the words of their notes, tags and topics", async () => {
  const loaded = await loadSite({
    content: editedContent({ ...EDITED, "topics.yaml": TOPICS }),
  });
  const records = loaded.library.papers.map((paper) => searchRecord(loaded, paper));
  const lakes = records.find(({ shown }) => shown.title === LAKES);
  expect(lakes).toMatchObject({ pick: true, tags: ["water", "must read"] });
  expect(lakes?.extraTexts[0]).toContain("worth a look");
  expect(lakes?.extraTexts.slice(1)).toEqual(["Diffusion", "Lakes and code"]);
  const survey = records.find(({ shown }) => shown.title.startsWith("A Survey"));
  expect(survey?.extraTexts).toEqual([]);
});

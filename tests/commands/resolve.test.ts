import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entryXml } from "../lookup/arxiv-search.ts";
import type { Outcome } from "../support/build.ts";
import { contentFolder, filesBelow, PROJECT } from "../support/folders.ts";
import { sends, sendsEndlessly } from "../support/plays.ts";
import {
  arxivFeed,
  type ServicePlay,
  type ServiceServer,
  sendsJson,
  serveServices,
} from "../support/services.ts";

// Every test has its own folder and services, so that they can run at the same time.
const SITE = "title: Fox Digest\nurl: https://example.org/digest/\ncontact: ada@example.org\n";
const paper = (title: string, fields: object = {}) =>
  `${JSON.stringify({ title, authors: ["Ada Vesely", "Bo Lind"], date: "2026-05-12", category: "LG", ...fields })}\n`;
const SNOW = paper("Foxes in Deep Northern Snow", { etAl: true });
const STREAM = paper("Foxes of the Stream");
const snowAtArxiv = {
  arxivId: "2605.01234",
  title: "Foxes in Deep Northern Snow",
  authors: ["Ada Vesely", "Bo Lind", "Cy Moreau"],
  category: "cs.LG",
  date: "2026-05-11",
};
const knowsSnow = sends(arxivFeed([entryXml(snowAtArxiv)]));

function folder(listing: string, files: Readonly<Record<string, string>> = {}): string {
  return contentFolder({ "site.yaml": SITE, "listings/2026-05-20.jsonl": listing, ...files });
}

/** The result of a run, and the requests that services received. */
interface ResolveOutcome extends Outcome, Pick<ServiceServer, "requests" | "atOnce"> {
  asked(service: string): ServiceServer["requests"];
}

/** Runs `resolve` on 2026-07-01 against services that play these answers. */
async function resolve(
  content: string,
  plays: Readonly<Record<string, ServicePlay>>,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ResolveOutcome> {
  const server = await serveServices(plays);
  const always = [
    "--content",
    content,
    "--day",
    "2026-07-01",
    "--timeout",
    "5",
    "--lock",
    join(content, ".lock"),
  ];
  const program = ["src/commands/run.cjs", "resolve", ...always, "--api", server.api, ...args];
  const child = spawn(process.execPath, program, {
    cwd: PROJECT,
    env: { ...process.env, GITHUB_ACTIONS: "", SEMANTIC_SCHOLAR_API_KEY: "", OPENALEX_API_KEY: "", ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const status = await new Promise<number | null>((ended) => child.on("close", ended));
  const { requests, atOnce } = server;
  await server.close();
  const asked = (service: string) => requests.filter((each) => each.service === service);
  return { status, stdout, stderr, requests, atOnce, asked };
}

const text = (content: string) => readFileSync(join(content, "resolved.jsonl"), "utf8");
const records = (content: string) =>
  text(content)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.concurrent("look-ups", () => {
  test("a paper without an identifier is found at arXiv, with all authors", async () => {
    const content = folder(SNOW);
    const { status, stdout, stderr, asked } = await resolve(content, { arxiv: knowsSnow });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("arXiv: found 1 of 1 paper.");
    expect(stdout).toContain("Found 1 of 1 paper; see");
    expect(text(content)).toBe(
      '{"paper":"foxes-in-deep-northern-snow-vesely","title":"Foxes in Deep Northern Snow","match":"title","source":"arxiv","date_checked":"2026-07-01",' +
        '"found":{"title":"Foxes in Deep Northern Snow","authors":["Ada Vesely","Bo Lind","Cy Moreau"],"arxivId":"2605.01234",' +
        '"url":"https://arxiv.org/abs/2605.01234","pdfUrl":"https://arxiv.org/pdf/2605.01234","categories":["cs.LG"],"date":"2026-05-11","abstract":"Words."}}\n',
    );
    const [{ url, userAgent }] = asked("arxiv") as [ServiceServer["requests"][number]];
    expect(url.searchParams.get("search_query")).toBe('(ti:"Foxes in Deep Northern Snow" AND au:Vesely)');
    expect(userAgent).toMatch(
      /^Offprint\/[\d.]+ \(Fox Digest; \+https:\/\/example\.org\/digest\/; mailto:ada@example\.org\)$/,
    );
  });

  test("many numbers are one request; bare identifiers are looked up; complete papers are not", async () => {
    const bare = Array.from({ length: 30 }, (_, k) => `2605.${String(k).padStart(5, "0")}`);
    const known = bare.map((arxivId) =>
      entryXml({ ...snowAtArxiv, arxivId, title: `Fox ${arxivId.slice(5)}` }),
    );
    const content = folder(paper("A Whole Paper", { doi: "10.9999/fox.1" }), {
      "listings/2026-05-21.txt": `${bare.join("\n")}\n`,
    });
    const { status, requests, asked } = await resolve(content, { arxiv: sends(arxivFeed(known)) });
    expect(status).toBe(0);
    expect(requests).toHaveLength(1);
    expect(asked("arxiv")[0]!.url.searchParams.get("id_list")).toBe([...bare].reverse().join(","));
    expect(records(content)).toHaveLength(30);
    expect(records(content)[3]).toMatchObject({
      match: "id",
      title: "arXiv:2605.00003",
      found: { title: "Fox 00003" },
    });
  });

  test("DOIs are looked up at Crossref, and those that it does not have at DataCite", async () => {
    const content = folder(
      paper("One", { doi: "10.9999/Fox.1", etAl: true }) +
        paper("Two", { doi: "10.9999/fox(2)", etAl: true }),
    );
    const author = [{ given: "Ada", family: "Veselý" }, { name: "Fox Collaboration" }];
    const work = {
      title: ["One"],
      subtitle: ["A Start"],
      author,
      DOI: "10.9999/fox.1",
      "container-title": ["J. Foxes"],
    };
    const { status, asked } = await resolve(content, {
      crossref: (response, url) =>
        url.pathname.endsWith("ox.1")
          ? response.end(JSON.stringify({ message: work }))
          : response.writeHead(404).end("Resource not found."),
      datacite: sendsJson({
        data: {
          attributes: {
            doi: "10.9999/fox(2)",
            titles: [{ title: "Two" }],
            creators: [{ name: "Vesely, Ada", givenName: "Ada", familyName: "Vesely" }],
            publicationYear: 2026,
          },
        },
      }),
    });
    expect(status).toBe(0);
    expect(asked("crossref")[0]!.url.searchParams.get("mailto")).toBe("ada@example.org");
    const [one, two] = records(content);
    expect(one).toMatchObject({ match: "id", source: "crossref" });
    expect(one.found).toMatchObject({
      title: "One: A Start",
      authors: ["Ada Veselý", "Fox Collaboration"],
      venue: "J. Foxes",
    });
    expect(two).toMatchObject({
      match: "id",
      source: "datacite",
      found: { date: "2026", authors: ["Ada Vesely"] },
    });
  });

  test("papers that arXiv does not have are looked up at the other services, including those with a key in the environment", async () => {
    const content = folder(STREAM);
    const info = {
      title: "Foxes of the Stream.",
      authors: { author: [{ text: "Ada Vesely 0001" }, { text: "Bo Lind" }] },
      venue: "FoxConf",
      year: "2026",
      doi: "10.9999/fox.7",
    };
    const dblp = sendsJson({ result: { hits: { hit: [{ info }] } } });
    await resolve(content, { dblp });
    expect(records(content)[0]).toMatchObject({
      match: "title",
      source: "dblp",
      found: {
        title: "Foxes of the Stream",
        authors: ["Ada Vesely", "Bo Lind"],
        doi: "10.9999/fox.7",
        venue: "FoxConf",
      },
    });
    const keys = { SEMANTIC_SCHOLAR_API_KEY: "s2-key", OPENALEX_API_KEY: "oa-key" };
    const other = folder(STREAM);
    const { stdout, stderr, atOnce, asked } = await resolve(other, {}, [], keys);
    expect(asked("semanticscholar")).toHaveLength(1);
    expect(asked("openalex")[0]!.url.searchParams.get("api_key")).toBe("oa-key");
    expect(stdout + stderr + text(other)).not.toMatch(/s2-key|oa-key/);
    expect(records(other)[0]).toMatchObject({ match: "none", tries: 1 });
    expect(atOnce).toBe(1);
  });
});

describe.concurrent("looking up again", () => {
  test("is postponed, twice as long each time, and never happens if the publisher rules it out", async () => {
    const content = folder(SNOW + STREAM);
    await resolve(content, {});
    expect(records(content).map(({ tries }) => tries)).toEqual([1, 1]);
    const soon = await resolve(content, {});
    expect(soon.stdout).toContain("Nothing to look up: 2 papers, 2 will be looked up again on a later day.");
    expect(soon.requests).toHaveLength(0);
    await resolve(content, {}, ["--day", "2026-07-02"]);
    expect(records(content).map(({ tries }) => tries)).toEqual([2, 2]);
    const early = await resolve(content, {}, ["--day", "2026-07-03"]);
    expect(early.requests).toHaveLength(0);
    const [snow] = records(content);
    writeFileSync(
      join(content, "resolved.jsonl"),
      `${JSON.stringify({ paper: snow.paper, match: "none" })}\n`,
    );
    const { requests } = await resolve(content, { arxiv: knowsSnow }, ["--all", "--day", "2026-09-01"]);
    expect(records(content).find((each) => each.paper === snow.paper)).toMatchObject({ match: "none" });
    expect(requests.some(({ url }) => url.search.includes("Snow"))).toBe(false);
  });

  test("a suggestion is not used until it is accepted, and then stays", async () => {
    const content = folder(SNOW);
    const other = sends(
      arxivFeed([
        entryXml({ ...snowAtArxiv, title: "Foxes in Very Deep Northern Snow", date: "2020-01-01" }),
      ]),
    );
    const { status, stdout } = await resolve(content, { arxiv: other });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "“Foxes in Deep Northern Snow” may be “Foxes in Very Deep Northern Snow”, Ada Vesely et al., 2020-01-01, arXiv:2605.01234.\n" +
        "  To accept it: npm run resolve -- --accept foxes-in-deep-northern-snow-vesely\n",
    );
    expect(records(content)[0]).toMatchObject({ match: "suggested", tries: 1 });
    expect((await resolve(content, {}, ["--accept", "no-such-paper"])).status).toBe(2);
    const accepted = await resolve(content, {}, ["--accept", "foxes-in-deep-northern-snow-vesely"]);
    expect([accepted.status, accepted.stdout]).toEqual([
      0,
      expect.stringContaining("Accepted “Foxes in Very Deep Northern Snow”"),
    ]);
    const before = text(content);
    expect(JSON.parse(before)).toMatchObject({ match: "accepted" });
    await resolve(content, { arxiv: knowsSnow }, ["--all", "--day", "2027-01-01"]);
    expect(text(content)).toBe(before);
  });

  test("a run stops at its limit, newest listings first, and the next one continues", async () => {
    const content = folder(STREAM, { "listings/2026-06-01.jsonl": SNOW });
    const first = await resolve(content, {}, ["--limit", "1"]);
    expect(first.stdout).toContain("1 paper left for the next run (--limit 1).");
    expect(records(content).map(({ title }) => title)).toEqual(["Foxes in Deep Northern Snow"]);
    await resolve(content, {}, ["--limit", "1"]);
    expect(records(content)).toHaveLength(2);
  });

  test("equal responses give equal bytes, and results stay when services are down", async () => {
    const content = folder(SNOW);
    await resolve(content, { arxiv: knowsSnow });
    const before = text(content);
    const gone = Object.fromEntries(["arxiv", "crossref", "dblp"].map((name) => [name, sends("", 500)]));
    await resolve(content, gone, ["--all"]);
    expect(text(content)).toBe(before);
    await resolve(content, { arxiv: knowsSnow }, ["--all"]);
    expect(text(content)).toBe(before);
    expect(filesBelow(content).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

const never = sendsEndlessly(" ");
const bomb = gzipSync(Buffer.alloc(20_000_000, " "));

describe.concurrent("failures", () => {
  test.each<[string, ServicePlay, RegExp]>([
    ["503", sends("", 503), /it answers 503/],
    [
      "429 and a long wait",
      sends("", 429, { "retry-after": "3600" }),
      /it answers 429 and asks to wait for 60 minutes/,
    ],
    ["403", sends("<html>No</html>", 403), /it answers 403/],
    ["a web page", sends("<!doctype html><p>Sign in to the network"), /web page instead of JSON/],
    ["a web page for a missing paper", sends("<html>Not found</html>", 404), /it answers 404/],
    ["JSON that is cut", sends('{"message":{"items":[{"title":["Fo'), /its JSON is not whole/],
    ["other JSON", sendsJson({ status: "ok" }), /its JSON has no “message”/],
    ["a list in place of an object", sendsJson([1]), /its JSON is not whole/],
    ["a cut connection", (response) => response.socket?.destroy(), /the connection failed/],
    ["no end", never, /more than 10 MB/],
    ["a bomb", sends(bomb, 200, { "content-encoding": "gzip" }), /more than 10 MB/],
    ["silence", () => {}, /no complete answer within 5 seconds/],
    [
      "another encoding",
      sends(Buffer.from('{"message":{"items":[{"title":["Füchse"]}]}}', "latin1")),
      /not UTF-8/,
    ],
    [
      "an unknown encoding",
      sends("{}", 200, { "content-type": "application/json; charset=fox-8" }),
      /not FOX-8/,
    ],
    ["a lie about compression", sends("{}", 200, { "content-encoding": "gzip" }), /failed|terminated|header/],
    [
      "a redirect elsewhere",
      sends("", 302, { location: "http://127.0.0.2:1/" }),
      /it redirects to 127\.0\.0\.2/,
    ],
    ["a redirect to itself", sends("", 302, { location: "works" }), /redirects in a circle/],
    ["a redirect to a file", sends("", 302, { location: "file:///etc/passwd" }), /it redirects to/],
  ])("%s: one line says it, and the rest goes on", async (_, play, words) => {
    const content = folder(SNOW + STREAM);
    const { status, stdout, stderr, asked } = await resolve(content, { arxiv: knowsSnow, crossref: play });
    const said = stderr.split("\n").filter((line) => line.includes("not looked up there."));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Crossref: .*; 1 paper was not looked up there\.$/);
    expect(said[0]).toMatch(words);
    expect(status).toBe(3);
    expect(stdout).toContain("Found 1 of 2 papers, 1 not found;");
    expect(records(content).map(({ match }) => match)).toEqual(["title", "none"]);
    expect(asked("crossref").length).toBeLessThanOrEqual(24);
  });

  test("if no service responds, nothing is written and the run fails", async () => {
    const content = folder(SNOW);
    const down = Object.fromEntries(["arxiv", "crossref", "dblp"].map((name) => [name, sends("", 503)]));
    const { status, stdout } = await resolve(content, down);
    expect(status).toBe(1);
    expect(stdout).toContain("Found 0 of 1 paper, 1 without an answer.");
    expect(existsSync(join(content, "resolved.jsonl"))).toBe(false);
  });

  test("a response is decoded with its declared encoding", async () => {
    const content = folder(STREAM);
    const work = {
      title: ["Foxes of the Stream"],
      author: [{ given: "Ada", family: "Veselá" }],
      DOI: "10.9999/é",
    };
    const latin = Buffer.from(JSON.stringify({ message: { items: [work] } }), "latin1");
    await resolve(content, {
      crossref: sends(latin, 200, { "content-type": "application/json; charset=ISO-8859-1" }),
    });
    expect(records(content)[0].found.authors).toEqual(["Ada Veselá"]);
  });

  test("a temporary failure is retried", async () => {
    const content = folder(SNOW);
    let turn = 0;
    const { status, stderr } = await resolve(content, {
      arxiv: (response) => (turn++ === 0 ? response.writeHead(503).end() : knowsSnow(response)),
    });
    expect([status, stderr]).toEqual([0, "arXiv: arXiv answers 503; retrying.\n"]);
  });

  test("an identifier that arXiv rejects does not affect the others", async () => {
    const content = folder(
      SNOW.replace("}", ',"arxivId":"2605.01234"}') +
        STREAM.replace("}", ',"etAl":true,"arxivId":"2605.00013"}'),
    );
    const { status, stderr } = await resolve(content, {
      arxiv: (response, url) =>
        url.searchParams.get("id_list")?.includes("00013")
          ? response.writeHead(400).end("bad")
          : response.end(arxivFeed([entryXml(snowAtArxiv)])),
    });
    expect(stderr).toContain("arXiv: arXiv answers 400 for “Foxes of the Stream”.");
    expect(status).toBe(3);
    expect(records(content).map(({ match }) => match)).toEqual(["id"]);
  });

  test("hostile text stays text, on one line and without terminal sequences", async () => {
    const content = folder(SNOW);
    const title = "Foxes in Deep Northern Snows </script>\u001b[m\u202e\n::error::x {{ x }}";
    const work = { title: [title], author: [{ given: "Ada", family: "Vesely" }], URL: "javascript:alert(1)" };
    const { stdout } = await resolve(content, { crossref: sendsJson({ message: { items: [work] } }) });
    for (const words of [stdout, text(content)])
      for (const sign of ["\u001b", "\u202e", "\n::error", "\\u001b", "javascript:"])
        expect(words).not.toContain(sign);
    expect(records(content)[0]).toMatchObject({ match: "suggested" });
    expect(text(content).trimEnd().split("\n")).toHaveLength(1);
  });
});

describe.concurrent("usage", () => {
  test.each([
    [["--limit", "0"], "--limit 0: expected a number from 1"],
    [["--day", "today"], "--day today: expected a day"],
    [["--api", "http://example.org/"], "expected a server on this machine"],
    [["--al"], "Did you mean --all?"],
  ])("%s is turned away", async (args, words) => {
    const { status, stderr, requests } = await resolve(folder(SNOW), {}, args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(requests).toHaveLength(0);
  });

  test("--help explains the usage", async () => {
    const { status, stdout } = await resolve(folder(SNOW), {}, ["--help"]);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/Usage: npm run resolve -- \[options\].*--limit PAPERS +look up/s),
    ]);
  });

  test("a file with an invalid line is not overwritten", async () => {
    const broken = '{"paper":"a","match":"none"}\n{"paper":"b"\n';
    const content = folder(SNOW, { "resolved.jsonl": broken });
    const { status, stderr } = await resolve(content, { arxiv: knowsSnow });
    expect(status).toBe(2);
    expect(stderr).toContain("resolved.jsonl:2:");
    expect(text(content)).toBe(broken);
  });
});

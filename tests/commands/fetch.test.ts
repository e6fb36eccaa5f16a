import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type ArxivServer, answer, ENTRIES, type Play, pages, serveArxiv } from "../support/arxiv.ts";
import type { Outcome } from "../support/build.ts";
import { contentFolder, filesBelow, PROJECT } from "../support/folders.ts";
import { sends, sendsEndlessly } from "../support/plays.ts";

const SOURCES =
  "queries:\n  - categories: [LG, stat.ML]\n    authors: Ada Vesely\n    words: [sparse, low rank]\n    days: 7\n";

const SITE = 'title: "Ünser Digest (1)"\nurl: https://example.org/digest/\n';

let server: ArxivServer | undefined;
afterEach(() => server?.close());

/** A content folder with one query and further files. */
function folder(files: Readonly<Record<string, string>> = {}): string {
  return contentFolder({ "sources.yaml": SOURCES, "site.yaml": SITE, ...files });
}

/** Runs `fetch` on 2026-07-01 against a server that plays these answers. */
async function fetchFrom(
  content: string,
  plays: readonly Play[],
  args: readonly string[] = [],
): Promise<Outcome> {
  await server?.close();
  server = await serveArxiv(...plays);
  return fetchWith(content, ["--api", server.url, ...args]);
}

/** In a separate process, since the server runs in this one. */
function fetchWith(content: string, args: readonly string[]): Promise<Outcome> {
  return ending(startFetch(content, args));
}

function startFetch(content: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const always = [
    "--content",
    content,
    "--day",
    "2026-07-01",
    "--pause",
    "0",
    "--state",
    join(content, ".state.json"),
  ];
  const program = ["src/commands/run.cjs", "fetch", ...always, ...args];
  return spawn(process.execPath, program, { cwd: PROJECT, env: { ...process.env, GITHUB_ACTIONS: "" } });
}

async function ending(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const status = await new Promise<number | null>((ended) => child.on("close", ended));
  return { status, stdout, stderr };
}

const listing = (content: string, name = "2026-07-01.jsonl") =>
  readFileSync(join(content, "listings", name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).arxivId);
const fetched = (content: string) => readFileSync(join(content, "fetched.yaml"), "utf8");
const NUMBERS = ENTRIES.map((_, k) => `2606.9000${k + 1}`);

describe("requests", () => {
  test("requests page by page with a user agent, one request at a time, and writes new papers", async () => {
    const content = folder();
    const { status, stdout, stderr } = await fetchFrom(content, [pages()], ["--page", "3"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("Last checked arXiv: 1 July 2026 (7 new papers).");
    expect(status).toBe(0);
    expect(listing(content)).toEqual(NUMBERS);
    expect(server?.requests.map(({ query }) => [query.get("start"), query.get("max_results")])).toEqual([
      ["0", "3"],
      ["3", "3"],
      ["6", "1"],
    ]);
    expect(server?.atOnce).toBe(1);
    expect(server?.connections).toBe(1);
    const { query, userAgent } = server!.requests[0]!;
    expect(userAgent).toMatch(/^Offprint\/[\d.]+ \(Unser Digest 1; \+https:\/\/example\.org\/digest\/\)$/);
    expect(query.get("search_query")).toBe(
      '(cat:cs.LG OR cat:stat.ML) AND (au:"Ada Vesely") AND (all:"sparse" OR all:"low rank") AND submittedDate:[202606240000 TO 202607012359]',
    );
    expect(query.get("sortBy")).toBe("submittedDate");
  });

  test("pauses before every request except the first", async () => {
    await fetchFrom(folder(), [sends("", 503), pages()], ["--page", "4", "--pause", "0.4"]);
    const times = server!.requests.map(({ at }) => at);
    const waits = times.slice(1).map((at, k) => at - times[k]!);
    expect(waits[0]).toBeGreaterThan(790); // a retry waits twice as long
    expect(waits[1]).toBeGreaterThan(390);
  });

  test("waits as long as Retry-After says, in seconds or until a time", async () => {
    const soon = new Date(Date.now() + 5000).toUTCString();
    const plays = [sends("", 503, { "retry-after": "1" }), sends("", 429, { "retry-after": soon }), pages()];
    const { status } = await fetchFrom(folder(), plays);
    const [first, second, third] = server!.requests.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThan(990);
    expect(performance.timeOrigin + third!).toBeGreaterThan(Date.parse(soon) - 50);
    expect(status).toBe(0);
  });

  test("gives up at once if it is asked to wait longer than a run may take", async () => {
    const { status, stderr } = await fetchFrom(folder(), [sends("", 503, { "retry-after": "3600" })]);
    expect(stderr).toContain("arXiv answers 503 and asks to wait for 60 minutes.");
    expect(server?.requests).toHaveLength(1);
    expect(status).toBe(1);
  });

  test("takes at most as many papers as the query allows", async () => {
    const content = folder({ "sources.yaml": "queries:\n  - categories: cs.LG\n    most: 2\n" });
    const { status, stderr } = await fetchFrom(content, [pages()]);
    expect(listing(content)).toEqual(NUMBERS.slice(0, 2));
    expect(status).toBe(0);
    expect(stderr).toBe(
      `Query 1 of sources.yaml matches ${NUMBERS.length} papers, and only the newest 2 were taken. Raise “most”, lower “days”, or narrow the query.\n`,
    );
  });

  test("always waits three seconds at arXiv itself", async () => {
    const { status, stderr } = await fetchWith(folder(), ["--pause", "2"]);
    expect(stderr).toContain("--pause 2: expected a number from 3");
    expect(status).toBe(2);
  });
});

describe("known papers", () => {
  test("is not written again, whether it is in a listing, a second query or a second run", async () => {
    const two = `${SOURCES}  - categories: [cs.IT]\n`;
    const known =
      "cs.ITJun 24\nMinimal Additive Codes and Additive Strong Blocking SetsGianira N. Alfarano\nWords.\n";
    const content = folder({ "sources.yaml": two, "listings/2026-06-30.txt": known });
    expect((await fetchFrom(content, [pages([...ENTRIES, ENTRIES[1]!])])).status).toBe(0);
    expect(listing(content)).toEqual(NUMBERS.slice(1));
    const again = await fetchFrom(content, [pages()]);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain("no new papers");
    expect(filesBelow(join(content, "listings"))).toEqual(["2026-06-30.txt", "2026-07-01.jsonl"]);
  });

  test("a paper whose title was changed is known by its number", async () => {
    const old = {
      title: "An Older Title",
      authors: ["Gianira N. Alfarano"],
      date: "2026-06-24",
      category: "IT",
      arxivId: "2606.90001",
    };
    const content = folder({ "listings/2026-06-25.jsonl": JSON.stringify(old) });
    await fetchFrom(content, [pages()]);
    expect(listing(content)).toEqual(NUMBERS.slice(1));
  });

  test("a second run on a day writes new papers to a second file", async () => {
    const content = folder();
    await fetchFrom(content, [pages(ENTRIES.slice(0, 3))]);
    const first = readFileSync(join(content, "listings/2026-07-01.jsonl"), "utf8");
    await fetchFrom(content, [pages()]);
    expect(readFileSync(join(content, "listings/2026-07-01.jsonl"), "utf8")).toBe(first);
    expect(listing(content, "2026-07-01-2.jsonl")).toEqual(NUMBERS.slice(3));
  });
});

describe("outcomes", () => {
  test("a day without new papers writes no listing", async () => {
    const content = folder();
    const { status, stdout } = await fetchFrom(content, [pages([])]);
    expect([status, stdout]).toEqual([0, "Last checked arXiv: 1 July 2026 (no new papers).\n"]);
    expect(fetched(content)).toContain("outcome: quiet");
    expect(existsSync(join(content, "listings"))).toBe(false);
  });

  test.each<[string, Play]>([
    ["an error of the server", sends("", 503)],
    ["a cut connection", (response) => response.socket?.destroy()],
    [
      "an answer cut in its middle",
      (response) => {
        response.writeHead(200, { "content-length": "100000" }).write(answer(ENTRIES).slice(0, 3000));
        setTimeout(() => response.socket?.destroy(), 20);
      },
    ],
    ["XML that is not whole", sends(answer(ENTRIES).slice(0, 5000))],
    ["what is no answer at all", sends("Rate exceeded.")],
    ["an answer without an end", (response) => response.writeHead(200).write("<feed>")],
    ["an answer that never stops", sendsEndlessly("<!-- -->")],
  ])("%s once is recovered from", async (_, play) => {
    const content = folder();
    const { status, stderr } = await fetchFrom(content, [play, pages()], ["--timeout", "2"]);
    expect(stderr).toMatch(/^Retrying: .+\.\n$/);
    expect(status).toBe(0);
    expect(listing(content)).toEqual(NUMBERS);
  });

  test("a failed day publishes nothing, is reported, and is not retried without end", async () => {
    const content = folder();
    const { status, stdout, stderr } = await fetchFrom(content, [sends("", 503)]);
    expect(status).toBe(1);
    expect(stderr).toContain("arXiv did not respond: arXiv answers 503.");
    expect(stdout).toContain("no response; newer papers may be missing");
    expect(fetched(content)).toContain("outcome: failed");
    expect(existsSync(join(content, "listings"))).toBe(false);
    expect(server?.requests).toHaveLength(5);
  });

  test("a request that arXiv rejects is not retried", async () => {
    const error = readFileSync(join(PROJECT, "tests/sources/2026-07-01-error.xml"), "utf8");
    const { status, stderr } = await fetchFrom(folder(), [sends(error, 400)]);
    expect(status).toBe(1);
    expect(stderr).toContain("arXiv says “incorrect id format for 1234.12345x”");
    expect(server?.requests).toHaveLength(1);
  });

  test("an incomplete response is requested again; if it stays incomplete, it is written and reported", async () => {
    const content = folder();
    const short = sends(answer(ENTRIES.slice(0, 5), 7));
    const { status, stdout } = await fetchFrom(content, [short]);
    expect(status).toBe(3);
    expect(stdout).toContain("5 new papers; only 5 papers of 7 received");
    expect(fetched(content)).toMatch(/outcome: short\npapers: 5\nannounced: 7\nreceived: 5\n/);
    expect(listing(content)).toEqual(NUMBERS.slice(0, 5));
    expect((await fetchFrom(folder(), [short, pages()])).status).toBe(0);
  });

  test.each<readonly [string, Play, number, string]>([
    [
      "a day to wait",
      sends("<html>Down</html>", 200, { "retry-after": "86400" }),
      1,
      "asks to wait for 1440",
    ],
    ["a year to wait", sends("<html>Down</html>", 503, { "retry-after": "31536000" }), 1, "asks to wait for"],
    ["another host", sends("", 302, { location: "http://127.0.0.2:1/" }), 1, "it redirects to 127.0.0.2:1"],
    ["an address that is none", sends("", 302, { location: "http://[" }), 1, "an address that is none"],
    ["nested markup", sends(`<feed>${"<a>".repeat(60_000)}`), 1, "not whole XML"],
  ])("%s is not followed", async (_, play, expected, words) => {
    const { status, stderr } = await fetchFrom(folder(), [play]);
    expect([status, stderr]).toEqual([expected, expect.stringContaining(words)]);
  });

  test("a page that repeats an earlier one ends the query, which is reported as incomplete", async () => {
    const content = folder();
    const same: Play = (response) => response.end(answer(ENTRIES.slice(0, 2), 7));
    const { status } = await fetchFrom(content, [same], ["--page", "2"]);
    expect(status).toBe(3);
    expect(listing(content)).toEqual(NUMBERS.slice(0, 2));
  });

  test("more papers than were requested are ignored", async () => {
    const content = folder();
    const many: Play = (response) => response.end(answer(ENTRIES, 2));
    const { status } = await fetchFrom(content, [many], ["--page", "2"]);
    expect(status).toBe(0);
    expect(listing(content)).toEqual(NUMBERS.slice(0, 2));
  });

  test("a total that decreases between pages is reported", async () => {
    const content = folder();
    const falls: Play = (response, first, count) =>
      response.end(answer(first === 0 ? ENTRIES.slice(0, count) : [], first === 0 ? 7 : 1));
    const { status, stdout } = await fetchFrom(content, [falls], ["--page", "2"]);
    expect([status, stdout]).toEqual([3, expect.stringContaining("2 papers of 7")]);
  });

  test("an interrupted run resumes where it stopped", async () => {
    const content = folder();
    const port = await serveArxiv(
      pages(),
      pages(),
      sends("", 503),
      sends("", 503),
      sends("", 503),
      sends("", 503),
      sends("", 503),
      pages(),
    );
    server = port;
    const args = ["--api", port.url, "--page", "3"];
    expect((await fetchWith(content, args)).status).toBe(1);
    expect(existsSync(join(content, "listings"))).toBe(false);
    const { status, stderr } = await fetchWith(content, args);
    expect(stderr).toContain("Resuming the interrupted run.");
    expect(status).toBe(0);
    expect(listing(content)).toEqual(NUMBERS);
    expect(port.requests.map(({ query }) => query.get("start"))).toEqual([
      "0",
      "3",
      "6",
      "6",
      "6",
      "6",
      "6",
      "6",
    ]);
    expect(existsSync(join(content, ".state.json"))).toBe(false);
  });

  test("a killed run is resumed after a pause and blocks nothing", async () => {
    const content = folder();
    const port = await serveArxiv(pages(), () => {}, pages());
    server = port;
    const args = ["--api", port.url, "--page", "4"];
    const killed = startFetch(content, args);
    const ended = ending(killed);
    while (port.requests.length < 2) await new Promise((later) => setTimeout(later, 20));
    killed.kill("SIGKILL");
    expect((await ended).status).toBe(null);
    expect(existsSync(join(content, ".state.json.lock"))).toBe(true);
    const started = performance.now();
    expect((await fetchWith(content, [...args, "--pause", "1.5"])).status).toBe(0);
    expect(port.requests[2]!.at - started).toBeGreaterThan(1500);
    expect(port.requests.map(({ query }) => query.get("start"))).toEqual(["0", "4", "4"]);
    expect(listing(content)).toEqual(NUMBERS);
    expect(filesBelow(content)).not.toContain(".state.json.lock");
  });

  test("a concurrent run is refused and writes nothing", async () => {
    const content = folder();
    let answerIt = () => {};
    server = await serveArxiv((response, first, count, request) => {
      answerIt = () => pages()(response, first, count, request);
    });
    const args = ["--api", server.url];
    const first = fetchWith(content, args);
    while (server.requests.length < 1) await new Promise((later) => setTimeout(later, 20));
    const second = await fetchWith(content, args);
    expect(second.stderr).toContain("Another run is under way");
    expect(second.status).toBe(2);
    answerIt();
    expect((await first).status).toBe(0);
    expect(server.requests).toHaveLength(1);
    expect(filesBelow(content).filter((file) => file.startsWith("listings/"))).toEqual([
      "listings/2026-07-01.jsonl",
    ]);
  });

  test("an invalid entry is reported, and the others are written", async () => {
    const content = folder();
    const broken = ENTRIES[1]!.replace(/<title>.*?<\/title>/s, "<title> </title>");
    const { status, stderr } = await fetchFrom(content, [pages(ENTRIES.with(1, broken))]);
    expect(stderr).toContain("arXiv’s response: This paper has no title; it was left out.");
    expect(listing(content)).toEqual(NUMBERS.toSpliced(1, 1));
    expect(status).toBe(0);
  });

  test("an invalid state is ignored", async () => {
    const content = folder();
    writeFileSync(join(content, ".state.json"), '{"run":');
    expect((await fetchFrom(content, [pages()])).status).toBe(0);
  });
});

describe("invalid queries", () => {
  test("is reported with its location", async () => {
    const content = folder({
      "sources.yaml": "queries:\n  - categories: [cs.XX]\n  - most: 5\n  - wrods: x\n    words: [1]\n",
    });
    const { status, stderr } = await fetchWith(content, ["--api", "http://127.0.0.1:9/"]);
    expect(status).toBe(2);
    expect(stderr).toContain("sources.yaml:2:18 error: “cs.XX” is not an arXiv category");
    expect(stderr).toContain("sources.yaml:3:5 error: ");
    expect(stderr).toContain("Did you mean “words”?");
    expect(stderr).toContain("names no query that can be asked");
    expect(existsSync(join(content, "fetched.yaml"))).toBe(false);
  });

  test("does not prevent the other queries, but is not a success", async () => {
    const content = folder({
      "sources.yaml": "queries:\n  - categories: [cs.XX]\n  - categories: [cs.LG]\n",
    });
    const { status, stdout, stderr } = await fetchFrom(content, [pages()]);
    expect(stderr).toContain("“cs.XX” is not an arXiv category");
    expect(stdout).toContain("7 new papers");
    expect(listing(content)).toEqual(NUMBERS);
    expect(status).toBe(2);
  });

  test("without sources.yaml nothing is requested", async () => {
    const { status, stderr } = await fetchWith(contentFolder({}), []);
    expect(status).toBe(2);
    expect(stderr).toContain("There is no");
  });
});

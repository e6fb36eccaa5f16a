import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryXml } from "../lookup/arxiv-search.ts";
import { type ArxivServer, pages, serveArxiv } from "../support/arxiv.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";
import { cloneOf, git, hostedRepository } from "../support/git.ts";
import { sends } from "../support/plays.ts";
import { run } from "../support/program.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { arxivFeed, type ServiceServer, serveServices } from "../support/services.ts";
import { type SmtpServer, serveSmtp } from "../support/smtp.ts";
import { type Ran, readWorkflows, runJob, type Surroundings } from "../support/workflow.ts";

/** How workflows install: only what a site needs, without install scripts. */
const INSTALL = "npm ci --ignore-scripts --omit=dev";

/** Every command that was run here, with its workflow. */
const tried = new Set<string>();

let origin: string;
/** A clone in which “npm ci” was really run; the others borrow its packages and its cache, as GitHub brings it. */
let installed: string;

beforeAll(async () => {
  origin = hostedRepository();
  installed = cloneOf(origin);
  const { ran } = await runJob({ steps: [{ run: INSTALL }] }, { folder: installed });
  const [step] = ran;
  expect(step, step?.said).toMatchObject({ status: 0 });
  tried.add(INSTALL);
  run(process.execPath, [join(installed, "src/commands/run.cjs"), "check", "--help"]);
});

function clone(from = origin): string {
  const folder = cloneOf(from);
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
  cpSync(join(installed, ".cache"), join(folder, ".cache"), { recursive: true });
  return folder;
}

/** Runs a job of the clone's own workflows; returns the last step, and all steps. */
async function job(name: string, which: string, given: Surroundings) {
  const found = readWorkflows(given.folder)[name]?.jobs[which];
  if (found === undefined) throw new Error(`${name}.yml has no job ${which}.`);
  const { ran, outputs } = await runJob(found, { ...given, done: new Set([INSTALL]) });
  for (const { run } of ran) tried.add(run);
  const last = ran.at(-1) as Ran;
  return { ran, last, outputs };
}

describe("a pull request", () => {
  test("that is correct passes, and its site works on a plain server", async () => {
    const folder = clone();
    const { last } = await job("check", "check", { folder });
    expect(last, last.said).toMatchObject({ run: "npm run check", status: 0 });
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain('href="/assets/offprint.css"');
  });

  test("with a mistake has one annotation on its line, and a site without that entry", async () => {
    const folder = clone();
    const listing = "content/listings/2026-12-01.txt";
    writeFileSync(join(folder, listing), "LGFeb 30\nA TitleAda Example\nWords.\n");
    const { ran, last } = await job("check", "check", { folder });
    expect(last).toMatchObject({ run: "npm run check", status: 1 });
    const annotations = ran.flatMap(({ said }) => said.match(/^::error .*$/gm) ?? []);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatch(/^::error file=content\/listings\/2026-12-01\.txt,line=1,/);
    expect(existsSync(join(folder, "_site/index.html"))).toBe(true);
  });
});

describe("publishing", () => {
  let server: Server;
  let published: string | undefined;
  let host: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const sitemap = request.url?.endsWith("/sitemap.xml") ? published : undefined;
      response.writeHead(sitemap === undefined ? 404 : 200).end(sitemap);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  /** As configure-pages has them: addresses without a last slash, and an empty path at a host's root. */
  const publish = (folder: string, path: string, inputs: object) =>
    job("publish", "build", {
      folder,
      contexts: { inputs },
      outputs: { pages: { base_url: host + path, base_path: path } },
    });

  test.each(["/repo", ""])("for the first time, below “%s”", async (path) => {
    const folder = clone();
    published = undefined;
    // On a push there are no inputs.
    const { last } = await publish(folder, path, {});
    expect(last.said).toContain("Nothing published yet");
    expect(last.status).toBe(0);
    expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain(
      `href="${path}/assets/offprint.css"`,
    );
    expect(readFileSync(join(folder, "_site/feed.xml"), "utf8")).toContain(`<link>${host}${path}/</link>`);
  });

  test.each([
    ["workflow", 0, "true", undefined],
    ["legacy", 0, "", "choose GitHub Actions as the source"],
    ["gh: Not Found (HTTP 404)", 1, "", "::notice title=Nothing was published::"],
    ["gh: Bad gateway (HTTP 502)", 1, undefined, "HTTP 502"],
  ])("where GitHub says “%s” of Pages", async (answer, code, enabled, said) => {
    const programs = temporaryFolder();
    writeFileSync(join(programs, "gh"), `#!/bin/sh\necho "${answer}"\nexit ${code}\n`);
    chmodSync(join(programs, "gh"), 0o755);
    const environment = { PATH: `${programs}:${process.env.PATH}`, GITHUB_REPOSITORY: "ada/digest" };
    const { last, outputs } = await job("publish", "pages", { folder: clone(), contexts, environment });
    if (said !== undefined) expect(last.said).toContain(said);
    expect(last.status).toBe(enabled === undefined ? 1 : 0);
    if (enabled !== undefined) expect(outputs.enabled).toBe(enabled);
  });

  test("stops if a published URL would break, unless that is allowed", async () => {
    const folder = clone();
    const places = ["/repo/", "/repo/papers/gone/"].map((at) => `<url><loc>${host}${at}</loc></url>`);
    published = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join("")}</urlset>`;
    const stopped = await publish(folder, "/repo", { "let-urls-break": false });
    expect(stopped.last).toMatchObject({ status: 1 });
    expect(stopped.last.said).toContain("/papers/gone/");
    expect(stopped.last.said).toContain("tick “Publish although published URLs would break”");
    const passed = await publish(folder, "/repo", { "let-urls-break": true });
    expect(passed.last.run).toContain("npm run build");
    expect(passed.last.status).toBe(0);
  });
});

/**
 * A fake of GitHub's program that records its calls, and an environment in which every Node program calls local fakes
 * instead of the services.
 *
 * @param addresses prefixes of the fakes' addresses, by prefixes of the services' addresses
 */
function stubsFor(addresses: Readonly<Record<string, string>>): {
  readonly asked: () => string;
  readonly environment: Record<string, string>;
} {
  const folder = temporaryFolder();
  const asked = join(folder, "asked");
  writeFileSync(asked, "");
  writeFileSync(join(folder, "gh"), `#!/bin/sh\necho "$GH_TOKEN: $*" >> ${asked}\n`);
  chmodSync(join(folder, "gh"), 0o755);
  const preload = `const ask = globalThis.fetch; globalThis.fetch = (at, how) => ask(Object.entries(${JSON.stringify(addresses)}).reduce((url, [from, to]) => url.replace(from, to), String(at)), how);`;
  const environment = {
    PATH: `${folder}:${process.env.PATH}`,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
  };
  return { asked: () => readFileSync(asked, "utf8"), environment };
}

const contexts = { github: { token: "the-token" } };

describe("the daily fetch", () => {
  let arxiv: ArxivServer | undefined;
  afterAll(() => arxiv?.close());

  /** A publisher's repository that follows a category. */
  function following(): { readonly hosted: string; readonly folder: string } {
    const hosted = hostedRepository();
    const folder = clone(hosted);
    writeFileSync(join(folder, "content/sources.yaml"), "queries:\n  - categories: [LG]\n");
    git(folder, "add", "content");
    git(folder, "commit", "--quiet", "-m", "Follow a category");
    git(folder, "push", "--quiet");
    return { hosted, folder };
  }

  const stubs = () => stubsFor({ "https://export.arxiv.org/api/query": arxiv?.url ?? "" });

  /** Both jobs, each in a separate clone; the cache passes the files of the first on to the second. */
  async function fetchAndCommit(
    hosted: string,
    folder: string,
    environment: Record<string, string>,
    spoil: (fetched: string) => void = () => {},
  ) {
    const first = await job("fetch", "fetch", { folder, contexts: {}, environment });
    expect(JSON.stringify(readWorkflows(folder).fetch?.jobs.fetch)).not.toContain("github.token");
    if (first.outputs.changed !== "true") return first;
    const second = cloneOf(hosted);
    spoil(join(folder, "fetched"));
    cpSync(join(folder, "fetched"), join(second, "fetched"), { recursive: true, verbatimSymlinks: true });
    // Meanwhile somebody may push.
    const { ran, last } = await job("fetch", "commit", { folder: second, contexts, environment });
    return { ran: [...first.ran, ...ran], last };
  }

  test("passes only lists to the second job, even if a package wrote other files", async () => {
    await arxiv?.close();
    arxiv = await serveArxiv(pages());
    const { hosted, folder } = following();
    const { environment } = stubs();
    const { last } = await fetchAndCommit(hosted, folder, environment, (fetched) => {
      for (const path of [
        ".github/workflows/own.yml",
        "content/site.yaml",
        "content/listings/own.md",
        "src/own.ts",
      ]) {
        mkdirSync(join(fetched, path, ".."), { recursive: true });
        writeFileSync(join(fetched, path), "owned");
      }
      symlinkSync("/etc/passwd", join(fetched, "content/listings/2026-01-01.jsonl"));
      symlinkSync("../../.git", join(fetched, "content/listings/linked"));
    });
    expect(last).toMatchObject({ status: 0 });
    expect(git(hosted, "show", "--name-only", "--format=", "main").split("\n")).toEqual([
      "content/fetched.yaml",
      expect.stringMatching(/^content\/listings\/\d{4}-\d\d-\d\d\.jsonl$/),
    ]);
  });

  test("does nothing without sources.yaml", async () => {
    const folder = clone();
    const { ran } = await job("fetch", "fetch", { folder, contexts });
    expect(ran.map(({ run }) => run)).toEqual([expect.stringContaining("test ! -f content/sources.yaml")]);
  });

  test("commits new papers on top of commits that were pushed in the meantime, and starts publishing", async () => {
    await arxiv?.close();
    arxiv = await serveArxiv(pages());
    const { hosted, folder } = following();
    const other = clone(hosted);
    appendFileSync(join(other, "content/pages/about.md"), "\nMore.\n");
    git(other, "commit", "--quiet", "-am", "Say more");
    git(other, "push", "--quiet");
    const { asked, environment } = stubs();
    const { ran, last } = await fetchAndCommit(hosted, folder, environment);
    expect(last, ran.map(({ said }) => said).join("")).toMatchObject({ status: 0 });
    expect(arxiv.requests).toHaveLength(1);
    expect(git(hosted, "log", "--format=%s", "-3", "main").split("\n")).toEqual([
      expect.stringMatching(/^What arXiv has for \d{4}-\d\d-\d\d$/),
      "Say more",
      "Follow a category",
    ]);
    const changed = git(hosted, "show", "--name-only", "--format=", "main").split("\n");
    expect(changed).toEqual([
      "content/fetched.yaml",
      expect.stringMatching(/^content\/listings\/.*\.jsonl$/),
    ]);
    expect(asked()).toBe("the-token: auth setup-git\nthe-token: workflow run publish.yml\n");
  });

  test("without a response of arXiv fails, and the site says so", async () => {
    await arxiv?.close();
    arxiv = await serveArxiv(sends("no such thing", 404));
    const { hosted, folder } = following();
    const { asked, environment } = stubs();
    const { ran } = await fetchAndCommit(hosted, folder, environment);
    expect(ran).toContainEqual(expect.objectContaining({ run: 'exit "$STATUS"', status: 1 }));
    expect(git(hosted, "show", "main:content/fetched.yaml")).toContain("failed");
    expect(asked()).toContain("workflow run publish.yml");
  });
});

describe("looking papers up", () => {
  let services: ServiceServer | undefined;
  afterAll(() => services?.close());

  const LISTING =
    '{"title":"Foxes in Deep Snow","authors":["Ada Vesely"],"etAl":true,"date":"2026-05-12","category":"LG"}\n';
  const SNOW = {
    arxivId: "2605.01234",
    title: "Foxes in Deep Snow",
    authors: ["Ada Vesely", "Bo Lind"],
    category: "cs.LG",
    date: "2026-05-11",
  };

  /** A publisher's repository with one paper to look up, and the setting as it is given. */
  function publisher(setting: string): { readonly hosted: string; readonly folder: string } {
    const hosted = hostedRepository();
    const folder = clone(hosted);
    git(folder, "rm", "-r", "--quiet", "content/listings");
    mkdirSync(join(folder, "content/listings"), { recursive: true });
    writeFileSync(join(folder, "content/listings/2026-05-20.jsonl"), LISTING);
    appendFileSync(join(folder, "content/site.yaml"), `\n${setting}\n`);
    git(folder, "add", "content");
    git(folder, "commit", "--quiet", "-m", "Look papers up");
    git(folder, "push", "--quiet");
    return { hosted, folder };
  }

  const stubs = () =>
    stubsFor({
      "https://export.arxiv.org/": `${services?.api}arxiv/`,
      "https://api.crossref.org/": `${services?.api}crossref/`,
      "https://dblp.org/": `${services?.api}dblp/`,
    });

  /** A clone for the second job, with what the first hands on. */
  function committing(hosted: string, folder: string): string {
    const second = cloneOf(hosted);
    cpSync(join(folder, "looked-up"), join(second, "looked-up"), { recursive: true, verbatimSymlinks: true });
    return second;
  }

  test.each(["", "resolve: false", "# resolve: true", "  resolve: true"])(
    "does nothing with “%s”",
    async (setting) => {
      const { folder } = publisher(setting.trimStart() === setting ? setting : `macros:\n${setting}`);
      const { ran } = await job("resolve", "look-up", { folder, contexts: { secrets: {} } });
      expect(ran.map(({ run }) => run)).toEqual([expect.stringContaining("grep")]);
    },
  );

  test("commits results on top of commits that were pushed in the meantime, and starts publishing", async () => {
    services = await serveServices({ arxiv: sends(arxivFeed([entryXml(SNOW)])) });
    const { hosted, folder } = publisher("resolve: true # from now on");
    const { asked, environment } = stubs();
    const { ran, last } = await job("resolve", "look-up", { folder, contexts: { secrets: {} }, environment });
    expect(last, ran.map(({ said }) => said).join("")).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "content/resolved.jsonl"), "utf8")).toContain('"arxivId":"2605.01234"');
    const other = clone(hosted);
    appendFileSync(join(other, "content/pages/about.md"), "\nMore.\n");
    git(other, "commit", "--quiet", "-am", "Say more");
    git(other, "push", "--quiet");
    const second = committing(hosted, folder);
    const committed = await job("resolve", "commit", { folder: second, contexts, environment });
    expect(committed.last, committed.last.said).toMatchObject({ status: 0 });
    expect(git(hosted, "log", "--format=%s", "-2", "main").split("\n")).toEqual([
      "Look papers up",
      "Say more",
    ]);
    expect(git(hosted, "show", "--name-only", "--format=", "main").trim()).toBe("content/resolved.jsonl");
    expect(asked()).toBe("the-token: auth setup-git\nthe-token: workflow run publish.yml\n");
  });

  test("commits only that file, and no symbolic link in its place", async () => {
    services ??= await serveServices({ arxiv: sends(arxivFeed([entryXml(SNOW)])) });
    const { hosted, folder } = publisher("resolve: true");
    mkdirSync(join(folder, "looked-up/.github/workflows"), { recursive: true });
    writeFileSync(join(folder, "looked-up/.github/workflows/own.yml"), "owned");
    writeFileSync(join(folder, "looked-up/site.yaml"), "owned");
    symlinkSync("/etc/passwd", join(folder, "looked-up/resolved.jsonl"));
    const before = git(hosted, "rev-parse", "main");
    const { asked, environment } = stubs();
    const second = committing(hosted, folder);
    expect((await job("resolve", "commit", { folder: second, contexts, environment })).last.status).toBe(0);
    expect(git(hosted, "rev-parse", "main")).toBe(before);
    expect(asked()).toBe("");
  });

  test("some unavailable services are a warning, all of them a failure", async () => {
    await services?.close();
    const down = { crossref: sends("", 403), dblp: sends("", 403) };
    services = await serveServices(down);
    const { folder } = publisher("resolve: true");
    const given = { folder, contexts: { secrets: {} } };
    const some = await job("resolve", "look-up", { ...given, environment: stubs().environment });
    expect(some.ran.map(({ said }) => said).join("")).toContain("::warning title=Resolve::");
    expect(some.outputs.changed).toBe("true");
    await services.close();
    services = await serveServices({ ...down, arxiv: sends("", 403) });
    const other = publisher("resolve: true").folder;
    const all = await job("resolve", "look-up", {
      ...given,
      folder: other,
      environment: stubs().environment,
    });
    expect(all.last).toMatchObject({ run: expect.stringContaining("npm run resolve"), status: 1 });
    expect(existsSync(join(other, "content/resolved.jsonl"))).toBe(false);
  });
});

describe("the newest digest as an e-mail", () => {
  const DAY = "2026-11-23";
  let site: SiteServer;
  let mail: SmtpServer;
  beforeAll(async () => {
    const link = (day: string) => `- [Words](https://example.org/repo/digests/${day}/email.md): 9 papers`;
    const files = {
      "llms.txt": ["# Letters", "", link("2026-11-20"), link(DAY), ""].join("\n"),
      [`digests/${DAY}/email.html`]: "<body>\n<table>\n</table>\n</body>\n",
      [`digests/${DAY}/email.txt`]: "Letters, 23 November 2026\n\nWords\n",
    };
    site = await serveFolder(contentFolder(files), "/repo/");
    mail = await serveSmtp();
  });
  afterAll(async () => {
    await site.close();
    await mail.close();
  });

  /** A fake of GitHub's program that counts tags and refuses to add an existing one. */
  function withTags(tags: 0 | 1): {
    readonly asked: () => string;
    readonly environment: Record<string, string>;
  } {
    const folder = temporaryFolder();
    const asked = join(folder, "asked");
    writeFileSync(asked, "");
    const script = `#!/bin/sh\necho "$*" >> ${asked}\ncase "$*" in *matching-refs*) echo ${tags} ;; *) exit ${tags} ;; esac\n`;
    writeFileSync(join(folder, "gh"), script);
    chmodSync(join(folder, "gh"), 0o755);
    const environment = {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_REPOSITORY: "ada/letters",
      GITHUB_SHA: "0123abc",
    };
    return { asked: () => readFileSync(asked, "utf8"), environment };
  }

  const find = (tags: 0 | 1, again: boolean) =>
    job("email", "find", {
      folder: clone(),
      contexts: { github: { token: "the-token" }, inputs: { again } },
      outputs: { pages: { base_url: site.url.replace(/\/$/, "") } },
      environment: withTags(tags).environment,
    });

  test("is found on the published site, unless it was sent", async () => {
    const { outputs, ran } = await find(0, false);
    expect(outputs, ran.map(({ said }) => said).join("")).toMatchObject({ day: DAY });
    expect((await find(1, false)).outputs.day).toBe("");
    expect((await find(1, true)).outputs.day).toBe(DAY);
  });

  test("is marked as sent before it is sent, and only once", async () => {
    const mark = async (tags: 0 | 1, day: string, again: boolean) => {
      const { asked, environment } = withTags(tags);
      const contexts = {
        github: { token: "the-token" },
        inputs: { again },
        needs: { find: { outputs: { day } } },
      };
      const { last } = await job("email", "mark", { folder: clone(), contexts, environment });
      return [last.status, asked().trim()];
    };
    const adds = `api --silent repos/ada/letters/git/refs -f ref=refs/tags/mail/${DAY} -f sha=0123abc`;
    expect(await mark(0, DAY, false)).toEqual([0, adds]);
    expect(await mark(1, DAY, false)).toEqual([1, adds]);
    expect(await mark(1, DAY, true)).toEqual([0, adds]);
    expect(await mark(0, "2026-11-23 -f x", false)).toEqual([1, ""]);
  });

  test("is sent to every recipient, and no log names one", async () => {
    const contexts = {
      needs: { find: { outputs: { site: site.url, day: DAY } } },
      vars: { MAIL_FROM: "letters@example.org" },
      secrets: { MAIL_SMTP: mail.url, MAIL_TO: "ada@example.org bo@example.org" },
    };
    const { last } = await job("email", "send", { folder: clone(), contexts });
    expect(last, last.said).toMatchObject({ status: 0 });
    expect(last.said).toContain("Sent “Letters, 23 November 2026” to 2 of 2 recipients.");
    expect(last.said).not.toMatch(/ada@|bo@/);
    expect(mail.messages.flatMap(({ to }) => to)).toEqual(["ada@example.org", "bo@example.org"]);
  });
});

test("every command of every workflow was run, except the one that runs this test", () => {
  const commands = Object.values(readWorkflows(installed)).flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
  );
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((command) => !tried.has(command))).toEqual(["bash .ci/run"]);
});

import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "./support/document.ts";
import { temporaryFolder } from "./support/folders.ts";
import { freePort } from "./support/free-port.ts";
import { cloneOf, commitAll, git, hostedRepository } from "./support/git.ts";
import { haveProgram } from "./support/program.ts";
import { type SiteServer, serveFolder } from "./support/server.ts";

// Blocks are run as written in the document, in its order; only addresses and folders are others.

/** Offprint's own repository, which these documents call OWNER/offprint. */
let upstream: string;
/** A publisher's own repository, and a clone of it. */
let hosted: string;
let folder: string;

beforeAll(() => {
  upstream = hostedRepository();
  hosted = hostedRepository();
  folder = cloneOf(hosted);
});

/** Runs a block of commands asynchronously and returns its output. */
async function bash(block: string, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const commands = Object.entries(changes).reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, block);
  return (await promisify(execFile)("bash", ["-ec", commands], { cwd: folder, maxBuffer: 1 << 26 })).stdout;
}

describe("docs/hosting.md", () => {
  const [look = "", publish = "", ...more] = blocksOf("docs/hosting.md", "sh");
  const rsync = haveProgram("rsync", "--version");
  let published: SiteServer;
  beforeAll(async () => {
    published = await serveFolder(temporaryFolder());
  });
  afterAll(() => published.close());

  test("has the commands that are tested here", () => {
    expect(more).toEqual([]);
  });

  test.runIf(rsync)("the steps for a server copy the site, and delete removed files", async () => {
    const place = temporaryFolder();
    writeFileSync(join(place, "old.html"), "");
    const changes = { "https://digest.example.org/": published.url, "/srv/digest/": `${place}/` };
    expect(await bash(publish, changes)).toContain("Nothing published yet");
    expect(existsSync(join(place, "old.html"))).toBe(false);
    expect(readFileSync(join(place, "feed.xml"), "utf8")).toContain(`<link>${published.url}</link>`);
  });

  test.runIf(haveProgram("python3", "--version"))(
    "a built site can be viewed with a plain server",
    async () => {
      const words = look.trim().split(" ");
      const at = words.indexOf("8000");
      expect(at).toBeGreaterThan(0);
      const port = await freePort();
      const server = spawn(words[0] ?? "", words.slice(1).with(at - 1, String(port)), {
        cwd: folder,
        stdio: "ignore",
      });
      try {
        for (let left = 600; left > 0; left--) {
          const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
          if (answer === undefined) await pause(100);
          else return expect(await answer.text()).toContain("<title>");
        }
        throw new Error("The server never answered.");
      } finally {
        server.kill();
      }
    },
  );
});

describe("docs/upgrading.md", () => {
  const [first = "", next = "", look = "", back = "", branch = "", older = "", ...more] = blocksOf(
    "docs/upgrading.md",
    "sh",
  );
  const there = () => ({ "https://github.com/OWNER/offprint": upstream });
  beforeAll(async () => {
    // The blocks above install them, too, but are not run where their programs are missing.
    if (!existsSync(join(folder, "node_modules"))) await bash("npm ci");
  });

  /** Commits a new version upstream and returns its commit. */
  function release(words: string): void {
    const made = cloneOf(upstream);
    writeFileSync(join(made, "LICENSE"), words);
    commitAll(made, words);
    git(made, "push", "--quiet", "origin", "main");
  }
  const license = () => readFileSync(join(folder, "LICENSE"), "utf8");

  test("has the commands that are tested here", () => {
    expect(more).toEqual([]);
    expect(older).toContain("tsx");
  });

  test("the first upgrade, the next one, a review, and publishing", async () => {
    release("one\n");
    await bash(first, there());
    expect(license()).toBe("one\n");
    release("two\n");
    await bash(next);
    expect(license()).toBe("two\n");
    const said = await bash(look);
    expect(said).toMatch(/Built .* pages /);
    expect(git(hosted, "show", "main:LICENSE")).toBe("two");
  });

  test("an upgrade is undone", async () => {
    release("three\n");
    await bash(next);
    expect(license()).toBe("three\n");
    await bash(back);
    expect(license()).toBe("two\n");
  });

  test("an upgrade in a branch, for a pull request", async () => {
    await bash(branch);
    expect(git(hosted, "show", "upgrade:LICENSE")).toBe("three");
    expect(git(hosted, "show", "main:LICENSE")).toBe("two");
  });

  test("a copy without the command gets it from Offprint's repository", async () => {
    git(folder, "switch", "--quiet", "main");
    git(folder, "remote", "remove", "upstream");
    git(folder, "rm", "--quiet", "src/commands/upgrade.ts");
    git(folder, "commit", "--quiet", "-m", "An older one");
    await bash(older, there());
    expect(license()).toBe("three\n");
    expect(git(folder, "status", "--porcelain")).toBe("");
  });
});

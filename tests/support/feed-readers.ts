import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { haveProgram, run } from "./program.ts";

/** A feed as parsed by feedparser (Python). */
export interface ParsedFeed {
  /** Whether feedparser reports an error in the XML or its encoding. */
  readonly bozo: boolean;
  readonly feed: Readonly<Record<"title" | "description" | "link" | "language" | "self", string>>;
  readonly entries: readonly ParsedItem[];
}

export interface ParsedItem {
  readonly title: string;
  readonly link: string;
  readonly id: string;
  readonly author: string;
  /** YYYY-MM-DD, in UTC. */
  readonly day: string;
  readonly categories: readonly string[];
  readonly summary: string;
}

/** An item as stored by newsboat. */
export interface NewsboatItem {
  readonly guid: string;
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** YYYY-MM-DD, in UTC. */
  readonly day: string;
  readonly content: string;
}

const PARSE = `
import feedparser, json, sys, time
# feedparser cleans HTML like a reader; the texts themselves are what is compared here
d = feedparser.parse(sys.argv[1], sanitize_html=False)
day = lambda e: time.strftime("%Y-%m-%d", e.published_parsed) if e.get("published_parsed") else ""
json.dump({
  "bozo": bool(d.bozo),
  "feed": {
    "title": d.feed.get("title"), "description": d.feed.get("subtitle"), "link": d.feed.get("link"),
    "language": d.feed.get("language"),
    "self": next((l.href for l in d.feed.get("links", []) if l.rel == "self"), None),
  },
  "entries": [{
    "title": e.get("title"), "link": e.get("link"), "id": e.get("id"), "author": e.get("author"), "day": day(e),
    "categories": [t.term for t in e.get("tags", [])], "summary": e.get("summary"),
  } for e in d.entries],
}, sys.stdout)
`;

const READ_CACHE = `
import json, sqlite3, sys, time
rows = sqlite3.connect(sys.argv[1]).execute("select guid, title, author, url, pubDate, content from rss_item")
keys = ["guid", "title", "author", "url", "day", "content"]
json.dump([dict(zip(keys, r[:4] + (time.strftime("%Y-%m-%d", time.gmtime(r[4])),) + r[5:])) for r in rows], sys.stdout)
`;

/** A Python with feedparser; the system's is tried first, because Debian's package belongs to it. */
export function pythonWithFeedparser(): string | undefined {
  const works = (python: string) =>
    spawnSync(python, ["-c", "import feedparser"], { stdio: "ignore" }).status === 0;
  const python = ["/usr/bin/python3", "python3"].find(works);
  return python ?? (haveProgram("python3", "-c", "import feedparser") ? "python3" : undefined);
}

/** Reads a feed's file with feedparser. */
export function parseWithFeedparser(python: string, file: string): ParsedFeed {
  return JSON.parse(run(python, ["-c", PARSE, file])) as ParsedFeed;
}

/**
 * Has newsboat subscribe to a feed and fetch it, with a separate configuration and cache below `folder`. The
 * server may be in this process, so newsboat must not block it.
 */
export async function fetchWithNewsboat(
  python: string,
  url: string,
  folder: string,
): Promise<readonly NewsboatItem[]> {
  const at = (name: string) => join(folder, name);
  writeFileSync(at("urls"), `${url}\n`);
  writeFileSync(at("config"), "");
  const places = ["-u", at("urls"), "-c", at("cache.db"), "-C", at("config")];
  await promisify(execFile)("newsboat", [...places, "-x", "reload"], { timeout: 60_000 });
  return JSON.parse(run(python, ["-c", READ_CACHE, at("cache.db")])) as readonly NewsboatItem[];
}

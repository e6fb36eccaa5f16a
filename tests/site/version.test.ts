import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { beforeAll, expect, test } from "vitest";
import { type BuiltSite, buildSite, readBuilt } from "../support/build.ts";
import { ownContentWith, PROJECT } from "../support/folders.ts";

const jsonOf = (file: string) => JSON.parse(readFileSync(join(PROJECT, file), "utf8"));
const { version } = jsonOf("package.json");

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});

test("the lock file is of the same version", () => {
  const lock = jsonOf("package-lock.json");
  expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
});

test.each(["index.html", "authors/index.html", "search/index.html", "404.html"])(
  "%s names the version",
  (path) => {
    const page = readBuilt(site, path);
    expect(page).toContain(`<p>Made with Offprint ${version}</p>`);
    expect(page).toContain(`<meta name="generator" content="Offprint ${version}">`);
  },
);

test("the front page of a very large site does, too", async () => {
  const content = ownContentWith({ "site.yaml": "title: Large\nurl: https://example.org/\nextent: bare\n" });
  expect(readBuilt(await buildSite(["--content", content]), "index.html")).toContain(
    `Made with Offprint ${version}`,
  );
});

test.each(["feed.xml", "categories/lg/feed.xml", "digests/feed.xml"])(
  "%s names it as its generator",
  (path) => {
    const { format, feed } = parseFeed(readBuilt(site, path));
    expect([format, feed]).toEqual(["rss", expect.objectContaining({ generator: `Offprint ${version}` })]);
  },
);

test("so does atom.xml", () => {
  const { format, feed } = parseFeed(readBuilt(site, "atom.xml"));
  expect([format, feed]).toEqual([
    "atom",
    expect.objectContaining({ generator: expect.objectContaining({ text: "Offprint", version }) }),
  ]);
});

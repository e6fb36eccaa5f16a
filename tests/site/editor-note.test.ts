import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite, command, readBuilt } from "../support/build.ts";
import { EDITED, editedContent, PIXEL } from "../support/edited.ts";

const site = await buildSite(["--content", editedContent()]);

test("the heading of an editor's note is the digest's title, wherever the digest is named", () => {
  const title = "Lakes, everywhere";
  const digest = readBuilt(site, "digests/2026-11-25/index.html");
  expect(digest).toContain(`<title>${title} (25 November 2026) · Lakes &amp; graphs</title>`);
  expect(/<h1>(.*?)<\/h1>/s.exec(digest)?.[1]).toContain(title);
  expect(/<h1>(.*?)<\/h1>/s.exec(readBuilt(site, "index.html"))?.[1]).toContain(title);
  expect(readBuilt(site, "digests/index.html")).toContain(title);
  expect(readBuilt(site, "digests/feed.xml")).toContain(`<title>${title}</title>`);
  expect(readBuilt(site, "digests/2026-11-23/index.html")).toContain("<title>Digest of 23 November 2026");
});

test("files are copied as they are, and links lead to them from pages and feeds", () => {
  expect(readFileSync(join(site.folder, "files/figures/plot.png"))).toEqual(PIXEL);
  expect(readBuilt(site, "files/data.csv")).toBe("lake,area\n");
  expect(readBuilt(site, "digests/2026-11-25/index.html")).toContain('href="/repo/files/figures/plot.png"');
  expect(readBuilt(site, "about/index.html")).toContain('src="/repo/files/figures/plot.png"');
  const feed = readBuilt(site, "digests/feed.xml");
  expect(feed).toContain("https://example.org/repo/files/figures/plot.png");
  expect(feed).not.toContain("&lt;math");
});

test("a note that consists of a title leaves no empty box", async () => {
  const content = editedContent({ ...EDITED, "listings/2026-11-25.md": "# Lakes, everywhere\n" });
  const alone = await buildSite(["--content", content, "--without-search"]);
  expect(readBuilt(alone, "index.html")).toContain("Lakes, everywhere");
  expect(readBuilt(alone, "index.html")).not.toContain("introduction");
});

test("a missing file is an error with its place and a suggestion", () => {
  const content = editedContent({
    ...EDITED,
    "pages/about.md": "# About\n\n![A](../files/figures/plto.png)\n",
  });
  const { status, stdout, stderr } = command("check", ["--content", content]);
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(/about\.md:3/);
  expect(stdout + stderr).toContain("There is no file content/files/figures/plto.png.");
  expect(stdout + stderr).toContain("Did you mean “figures/plot.png”?");
});

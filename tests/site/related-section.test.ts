import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite, readBuilt } from "../support/build.ts";
import { filesBelow } from "../support/folders.ts";

test("a paper's page links to each other paper once, related or by the same authors", async () => {
  const site = await buildSite();
  const pages = filesBelow(join(site.folder, "papers")).filter((file) => file.endsWith("/index.html"));
  const asides = pages.map(
    (file) => /<aside class="?beside.*?<\/aside>/s.exec(readBuilt(site, join("papers", file)))?.[0] ?? "",
  );
  const linked = asides.map((aside) =>
    [...aside.matchAll(/href="?([^" >]*\/papers\/[^" >]*)/g)].map(([, to]) => to),
  );
  expect(linked.filter((links) => links.length > 1)).not.toEqual([]);
  for (const links of linked) expect(links).toEqual([...new Set(links)]);
});

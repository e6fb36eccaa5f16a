import { expect, test } from "vitest";
import { buildSite, readBuilt } from "../support/build.ts";
import { ownContentWith } from "../support/folders.ts";
import { serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

test("a publisher's theme colours the pages, light and dark", async () => {
  const settings =
    'url: https://example.org/\ntheme:\n  paper: "rgb(1, 2, 3)"\nthemeDark:\n  paper: "#040506"\n';
  const built = await buildSite(["--content", ownContentWith({ "site.yaml": settings })]);
  const server = await serveFolder(built.folder);
  const browser = await connectToBrowser();
  try {
    for (const [colorScheme, colour] of [
      ["light", "rgb(1, 2, 3)"],
      ["dark", "rgb(4, 5, 6)"],
    ] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(server.url);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colour);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

test("without a theme the stylesheet is the project's own", async () => {
  expect(readBuilt(await buildSite(), "assets/offprint.css")).not.toContain("@media screen");
});

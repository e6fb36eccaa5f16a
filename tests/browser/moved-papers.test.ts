import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSharedSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { downloadedText, readers, storedData } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTING = `LGMay 12, 2026
A Second Titel of Things || Ada Example
Words of it.
LGMay 12, 2026
An Unchanged Title || Bo Sample
Other words.
`;

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  const content = contentFolder({
    "listings/2026-05-13.txt": LISTING,
    "authors.yaml": "Bo Quentin Sample:\n  aliases: [Bo Sample]\n",
    "listings/2026-05-13.corrections.yaml": "A Second Titel:\n  title: A Second Title of Things\n",
  });
  site = await serveFolder((await buildSharedSite(content)).folder);
});

afterAll(() => site.close());

const NOW = "a-second-title-of-things-example";

test("a paper that was saved before its title was corrected is listed, exported and marked as saved", async () => {
  const page = await open(`${site.url}saved/`);
  const saved = ["an-unchanged-title-sample", "a-second-titel-of-things-example", "never-there-lind"];
  await page.evaluate((slugs) => localStorage.setItem("offprint:/:saved", JSON.stringify(slugs)), saved);
  await page.reload();
  const link = page.getByRole("link", { name: "A Second Title of Things", exact: true });
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${site.url}papers/${NOW}/`);
  expect(await page.locator(".authors").first().innerText()).toBe("Ada Example");
  await expect
    .poll(() => storedData(page, "/", "saved"))
    .toBe(JSON.stringify(["an-unchanged-title-sample", NOW, "never-there-lind"]));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "BibTeX", exact: true }).click();
  expect((await downloadedText(await download)).match(/^@/gm)).toHaveLength(2);
  await page.goto(site.url);
  expect(await page.getByRole("button", { name: /^Save: A Second/ }).getAttribute("aria-pressed")).toBe(
    "true",
  );
});

test("an author who was followed before two were merged is still followed", async () => {
  const page = await open(`${site.url}saved/following/`);
  const follow = { words: [], authors: [{ slug: "bo-sample", name: "Bo Sample" }] };
  await page.evaluate((value) => localStorage.setItem("offprint:/:follow", value), JSON.stringify(follow));
  await page.reload();
  await page.getByRole("link", { name: "An Unchanged Title", exact: true }).waitFor();
  await page.goto(`${site.url}authors/bo-quentin-sample/`);
  expect(await page.getByRole("button", { name: /Follow/ }).getAttribute("aria-pressed")).toBe("true");
});

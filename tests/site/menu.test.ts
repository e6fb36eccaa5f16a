import { expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { contentFolder } from "../support/folders.ts";

const LISTING = "LGMay 12, 2026\nA Good Title of Things || Ada Example\nGood words.\n";

/** A site with that many custom pages: the size of its home page, its diagnostics and addresses. */
async function siteOf(pages: number) {
  const names = Array.from({ length: pages }, (_, k) => `p${String(k).padStart(4, "0")}`);
  const plan = await planSite({
    content: contentFolder({
      "site.yaml": "title: Ours\nurl: https://ours.example/\n",
      "listings/2026-05-13.txt": LISTING,
      ...Object.fromEntries(names.map((name) => [`pages/${name}.md`, `# Page ${name}\n`])),
    }),
  });
  const outputs = [...plan.others()];
  const home = outputs.find(({ url }) => url === "/");
  const html = String(await home?.render(home.props(), plan.chromes.framed));
  const found = plan
    .diagnostics()
    .map(({ code, file, message }) => `${file.split("/").at(-1)} ${code} ${message}`);
  return {
    length: html.length,
    linked: html.match(/\/p\d{4}\//g)?.length,
    found,
    urls: outputs.map(({ url }) => url),
  };
}

test("the menu has all of the publisher's pages, up to fifty; those beyond are built and reported", async () => {
  const [some, many, more] = [await siteOf(50), await siteOf(51), await siteOf(400)];
  expect([some.linked, some.found]).toEqual([50, []]);
  expect([many.linked, many.found]).toEqual([
    50,
    ["p0050.md menu-full The menu has the first 50 pages by name; this one is not in it."],
  ]);
  expect(more.found).toEqual([
    "p0050.md menu-full The menu has the first 50 pages by name; this one and 349 more are not in it.",
  ]);
  expect(more.length).toBe(some.length);
  expect(more.urls).toContain("/p0399/");
});

test.each(["/", "/feeds/", "/404.html"])(
  "the first link of %s skips the menu, whatever the page holds",
  async (at) => {
    const plan = await planSite({ content: contentFolder({ "listings/2026-05-13.txt": LISTING }) });
    const page = [...plan.others()].find(({ url }) => url === at);
    const html = String(await page?.render(page.props(), plan.chromes.framed));
    expect(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/.exec(html)?.slice(1)).toEqual([
      "#main",
      "Skip to content",
    ]);
  },
);

test.each([
  ["/", "page", "Latest"],
  ["/categories/", "page", "Categories"],
  ["/categories/lg/", "true", "Categories"],
  ["/digests/2026-05-13/", "true", "Digests"],
  ["/authors/ada-example/", "true", "Authors"],
])("the menu of %s marks its section", async (at, kind, name) => {
  const plan = await planSite({ content: contentFolder({ "listings/2026-05-13.txt": LISTING }) });
  const page = [...plan.others()].find(({ url }) => url === at);
  const html = String(await page?.render(page.props(), plan.chromes.framed));
  const marked = [...html.matchAll(/aria-current="(\w+)">([^<]*)</g)].map(([, ...found]) => found);
  expect(marked).toEqual([[kind, name]]);
});

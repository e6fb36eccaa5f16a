import { expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { contentFolder } from "../support/folders.ts";

/** The addresses of a site with these custom pages, and where those that redirect lead. */
async function pagesOf(...names: readonly string[]) {
  const pages = Object.fromEntries(names.map((name) => [`pages/${name}.md`, `# ${name}\n`]));
  const { site, redirects, diagnostics } = await planSite({ content: contentFolder(pages) });
  return {
    at: site.pages.map((page) => page.at),
    redirects: redirects.map(({ from, to }) => [from, ...to.map((target) => target.at)]),
    diagnostics: diagnostics().filter(({ code }) => code.startsWith("redirect")),
  };
}

test("spaces in the name of a page become hyphens, and the address of older versions redirects", async () => {
  expect(await pagesOf("about", "Über uns")).toEqual({
    at: ["/about/", "/Über-uns/"],
    redirects: [["/Über uns/", "/Über-uns/"]],
    diagnostics: [],
  });
});

test("unless another page or a part of the site is there", async () => {
  const { at, redirects } = await pagesOf("our group", "our-group", "search index");
  expect([...at].sort()).toEqual(["/our group/", "/our-group/", "/search index/"]);
  expect(redirects).toEqual([]);
});

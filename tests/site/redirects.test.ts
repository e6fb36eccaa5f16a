import { beforeAll, describe, expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { readAddress } from "../../src/content/redirect-file.ts";
import { resolveRedirects } from "../../src/site/redirects/resolve.ts";
import { loadSite } from "../../src/site/site.ts";
import type { Address } from "../../src/site/urls.ts";
import { type BuiltSite, buildSite, readBuilt, runBuild } from "../support/build.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";

const LISTING = `LGMay 12, 2026
A Good Title of Things || Inda S Example, Wei Muster, Bo Sample
Good words.
LGMay 12, 2026
A Second Titel of Things || Inda Example, Wei Muster, Cy Lind, W. Muster
Other words.
`;
const PEOPLE = `Inda S Example:
  aliases: [Inda Example, I. S. Example]
  home: https://inda.example/?a=1&b="
  orcid: 0000-0002-1825-0097
Wei Muster:
  namesakes:
    wei-muster-north: {coauthors: Bo Sample}
    wei-muster-south: {coauthors: Cy Lind}
`;
const FILES = {
  "site.yaml": "title: Ours & <theirs>\nurl: https://example.org/digest/\n",
  "listings/2026-05-13.txt": LISTING,
  "listings/2026-05-13.corrections.yaml": "A Second Titel:\n  title: A Second Title of Things\n",
  "authors.yaml": PEOPLE,
  "redirects.yaml":
    "/papers/older-title-example/: papers/a-good-title-of-things-example\n/old.html: /about/\n",
  "pages/about.md": "# About",
};

describe("a site with corrected authors and titles", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(["--content", contentFolder(FILES)]);
  });

  const MOVED = [
    ["authors/inda-example/index.html", "/digest/authors/inda-s-example/"],
    ["authors/i-s-example/index.html", "/digest/authors/inda-s-example/"],
    [
      "papers/a-second-titel-of-things-example/index.html",
      "/digest/papers/a-second-title-of-things-example/",
    ],
    ["papers/older-title-example/index.html", "/digest/papers/a-good-title-of-things-example/"],
    ["old.html", "/digest/about/"],
  ] as const;

  test.each(MOVED)("%s leads to %s without a script", (from, to) => {
    const page = readBuilt(site, from);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page).toContain(`<link rel="canonical" href="https://example.org${to}">`);
    expect(page).toContain(`<a href="${to}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain("<script");
    expect(filesBelow(site.folder)).toContain(`${to.slice("/digest/".length)}index.html`);
  });

  test("an author's page has the other spellings, home page and ORCID", () => {
    const page = readBuilt(site, "authors/inda-s-example/index.html");
    expect(page).toContain("Also written as <bdi>Inda Example</bdi>.");
    expect(page).toContain('<a href="https://inda.example/?a=1&amp;b=%22" rel="external me">Home page</a>');
    expect(page).toContain('<a href="https://orcid.org/0000-0002-1825-0097" rel="external me">');
  });

  test("an author's page lists namesakes and similar names", () => {
    const north = readBuilt(site, "authors/wei-muster-north/index.html");
    expect(north).toContain('Not to be confused with <a href="/digest/authors/wei-muster-south/">');
    expect(north).toContain('Similar names: <a href="/digest/authors/w-muster/">');
  });

  test("the shared page of namesakes links to all of them", () => {
    const page = readBuilt(site, "authors/wei-muster/index.html");
    for (const slug of ["wei-muster-north", "wei-muster-south"])
      expect(page).toContain(`<a href="/digest/authors/${slug}/">`);
    expect(page).not.toMatch(/refresh|canonical/);
    expect(page).toContain("noindex");
  });

  test("no sitemap and no record for the search has them", () => {
    const sitemap = readBuilt(site, "sitemap.xml");
    expect(sitemap).toContain("/digest/authors/inda-s-example/");
    for (const [from] of MOVED) expect(sitemap).not.toContain(from.replace("index.html", ""));
  });

  test("the number of pages is known beforehand, as the progress of a build shows it", async () => {
    const { pageCount } = await planSite({ content: contentFolder(FILES) });
    expect(pageCount).toBe(filesBelow(site.folder).filter((file) => file.endsWith(".html")).length);
  });

  test("a feed at an author's former address continues", () => {
    const feed = readBuilt(site, "authors/inda-example/feed.xml");
    expect(feed.match(/<item>/g)).toHaveLength(2);
  });
});

test("a paper with a corrected title or a redirect keeps its id in feeds", async () => {
  const ids = async (files: Readonly<Record<string, string>>) => {
    const { library } = await loadSite({ content: contentFolder(files) });
    return library.papers.map(({ permanentId }) => permanentId);
  };
  const { "listings/2026-05-13.corrections.yaml": _, "redirects.yaml": __, ...before } = FILES;
  const pasted = await ids(before);
  expect(pasted).toEqual(["a-good-title-of-things-example", "a-second-titel-of-things-example"]);
  expect(await ids({ ...FILES, "redirects.yaml": "" })).toEqual(pasted);
  expect(await ids(FILES)).toEqual(["older-title-example", pasted[1]]);
});

describe("an invalid line is reported with its location, and the others are used", () => {
  const good = "/papers/x/: /authors/\n";
  test.each([
    ["redirect-shape", "/feed.xml: /authors/", 2],
    ["redirect-shape", "/a/: https://example.org/b/?c", 2],
    ["redirect-shape", "/../a/: /authors/", 2],
    ["redirect-shape", "/a/: [/b/]", 2],
    ["redirect-page", "/authors/bo-sample/: /authors/", 2],
    ["redirect-page", "/authors/bo-sample/index.html: /authors/", 2],
    ["redirect-nowhere", "/a/: /authors/bo-simple/", 2],
    ["redirect-twice", "papers/x: /search/", 2],
    ["redirect-chain", "/a/: /papers/x/", 2],
    ["redirect-chain", "/a/: /authors/inda-example/", 2],
    ["redirect-loop", "/a/: /a/", 2],
    ["redirect-loop", "/a/: /b/\n/b/: /a/", 2],
    ["yaml-syntax", "/papers/x/: /search/", 2],
  ])("%s: %s", async (code, line, at) => {
    const content = contentFolder({ ...FILES, "redirects.yaml": `${good}${line}\n` });
    const plan = await planSite({ content });
    const { redirects } = plan;
    const found = plan.diagnostics().filter(({ file }) => file.endsWith("redirects.yaml"));
    expect([found[0]?.code, found[0]?.line]).toEqual([code, at]);
    expect(redirects.find(({ from }) => from === "/papers/x/")?.to).toEqual([
      { at: "/authors/", name: "/authors/" },
    ]);
  });

  test.each([
    ["redirect-nowhere", "/a/: /authors/bo-simple/", "/authors/bo-simple/"],
    ["redirect-chain", "/a/: /authors/inda-example/", "/authors/inda-example/"],
    ["redirect-page", "/authors/bo-sample/: /authors/", "/authors/bo-sample/"],
  ])("%s: %s is reported at %s", async (code, line, wrong) => {
    const plan = await planSite({ content: contentFolder({ ...FILES, "redirects.yaml": line }) });
    const found = plan.diagnostics().find((each) => each.code === code);
    expect([found?.column, found?.length]).toEqual([line.indexOf(wrong) + 1, wrong.length]);
  });

  test("redirects to another site work, also through another redirect", async () => {
    const away = "https://other.example.org/2024/papers/o'x/";
    const moves = `/papers/x/: ${away}\n/a/: /papers/x/\n`;
    const site = runBuild(["--content", contentFolder({ ...FILES, "redirects.yaml": moves })]);
    expect(site.stderr).toContain(`/a/: ${away}`);
    const escaped = away.replace("'", "&#39;");
    for (const from of ["papers/x", "a"]) {
      const page = readBuilt(site, `${from}/index.html`);
      expect(page).toContain(`content="0; url=${escaped}">`);
      expect(page).toContain(`<link rel="canonical" href="${escaped}">`);
      expect(page).toContain(`<a href="${escaped}">`);
    }
  });

  test("a chain is followed to its end, and the corrected line is shown", async () => {
    const content = contentFolder({ ...FILES, "redirects.yaml": "/a/: /b/\n/b/: /authors/inda-example/\n" });
    const plan = await planSite({ content });
    const { redirects } = plan;
    expect(redirects.find(({ from }) => from === "/a/")?.to[0]?.at).toBe("/authors/inda-s-example/");
    const found = plan.diagnostics().filter(({ file }) => file.endsWith("redirects.yaml"));
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ["redirect-chain", 1],
      ["redirect-chain", 2],
    ]);
    expect(found[0]?.fix).toContain("/a/: /authors/inda-s-example/");
  });
});

describe("many redirects", () => {
  const place = { file: "redirects.yaml", line: 1, column: 1, length: 1 };
  const rules = (pairs: readonly (readonly [Address, Address])[]) =>
    pairs.map(([from, to], k) => {
      const at = { ...place, line: k + 1 };
      return { from, to, place: at, targetPlace: { ...at, column: from.length + 3 } };
    });
  const resolve = (
    pairs: readonly (readonly [Address, Address])[],
    pages: readonly Address[] = ["/end/"],
  ) => {
    const start = process.cpuUsage().user;
    const { redirects, diagnostics } = resolveRedirects(rules(pairs), [], new Set(pages));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
    return {
      ends: new Map(redirects.map(({ from, to }) => [from, to[0]?.at])),
      codes: diagnostics.map(({ code, line }) => `${code} ${line}`),
      diagnostics,
    };
  };

  test("in a loop are reported once, and a redirect that leads into the loop separately", () => {
    const loop = [
      ["/a/", "/b/"],
      ["/b/", "/c/"],
      ["/c/", "/a/"],
      ["/into/", "/b/"],
    ] as const;
    expect(resolve(loop)).toMatchObject({
      ends: new Map(),
      codes: ["redirect-loop 1", "redirect-nowhere 4"],
    });
    expect(resolve([...loop].reverse()).codes).toEqual(["redirect-nowhere 1", "redirect-loop 3"]);
    expect(resolve([["/a/", "/a/"]]).diagnostics[0]?.message).toBe(
      "/a/ redirects to itself; it was left out.",
    );
  });

  test("in a chain are followed to their end, in time in proportion to their number", () => {
    const many = 50_000;
    const chain = Array.from({ length: many }, (_, k) => [`/${k}/`, `/${k + 1}/`] as const);
    const whole = resolve([...chain, [`/${many}/`, "/end/"]]);
    expect([...new Set(whole.ends.values())]).toEqual(["/end/"]);
    expect(whole.ends.size).toBe(many + 1);
    expect(resolve([...chain, [`/${many}/`, "/0/"]]).codes).toEqual(["redirect-loop 1"]);
  });

  test("to missing pages are not each compared with every page", () => {
    const pages = Array.from({ length: 20_000 }, (_, k) => `/papers/a-title-of-words-${k}/` as const);
    const { diagnostics } = resolve(
      Array.from({ length: 20_000 }, (_, k) => [`/${k}/`, `/papers/a-tilte-of-words-x${k}/`] as const),
      pages,
    );
    expect(diagnostics).toHaveLength(20_000);
    expect(diagnostics[0]?.fix).toMatch(/^Did you mean/);
  });
});

test.each([
  ["papers/x", "/papers/x/"],
  ["/papers/x", "/papers/x/"],
  ["/authors/by/letter/%E6%9D%8E/", "/authors/by/letter/李/"],
  ["/old.html", "/old.html"],
  ["/a/index.html", "/a/"],
  ["/", undefined],
  ["/a/../b/", undefined],
  ["/a?b", undefined],
  ["/%", undefined],
  ["/feed.xml", undefined],
])("%s is read as %s", (written, read) => expect(readAddress(written)).toBe(read));

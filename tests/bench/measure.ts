/**
 * `npm run measure [-- FOLDER]`: what readers get, a row for each kind of page: violations that axe knows of, targets
 * that are too small (WCAG 2.2, 2.5.8), errors of the W3C's checker, the largest contentful paint and the layout shift
 * on a slow phone, bytes, requests to other hosts. Of a built site, or of one that is built of 100 real papers.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";
import { violationsOf } from "../support/axe.ts";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/server.ts";
import { buildSample, pageKinds } from "./page-kinds.ts";
import { paintOf, SLOW_PHONE } from "./paint.ts";
import { checkerErrors } from "./w3c.ts";

const [given] = process.argv.slice(2);
const made = given === undefined ? mkdtempSync(join(tmpdir(), "offprint-measure-")) : undefined;
const folder = given ?? buildSample(join(made ?? "", "site"));
const site = await serveFolder(folder, "/", {}, true);
const browser = await startBrowser();
try {
  const pages = pageKinds(folder);
  const w3c = checkerErrors(pages.map((path) => join(folder, fileOf(path))));
  console.log("| page | axe | targets | W3C | LCP, ms | CLS | gzip, bytes | other hosts | canonical |");
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|---|");
  for (const [k, path] of pages.entries()) {
    const context = await browser.newContext(SLOW_PHONE);
    const row = await measured(context, path);
    await context.close();
    console.log(`| ${[`/${path}`, row[0], row[1], w3c?.[k] ?? "no Java", ...row.slice(2)].join(" | ")} |`);
  }
  printSizes();
} finally {
  await browser.close();
  await site.close();
  if (made !== undefined) rmSync(made, { recursive: true });
}

/** The figures of a page, without those of the W3C's checker. */
async function measured(context: BrowserContext, path: string): Promise<readonly (string | number)[]> {
  const page = await context.newPage();
  let foreign = 0;
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) foreign += 1;
  });
  const { lcp, cls } = await paintOf(page, site.url + path);
  const violations = await violationsOf(page);
  const small = violations.filter((violation) => violation.startsWith("target-size"));
  const html = readFileSync(join(folder, fileOf(path)), "utf8");
  for (const violation of violations) console.error(`/${path}: ${violation.slice(0, 300)}`);
  return [
    violations.length - small.length,
    small.length,
    Math.round(lcp),
    cls.toFixed(3),
    gzipSync(html, { level: 6 }).length,
    foreign,
    /<link rel="?canonical"? /.test(html) ? "yes" : "no",
  ];
}

function printSizes(): void {
  const bytes = (ending: string): number =>
    readdirSync(join(folder, "assets"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, "assets", file)))
      .reduce((sum, file) => sum + (ending === ".woff2" ? file : gzipSync(file, { level: 6 })).length, 0);
  console.log("\n| files | bytes as sent |\n|---|--:|");
  for (const [name, ending] of [
    ["scripts", ".js"],
    ["style sheet", ".css"],
    ["fonts", ".woff2"],
  ] as const)
    console.log(`| ${name} | ${bytes(ending)} |`);
}

/** The file of a page's address. */
function fileOf(path: string): string {
  const [name = ""] = path.split("?");
  return name.endsWith(".html") ? name : join(name, "index.html");
}

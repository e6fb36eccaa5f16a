import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { sampleContent } from "../bench/sample-content.ts";
import { type BuiltSite, buildSite } from "../support/build.ts";

let built: BuiltSite;
let home: string;

beforeAll(async () => {
  built = await buildSite(["--content", sampleContent(100), "--url", "https://example.org/digest/"]);
  home = readFileSync(join(built.folder, "index.html"), "utf8");
});

/** A script that no page loads by itself. */
const ON_DEMAND = "cite.js";

/** The bytes of files as most hosts send them. */
function sent(ending: string): number {
  const folder = join(built.folder, "assets");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && file !== ON_DEMAND)
    .map((file) => readFileSync(join(folder, file)))
    .reduce((sum, file) => sum + (ending === ".woff2" ? file : gzipSync(file, { level: 6 })).length, 0);
}

test("a home page of 100 real papers is under 70 kB, all its scripts under 30 KB, all fonts under 90 kB", () => {
  expect(home.match(/<article class="paper">/g)).toHaveLength(100);
  expect(gzipSync(home, { level: 6 }).length).toBeLessThan(70_000);
  expect(sent(".js")).toBeLessThan(30 * 1024);
  expect(sent(".woff2")).toBeLessThan(90_000);
});

test("every page except redirects has its own address as canonical URL", () => {
  const pages = readdirSync(built.folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("index.html"),
  );
  for (const file of pages) {
    const at = `https://example.org/digest/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
    expect(readFileSync(join(built.folder, file), "utf8")).toContain(`<link rel="canonical" href="${at}">`);
  }
});

test("citation managers read each paper of a list from its COinS", () => {
  const records = [...home.matchAll(/<span class="Z3988" title="([^"]*)"><\/span>/g)].map(
    ([, title = ""]) => new URLSearchParams(title.replaceAll("&amp;", "&")),
  );
  expect(records).toHaveLength(100);
  for (const record of records) {
    expect(record.get("ctx_ver")).toBe("Z39.88-2004");
    expect(record.get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dc");
    expect(record.get("rft.title")).toBeTruthy();
    expect(record.getAll("rft.au").length).toBeGreaterThan(0);
    expect(record.get("rft_id")).toMatch(/^https:\/\//);
    expect([...record.keys()].at(-1)).toBe("rft.type");
  }
});

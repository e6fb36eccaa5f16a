import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { contentFolder, PROJECT } from "../support/folders.ts";

/** Compressed as most hosts do it. */
function compressed(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 6 }).length;
}

test("home with 50 real papers, its stylesheet and its script are under 60 kB", async () => {
  const lines = readFileSync(join(PROJECT, "tests/samples/corpus/listing.txt"), "utf8").split("\n");
  const content = contentFolder({ "listings/2026-07-01.txt": lines.slice(0, 150).join("\n") });
  const { folder } = await buildSite(["--content", content]);
  const home = readFileSync(join(folder, "index.html"), "utf8");
  expect(home.match(/<article class="paper">/g)).toHaveLength(50);
  const files = ["index.html", "assets/offprint.css", "assets/offprint.js"];
  expect(files.reduce((sum, file) => sum + compressed(folder, file), 0)).toBeLessThan(60_000);
});

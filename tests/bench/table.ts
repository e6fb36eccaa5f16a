/**
 * `npm run bench -- [--sizes 11,1000,10000,20000,75000]`: the whole table of docs/scale.md in one run: for each number of
 * papers what a build costs, and above 1,000 papers, which have several listings, what the next build costs after one
 * more. Sizes are built one after another, each in a folder that is removed before the next.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { sizes: { type: "string", default: "11,1000,10000,20000,75000" } },
});
/** All papers of a smaller library are in one listing. */
const ONE_LISTING = 1000;
const BUILD = join(import.meta.dirname, "build.ts");

let head = true;
for (const size of values.sizes.split(",").map(Number)) {
  const again = size > ONE_LISTING ? ["--again"] : [];
  const args = ["--import", "tsx", BUILD, "--papers", String(size), ...again];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`The benchmark of ${size} papers ended with ${status}.`);
  const rows = stdout.trimEnd().split("\n");
  console.log(rows.slice(head ? 0 : 2).join("\n"));
  head = false;
}

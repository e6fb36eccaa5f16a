import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sampleContent } from "./sample-content.ts";

/** Builds a site of 100 new real papers into a folder. */
export function buildSample(output: string): string {
  const args = ["src/commands/run.cjs", "build", "--content", sampleContent(100), "--output", output];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return output;
}

/** The address of one page of each kind in a built site, relative to the site's. */
export function pageKinds(folder: string): readonly string[] {
  const first = (kind: string): readonly string[] => {
    const found = readdirSync(join(folder, kind), { withFileTypes: true }).find(
      (item) => item.isDirectory() && item.name !== "by",
    );
    return found === undefined ? [] : [`${kind}/${found.name}/`];
  };
  const [year = "archive/"] = first("archive");
  const own = ["digests", "papers", "categories", "authors"].flatMap((kind) => [
    ...(kind === "papers" ? [] : [`${kind}/`]),
    ...first(kind),
  ]);
  const others = ["stats/", "feeds/", "search/?q=learning", "saved/", "saved/following/", "saved/data/"];
  return ["", ...own, "archive/", year, ...first(year.slice(0, -1)), ...others, "404.html"];
}

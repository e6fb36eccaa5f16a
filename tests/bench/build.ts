/**
 * `npm run bench:build -- [--papers N] [--again] [--without-search]`: what a build of N made-up papers costs, in a
 * separate process, started as a publisher starts it, next to `cp -r` of its output; with `--again`, what the next build
 * costs when its last listing is new. A line of Markdown's table, and what each stage took.
 *
 * A large site that was removed slows the next one down for minutes where a file system looks through the inodes that
 * became free (ext4 without a journal: a build of 44 s took 77 s). Leave five minutes between large runs.
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeContent } from "./content.ts";

const { values } = parseArgs({
  options: {
    papers: { type: "string", default: "1000" },
    again: { type: "boolean", default: false },
    "without-search": { type: "boolean", default: false },
  },
});
const papers = Number(values.papers);
const { folder, last } = makeContent(papers);
const site = join(folder, "site");
const args = [
  "--content",
  join(folder, "content"),
  "--output",
  site,
  "--keep",
  join(folder, "kept"),
  "--stages",
];
if (values["without-search"]) args.push("--without-search");

try {
  if (values.again) rmSync(last.file);
  const first = await build();
  const copied = seconds(() => spawnSync("cp", ["-r", site, join(folder, "copy")]));
  console.log(
    "| papers | wall | CPU | peak memory | files | bytes | bytes in pages of papers | `cp -r` | wall / `cp -r` |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  const size = papers.toLocaleString("en");
  report(values.again ? `${size}, less a listing` : size, first, copied);
  if (values.again) {
    writeFileSync(last.file, last.text);
    report(`${size}, that listing added`, await build(), copied);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** The highest sum over all processes in bytes, sampled ten times a second. */
  readonly peak: number;
  readonly output: string;
}

function build(): Promise<Cost> {
  const started = performance.now();
  const before = childrenCpu();
  const child = spawn("npm", ["run", "--silent", "build", "--", ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  let peak = 0;
  child.stdout.on("data", (text) => (output += text));
  const sampling = setInterval(() => (peak = Math.max(peak, memoryBelow(child.pid ?? 0))), 100);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(sampling);
      const wall = (performance.now() - started) / 1000;
      if (code === 0) resolve({ wall, cpu: childrenCpu() - before, peak, output });
      else reject(new Error(`The build ended with ${code}.`));
    });
  });
}

/** User and system seconds of this process's descendants that have ended. Source: proc(5). */
function childrenCpu(): number {
  const stat = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(stat[13]) + Number(stat[14])) / 100;
}

/** Resident memory of a process and all that it has started, in bytes. Source: proc(5). */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      parents.set(pid, Number(stat[1]));
      pages.set(pid, Number(stat[21]));
    } catch {
      // It has ended in the meantime.
    }
  }
  let sum = 0;
  for (const [pid, count] of pages) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root && at !== 0) at = parents.get(at);
    if (at === root) sum += count * 4096;
  }
  return sum;
}

function report(name: string, { wall, cpu, peak, output }: Cost, copied: number): void {
  const { files, bytes, ofPapers } = sizes();
  const cells = [
    name,
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    `${(peak / 1e9).toFixed(2)} GB`,
    files.toLocaleString("en"),
    `${(bytes / 1e6).toFixed(0)} MB`,
    `${(ofPapers / 1e6).toFixed(0)} MB`,
    `${copied.toFixed(1)} s`,
    (wall / copied).toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
  console.error(output.trim().split("\n").slice(-2).join("\n"));
}

function sizes(): { readonly files: number; readonly bytes: number; readonly ofPapers: number } {
  let [files, bytes, ofPapers] = [0, 0, 0];
  for (const item of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const { size } = statSync(join(item.parentPath, item.name));
    files += 1;
    bytes += size;
    if (item.parentPath.startsWith(join(site, "papers"))) ofPapers += size;
  }
  return { files, bytes, ofPapers };
}

function seconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** A test that drives a browser imports one of these. */
const BROWSER = /playwright-core|support\/(?:browser|shared-browser|reader|engines|axe)\.ts/;
/** A test that starts other processes imports one of these. */
const SYSTEM =
  /node:child_process|support\/(?:build|program|server|hosts|git|workflow|feed-readers|arxiv|object-storage)\.ts/;

const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => join("tests", path).replaceAll("\\", "/"))
  .sort();

/** Which project a test belongs to follows from what it imports, so that no list needs keeping. */
function projectOf(path: string): string {
  const text = readFileSync(path, "utf8");
  if (BROWSER.test(text)) return "browser";
  return SYSTEM.test(text) ? "system" : "unit";
}

const project = (name: string, ...setups: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    include: tests.filter((path) => projectOf(path) === name),
    globalSetup: ["tests/support/run-folder.ts", ...setups],
  },
});

// The report file is what .ci/run reads its closing line from.
export default defineConfig({
  test: {
    // Many tests wait for processes and browsers; another file then uses the processor.
    maxWorkers: availableParallelism() + 1,
    // A process for each test file, and loading the program in it, takes longer than most files' tests. No module has
    // state that another file's tests could meet.
    isolate: false,
    // On a busy machine a browser can answer later than a test expects. The report marks what needed a second attempt.
    retry: process.env.CI ? 1 : 0,
    // Tests that install packages ask the registry for nothing that npm has: it answers slowly, and about other things.
    env: {
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_prefer_offline: "true",
      npm_config_update_notifier: "false",
    },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // A browser or a server on a busy machine takes longer than the second that Vitest waits by itself.
    expect: { poll: { timeout: 30_000 } },
    reporters: process.env.CI ? ["default", "json"] : ["default"],
    outputFile: { json: ".cache/vitest.json" },
    projects: [project("unit"), project("system"), project("browser", "tests/support/browser-server.ts")],
  },
});

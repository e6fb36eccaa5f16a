import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CountedWork } from "./bench/counted-work.ts";
import { PROJECT } from "./support/folders.ts";

/** What `npm run bench:counted` printed when the work was last changed on purpose. */
const BASELINE: CountedWork = JSON.parse(
  readFileSync(join(import.meta.dirname, "bench/counted-work.json"), "utf8"),
);

test("planning and rendering a site takes at most a quarter more than it did, counted in allocations and bytes", {
  timeout: 300_000,
}, () => {
  const counted: CountedWork = JSON.parse(
    execFileSync("npm", ["run", "--silent", "bench:counted"], { cwd: PROJECT, encoding: "utf8" }),
  );
  for (const [name, before] of Object.entries(BASELINE)) {
    const now = counted[name as keyof CountedWork];
    expect(now, `${name}: was ${before}; see tests/bench/counted-work.json`).toBeLessThan(1.25 * before);
    // A baseline that is far too high would hide regressions.
    expect(now, `${name}: was ${before}; update the baseline`).toBeGreaterThan(0.6 * before);
  }
});

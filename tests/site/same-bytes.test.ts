import { cpSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleContent } from "../bench/sample-content.ts";
import { type BuiltSite, runBuild } from "../support/build.ts";
import { filesBelow, PROJECT, temporaryFolder } from "../support/folders.ts";

const ARGS = ["--url", "https://example.org/"];

function bytes({ folder }: BuiltSite): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), "base64")]),
  );
}

test("the same content gives the same bytes: again, elsewhere, in another time zone and language", () => {
  const elsewhere = join(temporaryFolder(), "a folder");
  cpSync(join(PROJECT, "content"), elsewhere, { recursive: true });
  const here = bytes(runBuild(ARGS, { TZ: "Pacific/Kiritimati", LANG: "C" }));
  const there = bytes(
    runBuild([...ARGS, "--content", elsewhere], { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8" }),
  );
  expect(Object.keys(here).length).toBeGreaterThan(50);
  expect(there).toEqual(here);
});

/** Makes Node believe that it has one processor. */
const ONE_PROCESSOR = `--import=data:text/javascript,${encodeURIComponent(`
  import os from "node:os";
  import { syncBuiltinESMExports } from "node:module";
  os.availableParallelism = () => 1;
  syncBuiltinESMExports();
`)}`;

test("one thread writes the same bytes as two", () => {
  const content = sampleContent(190);
  const size = filesBelow(content).reduce((sum, file) => sum + statSync(join(content, file)).size, 0);
  expect(size).toBeGreaterThan(200_000);
  const two = bytes(runBuild([...ARGS, "--content", content], { NODE_OPTIONS: "" }));
  const one = bytes(runBuild([...ARGS, "--content", content], { NODE_OPTIONS: ONE_PROCESSOR }));
  expect(Object.keys(two).filter((file) => file.startsWith("search-index/")).length).toBeGreaterThan(5);
  expect(one).toEqual(two);
});

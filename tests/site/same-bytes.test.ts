import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuiltSite, buildSite } from "../support/build.ts";
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
  const here = bytes(buildSite(ARGS, { TZ: "Pacific/Kiritimati", LANG: "C" }));
  const there = bytes(
    buildSite([...ARGS, "--content", elsewhere], { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8" }),
  );
  expect(Object.keys(here).length).toBeGreaterThan(50);
  expect(there).toEqual(here);
});

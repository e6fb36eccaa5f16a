import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { runScript } from "../../src/commands/code-cache.js";
import { temporaryFolder } from "../support/folders.ts";

const SCRIPT = `
module.exports = {
  greet: () => "Hello, " + name(),
  join: () => require("node:path").join(__dirname, "x"),
  load: () => $import("node:os").then(({ EOL }) => EOL),
};
function name() { return "Ada"; }`;

let folder: string;
let script: string;
beforeEach(() => {
  folder = temporaryFolder();
  script = join(folder, "program.cjs");
  writeFileSync(script, SCRIPT);
});

/** Runs the script as a process does that then ends. */
async function run(): Promise<readonly unknown[]> {
  const once = vi.spyOn(process, "once").mockReturnValue(process);
  const { greet, join: joined, load } = runScript(script, "src/commands/greet");
  const results = [greet?.(), joined?.(), await load?.()];
  for (const [event, end] of once.mock.calls) if (event === "exit") (end as () => void)();
  once.mockRestore();
  return results;
}

const caches = () => readdirSync(folder).filter((name) => name !== "program.cjs");
const EXPECTED = () => ["Hello, Ada", join(folder, "x"), "\n"];

describe("the code of a script", () => {
  test("is cached when the process ends, and the next one uses it and does not write it again", async () => {
    expect(await run()).toEqual(EXPECTED());
    expect(caches()).toEqual([expect.stringMatching(/^greet\.\d+\.code$/)]);
    const [cache = ""] = caches();
    const { ino } = statSync(join(folder, cache));
    expect(await run()).toEqual(EXPECTED());
    expect(statSync(join(folder, cache)).ino).toBe(ino);
    expect(caches()).toEqual([cache]);
  });

  test.each<[string, (code: Buffer) => Uint8Array]>([
    ["empty", () => Buffer.alloc(0)],
    ["cut", (code) => code.subarray(0, code.length / 2)],
    ["another text", () => Buffer.from("{}")],
    ["changed in one bit", (code) => code.with(code.length - 40, (code.at(-40) ?? 0) ^ 16)],
  ])("that is %s is ignored and replaced", async (_, spoil) => {
    await run();
    const [cache = ""] = caches();
    const code = readFileSync(join(folder, cache));
    writeFileSync(join(folder, cache), spoil(code));
    expect(await run()).toEqual(EXPECTED());
    expect(readFileSync(join(folder, cache))).toHaveLength(code.length);
  });

  test("of another script is not used", async () => {
    await run();
    writeFileSync(script, SCRIPT.replace("Ada", "Evan"));
    expect((await run())[0]).toBe("Hello, Evan");
  });

  test("that cannot be written is not an error, and leaves nothing", async () => {
    await run();
    const [cache = ""] = caches();
    rmSync(join(folder, cache));
    mkdirSync(join(folder, cache, "in-the-way"), { recursive: true });
    expect(await run()).toEqual(EXPECTED());
    expect(caches()).toEqual([cache]);
  });
});

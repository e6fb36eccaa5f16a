import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { bundleEarlyScript, SCRIPT_SOURCES } from "../../templates/parts/bundle.ts";
import { PROJECT } from "../support/folders.ts";

const { dependencies } = createRequire(join(PROJECT, "package.json"))("./package.json");

test("scripts import only sources of their fingerprint, and packages whose versions are part of every cache key", async () => {
  const names = ["main.ts", "search/main.ts", "citations/cite.ts", "early.ts"];
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: names.map((name) => `src/client/${name}`),
    bundle: true,
    write: false,
    outdir: PROJECT,
    metafile: true,
    tsconfigRaw: {},
    logLevel: "silent",
  });
  const isKnown = (file: string): boolean => {
    const [, name = ""] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    return name in dependencies || SCRIPT_SOURCES.some((folder) => file.startsWith(`${folder}/`));
  };
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.length).toBeGreaterThan(30);
  expect(inputs.filter((file) => !isKnown(file))).toEqual([]);
});

test.each(["2026-11-16", ""])(
  "the script before the first paint is as if bundled with the day “%s”",
  async (day) => {
    const { outputFiles } = await build({
      absWorkingDir: PROJECT,
      entryPoints: ["src/client/early.ts"],
      bundle: true,
      minify: true,
      write: false,
      target: "es2022",
      charset: "utf8",
      tsconfigRaw: {},
      define: { UPDATED: JSON.stringify(day) },
    });
    expect(await bundleEarlyScript(day)).toBe(outputFiles[0]?.text);
  },
);

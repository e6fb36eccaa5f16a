import { join } from "node:path";
import { build } from "esbuild";

/**
 * One of the browser's scripts in one file.
 *
 * @param entry its first module, from `src/client`
 * @param format an ES module, or a classic script
 */
export async function bundle(entry: string, format: "esm" | "iife" = "esm"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../../src/client", entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // Keeps settings that are not the browser's out of it.
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

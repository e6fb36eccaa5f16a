import { join } from "node:path";
import { build } from "esbuild";
import { address } from "../src/site/urls.ts";

const ENTRY = join(import.meta.dirname, "../src/client/search/main.ts");

export const data = { permalink: address.searchScript };

/** The search page's script: `src/client/search` in one file. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

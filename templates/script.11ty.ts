import { join } from "node:path";
import { build } from "esbuild";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.script };

/** The one script of every page. `tsconfigRaw` keeps settings that are not the browser's out of it. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../src/client/main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    tsconfigRaw: {},
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildContext, Metafile } from "esbuild";
import * as preview from "../../build/serve/preview.ts";
import { EXTENSION, importTemplate, type LoadTemplate, templateName } from "../../build/templates.ts";
import { compilerOptions, sourcesVersion } from "../compile.js";

/** The modules that a running preview loads again when a source has changed. */
export interface Program {
  readonly preview: typeof preview;
  readonly template: LoadTemplate;
}

const PREVIEW = "src/build/serve/preview.ts";
/** Where changed modules are compiled to: in the project, whose packages they import. */
const FOLDER = ".cache/preview";
/** The age of files that earlier previews compiled, in milliseconds; younger ones may be in use. */
const OLD = 7 * 24 * 3_600_000;

/**
 * Returns a function that gives the program as its sources are now. A compiled file is named by its content and that of
 * all its imports, so unchanged files keep their names, and Node does not load them again. If `preview` is the same as
 * before, a site that it loaded works with the new templates.
 *
 * The function throws if a source has a mistake, once for each state of the sources.
 */
export function createProgram(): () => Promise<Program> {
  let program: Program = { preview, template: importTemplate };
  let version = sourcesVersion();
  let compiler: BuildContext<{ metafile: true }> | undefined;
  return async () => {
    const now = sourcesVersion();
    if (now === version) return program;
    version = now;
    compiler ??= await createCompiler();
    const { metafile } = await compiler.rebuild();
    program = await load(metafile);
    return program;
  };
}

async function createCompiler(): Promise<BuildContext<{ metafile: true }>> {
  mkdirSync(FOLDER, { recursive: true });
  removeOldFiles();
  const { context } = await import("esbuild");
  const options = compilerOptions([PREVIEW, `templates/*.${EXTENSION}`], resolve(FOLDER));
  return context({ ...options, entryNames: "[dir]/[name]-[hash]", metafile: true });
}

async function load({ outputs }: Metafile): Promise<Program> {
  const files = new Map<string, string>();
  for (const [file, { entryPoint }] of Object.entries(outputs)) if (entryPoint) files.set(entryPoint, file);
  const compiled = (source: string) => import(pathToFileURL(resolve(files.get(source) ?? source)).href);
  return {
    preview: await compiled(PREVIEW),
    template: (file) => compiled(`templates/${templateName(file)}.${EXTENSION}`),
  };
}

function removeOldFiles(): void {
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: "utf8" })) {
    const file = join(FOLDER, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && Date.now() - found.mtimeMs > OLD) rmSync(file, { force: true });
  }
}

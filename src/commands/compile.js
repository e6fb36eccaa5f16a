// Compiles the program. Loading some 500 TypeScript files one by one takes longer than a small build; bundled as a
// few JavaScript files they load much faster. Plain JavaScript, because it runs before TypeScript can be loaded.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, sep } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");
/** The folder of compiled programs, below the project, so that they find its packages. */
const PROGRAMS = join(PROJECT, ".cache", "program");
/** The compiled sources: TypeScript, except scripts for browsers. */
const PARTS = ["src", "templates"];
const CLIENT = join("src", "client") + sep;
/** Number of versions kept, so that switching between branches does not recompile. */
const KEPT = 4;
/** A draft this old, in milliseconds, is of a killed process; another process may be writing a younger one. */
const DRAFT_AGE = 3_600_000;

/**
 * Returns the folder of the compiled program; compiles it if a source has changed.
 *
 * @param {readonly string[]} modules entry points: paths below the project, without extension
 * @returns {Promise<string>}
 * @throws {Error} if esbuild cannot run, a source has an error, or the folder is not writable
 */
export async function compiledProgram(modules) {
  const folder = join(PROGRAMS, version(modules));
  if (existsSync(folder)) return folder;
  const { build } = await import("esbuild");
  const draft = `${folder}.${randomUUID()}.part`;
  await build(
    compilerOptions(
      modules.map((name) => `${name}.ts`),
      draft,
    ),
  );
  publish(draft, folder);
  return folder;
}

/**
 * @param {readonly string[]} entryPoints paths below the project, or patterns with `*`
 * @param {string} outdir
 * @returns {import("esbuild").BuildOptions}
 */
export function compilerOptions(entryPoints, outdir) {
  return {
    absWorkingDir: PROJECT,
    entryPoints: [...entryPoints],
    outbase: PROJECT,
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Node has them. Otherwise each such regular expression becomes a call that compiles it when a module is loaded.
    supported: { "regexp-unicode-property-escapes": true },
    packages: "external",
    sourcemap: "linked",
    sourcesContent: false,
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
    plugins: [{ name: "project", setup: findProject }],
  };
}

/** Names the compiled files by their inputs. */
function version(modules) {
  return createHash("sha256")
    .update([process.version, ...modules, sourcesVersion()].join("\0"))
    .digest("hex")
    .slice(0, 32);
}

/**
 * A version of all compiled sources, by their contents: a fresh clone with the cache of an earlier one, as in GitHub
 * Actions, need not compile them again.
 *
 * @returns {string}
 */
export function sourcesVersion() {
  const hash = createHash("sha256");
  const add = (path) => {
    const content = readIfThere(join(PROJECT, path));
    hash.update(`\0${path}\0${content?.length}\0`).update(content ?? "");
  };
  for (const part of PARTS)
    for (const name of readdirSync(join(PROJECT, part), { recursive: true }).sort()) {
      const path = join(part, name);
      if (path.endsWith(".ts") && !path.startsWith(CLIENT)) add(path);
    }
  for (const name of ["package-lock.json", "eleventy.config.ts", "src/commands/compile.js"]) add(name);
  return hash.digest("hex");
}

/** An editor may have removed a file since it was listed, and not every project has a lock file. */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The project's folder, as the modules that need it find it: two folders above their own. */
const FROM_SOURCE = 'join(import.meta.dirname, "../..")';
/** The same for compiled modules, which are below `.cache`. */
const FROM_CACHE = String.raw`import.meta.dirname.replace(/^(.*)[/\\]\.cache[/\\].*$/s, "$1")`;

/** Lets compiled modules find the project, wherever it is copied to. */
function findProject({ onLoad }) {
  onLoad({ filter: /[/\\](?:project\.ts|compile\.js)$/ }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replace(FROM_SOURCE, () => FROM_CACHE),
    loader: "ts",
  }));
}

/** Another process may have published the same version concurrently. */
function publish(draft, folder) {
  mkdirSync(PROGRAMS, { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  // Another process may remove one at the same time.
  const found = readdirSync(PROGRAMS)
    .map((name) => ({ name, at: statSync(join(PROGRAMS, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  const isDraft = ({ name }) => name.endsWith(".part");
  const old = [
    ...found.filter((each) => !isDraft(each)).slice(KEPT),
    ...found.filter((each) => isDraft(each) && Date.now() - each.at > DRAFT_AGE),
  ];
  for (const { name } of old) rmSync(join(PROGRAMS, name), { recursive: true, force: true });
}

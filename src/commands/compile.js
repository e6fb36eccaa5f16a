// Compiles the program. Loading some 500 TypeScript files one by one takes longer than a small build; bundled with
// their packages as one script, whose compiled code V8 caches, they load much faster. Plain JavaScript, because it runs
// before TypeScript can be loaded.
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { scriptText } from "./script-text.js";

const PROJECT = join(import.meta.dirname, "../..");
/** Compiled scripts are below the project, so that they find its packages. */
const PROGRAMS = join(PROJECT, ".cache", "program");
const ELEVENTIES = join(PROJECT, ".cache", "eleventy");
/** The compiled sources: TypeScript, except scripts for browsers. */
const PARTS = ["src", "templates"];
const CLIENT = join("src", "client");
/** A compiled CommonJS script, which exports a function for each module that loads it. */
export const SCRIPT = "program.cjs";
/** The package that is compiled separately, because it changes less often than the program. */
export const ELEVENTY = "@11ty/eleventy";
const COMPILER = ["src/commands/compile.js", "src/commands/script-text.js"];
/** Packages that are large, load their own files, or exist as modules only, and so are not part of the script. */
const SEPARATE = ["@11ty/*", "@resvg/*", "clipboardy", "esbuild", "nodemailer", "satori", "vega"];
/** Number of versions kept, so that switching between branches does not recompile. */
const KEPT = 4;
/** A draft this old, in milliseconds, is of a killed process; another process may be writing a younger one. */
const DRAFT_AGE = 3_600_000;

/**
 * Returns the folder of the compiled program, in which `SCRIPT` is; compiles it if a source has changed.
 *
 * @param {readonly string[]} modules what the script exports: paths below the project, without extension
 * @returns {Promise<string>}
 * @throws {Error} if esbuild cannot run, a source has an error, or the folder is not writable
 */
export function compiledProgram(modules) {
  return compiled(join(PROGRAMS, version([...modules, sourcesVersion()])), (draft) =>
    scriptOptions(modules, join(draft, SCRIPT)),
  );
}

/**
 * Returns the folder of the script that exports Eleventy under its name: it has some 200 modules, and Node takes longer to
 * find and compile them than for a small site.
 *
 * @returns {Promise<string>}
 * @throws {Error} if esbuild cannot run, or the folder is not writable
 */
export function compiledEleventy() {
  const files = [...COMPILER, "package-lock.json", `node_modules/${ELEVENTY}/package.json`];
  const contents = files.map((path) => readIfThere(join(PROJECT, path)) ?? "");
  return compiled(join(ELEVENTIES, version(contents)), (draft) => eleventyOptions(join(draft, SCRIPT)));
}

/** Writes a script into a folder, unless the folder exists. */
async function compiled(folder, optionsIn) {
  if (existsSync(folder)) return folder;
  const { build } = await import("esbuild");
  const draft = `${folder}.${randomUUID()}.part`;
  const { outputFiles } = await build(optionsIn(draft));
  const files = outputFiles.map(({ path, text }) => [path, path.endsWith(SCRIPT) ? scriptText(text) : text]);
  mkdirSync(draft, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  publish(draft, folder);
  return folder;
}

const COMMON = {
  absWorkingDir: PROJECT,
  bundle: true,
  platform: "node",
  target: "node20",
  // Node has them. Otherwise each such regular expression becomes a call that compiles it when a module is loaded.
  supported: { "regexp-unicode-property-escapes": true },
  sourcesContent: false,
  logLevel: "silent",
  plugins: [{ name: "project", setup: findProject }],
};

function scriptOptions(modules, outfile) {
  return {
    ...COMMON,
    ...scriptOf(modules.map((name) => [name, `./${name}.ts`])),
    outfile,
    external: SEPARATE,
    define: { "import.meta.dirname": "__dirname" },
    sourcemap: "external",
  };
}

/** Eleventy reads its `package.json`, and imports the dev server, which is a separate package. */
function eleventyOptions(outfile) {
  return {
    ...COMMON,
    ...scriptOf([[ELEVENTY, ELEVENTY]]),
    outfile,
    external: SEPARATE.filter((name) => name !== "@11ty/*").concat("@11ty/eleventy-dev-server"),
    define: { "import.meta.url": "$url" },
    banner: {
      js: `const $url = require("node:url").pathToFileURL(require("node:path").resolve(require.resolve("${ELEVENTY}"), "../Util/Require.js")).href;`,
    },
  };
}

/** A script with loaders of modules. They use `import()`, so that a command evaluates only what it needs. */
function scriptOf(modules) {
  const loaders = modules.map(([name, path]) => `${JSON.stringify(name)}: () => import("${path}")`);
  return {
    stdin: {
      contents: `module.exports = { ${loaders.join(", ")} };`,
      resolveDir: PROJECT,
      sourcefile: SCRIPT,
    },
    format: "cjs",
    // Packages with both forms are smaller as modules.
    mainFields: ["module", "main"],
    // A script of two thirds of the length is read sooner.
    minifyWhitespace: true,
    lineLimit: 200,
    write: false,
  };
}

/**
 * How the modules of a running preview are compiled, which are loaded again one by one.
 *
 * @param {readonly string[]} entryPoints paths below the project, or patterns with `*`
 * @param {string} outdir
 * @returns {import("esbuild").BuildOptions}
 */
export function compilerOptions(entryPoints, outdir) {
  return {
    ...COMMON,
    entryPoints: [...entryPoints],
    outbase: PROJECT,
    outdir,
    splitting: true,
    format: "esm",
    packages: "external",
    sourcemap: "linked",
    outExtension: { ".js": ".mjs" },
  };
}

/** Names a script by its inputs. */
function version(inputs) {
  return createHash("sha256")
    .update([process.version, ...inputs].join("\0"))
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
  for (const part of PARTS) for (const path of sourcesBelow(part)) add(path);
  for (const name of ["package-lock.json", "eleventy.config.ts", ...COMPILER]) add(name);
  return hash.digest("hex");
}

/** The compiled sources below a folder of the project. `readdirSync` with `recursive` takes five times as long. */
function sourcesBelow(folder) {
  if (folder === CLIENT) return [];
  return readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder + sep + entry.name;
      return entry.isDirectory() ? sourcesBelow(path) : path.endsWith(".ts") ? [path] : [];
    });
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
  const parent = dirname(folder);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  // Another process may remove one at the same time.
  const found = readdirSync(parent)
    .map((name) => ({ name, at: statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at);
  const isDraft = ({ name }) => name.endsWith(".part");
  const old = [
    ...found.filter((each) => !isDraft(each)).slice(KEPT),
    ...found.filter((each) => isDraft(each) && Date.now() - each.at > DRAFT_AGE),
  ];
  for (const { name } of old) rmSync(join(parent, name), { recursive: true, force: true });
}

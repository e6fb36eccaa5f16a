// Runs the compiled program with V8's cached code: compiling its script takes longer than most commands. Newer versions
// of Node have a cache for all modules; Node 20 has one only for a script. Plain JavaScript, because it runs before
// TypeScript can be loaded.
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";

/** The script's parameters; it uses `$import()` for `import()`. */
const PARAMETERS = "module, require, __dirname, $import";
/** The length of the hash that a cache file begins with, in bytes. */
const HASH = 32;

/**
 * Runs a CommonJS script of ASCII text and returns its exports. When the process ends, the code of the functions that
 * its main thread called is cached next to the script, for the next process with the same use.
 *
 * @param {string} file
 * @param {string} use names what the script is used for, such as a command
 * @param {(name: string) => Promise<unknown>} load imports a package or a file
 * @returns {Record<string, () => Promise<unknown>>}
 */
export function runScript(file, use, load = (name) => import(name)) {
  // The tag is of V8's version and options, with which other code is compiled.
  const cache = join(dirname(file), `${basename(use)}.${cachedDataVersionTag()}.code`);
  const source = `(function (${PARAMETERS}) {\n${readFileSync(file, "latin1")}\n})`;
  const cachedData = readCode(cache);
  const script = new Script(source, { filename: file, lineOffset: -1, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(file), dirname(file), load);
  if (isMainThread && (cachedData === undefined || script.cachedDataRejected))
    process.once("exit", () => writeCode(cache, script.createCachedData()));
  return module.exports;
}

/** V8 does not check the code that it is given, and damaged code ends the process. */
function readCode(file) {
  try {
    const content = readFileSync(file);
    const code = content.subarray(HASH);
    return content.subarray(0, HASH).equals(hashOf(code)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** If the folder is read-only or the disk full, the next process compiles again. */
function writeCode(file, code) {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, Buffer.concat([hashOf(code), code]));
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

function hashOf(code) {
  return createHash("sha256").update(code).digest();
}

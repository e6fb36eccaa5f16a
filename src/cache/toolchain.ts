import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./project.ts";

/** Files that pages depend on, except the publisher's content. */
const PARTS = ["src", "templates", "eleventy.config.ts", "package-lock.json"];

let known: string | undefined;

/**
 * A fingerprint of the running toolchain: Offprint's files, its dependencies' versions, and Node's version. Caches of
 * another toolchain are ignored.
 */
export function toolchainFingerprint(): string {
  known ??= readToolchainFingerprint();
  return known;
}

/** The fingerprint of the files as they are now, for programs that change while they run. */
export function readToolchainFingerprint(): string {
  return fingerprintOf(PARTS);
}

/**
 * A fingerprint of some of the project's files as they are now, and of Node's version.
 *
 * @param paths files and folders below the project
 */
export function fingerprintOf(paths: readonly string[]): string {
  const parts = paths.map((path) => contents(join(PROJECT, path)));
  return hash("sha256", [process.version, ...parts].join("\0"), "hex");
}

function contents(path: string): string {
  const files = filesBelow(path);
  return files.map((file) => `${file}\0${readFileSync(join(path, file), "latin1")}`).join("\0");
}

/** Paths below a folder in code-unit order; for a file, the empty path; none if it does not exist. */
function filesBelow(path: string): readonly string[] {
  try {
    const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    return found.map((item) => join(item.parentPath, item.name).slice(path.length + 1)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [""];
    if (code === "ENOENT") return [];
    throw error;
  }
}

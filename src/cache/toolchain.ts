import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../..");
/** Files that pages depend on, except the publisher's content. */
const PARTS = ["src", "templates", "eleventy.config.ts", "package-lock.json"];

let known: string | undefined;

/**
 * A fingerprint of the running toolchain: Offprint's files, its dependencies' versions, and Node's version. Caches of
 * another toolchain are ignored.
 */
export function toolchainFingerprint(): string {
  known ??= hash(
    "sha256",
    [process.version, ...PARTS.map((part) => contents(join(PROJECT, part)))].join("\0"),
    "hex",
  );
  return known;
}

function contents(path: string): string {
  const files = filesBelow(path);
  return files.map((file) => `${file}\0${readFileSync(join(path, file), "latin1")}`).join("\0");
}

/** Paths below a folder in code-unit order; for a file, the empty path. */
function filesBelow(path: string): readonly string[] {
  try {
    const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    return found.map((item) => join(item.parentPath, item.name).slice(path.length + 1)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [""];
    throw error;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./folders.ts";

/** The code blocks of a language in a document of the project, such as the `sh` of `docs/hosting.md`. */
export function blocksOf(file: string, language: string): readonly string[] {
  const text = readFileSync(join(PROJECT, file), "utf8");
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms");
  return [...text.matchAll(fence)].map(([, block = ""]) => block);
}

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isScalar } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { readText } from "./files.ts";

/** Values of the template's `site.yaml` that a publisher replaces. */
const SETTINGS: Readonly<Record<string, string>> = {
  title: "Offprint",
  description: "New papers on learning, search and language models, read from a listing.",
  url: "https://example.org/",
};

/** Prefixes of the SHA-256 of the template's about page, in this and earlier versions; lines end in LF. */
const ABOUT_PAGES: ReadonlySet<string> = new Set(["483a0e2776255974", "d9dae07b28458134"]);

/** Something that is still as in the template: its description, location, and what to write instead. */
interface Placeholder {
  readonly what: string;
  readonly place: SourceLocation;
  readonly fix: string;
}

/**
 * Finds parts of a content folder that are still as in the template. A completely unchanged folder, as in the
 * template itself, is reported as one.
 */
export function findPlaceholders(content: string): readonly Diagnostic[] {
  const settings = leftSettings(join(content, "site.yaml"));
  const pages = leftPages(join(content, "pages/about.md"));
  const left = [...settings, ...pages];
  const [first] = left;
  if (first !== undefined && left.length > Object.keys(SETTINGS).length)
    return [diagnose("template-untouched", first.place)];
  return left.map(({ what, place, fix }) => diagnose("template-left", place, { what, fix }));
}

function leftSettings(file: string): readonly Placeholder[] {
  const { root, placeOf } = readYaml(readText(file) ?? "", file);
  return (root?.items ?? []).flatMap((pair) => {
    const key = keyOf(pair);
    const value = isScalar(pair.value) ? pair.value.value : undefined;
    if (!Object.hasOwn(SETTINGS, key) || SETTINGS[key] !== value) return [];
    const fix = key === "url" ? addressFix(join(file, "../..")) : `Write your own after “${key}:”.`;
    return [{ what: `“${key}”`, place: placeOf(pair.value), fix }];
  });
}

function leftPages(file: string): readonly Placeholder[] {
  const text = readText(file)?.replaceAll("\r\n", "\n");
  if (text === undefined || !ABOUT_PAGES.has(digestOf(text))) return [];
  const place = { file, line: 1, column: 1, length: text.indexOf("\n") };
  const fix = "Say who makes this digest, and from what; or delete the page.";
  return [{ what: "The about page", place, fix }];
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Git's configuration of a clone; none for a linked worktree, whose `.git` is a file. */
function gitConfig(project: string): string {
  const config = join(project, ".git/config");
  return existsSync(config) ? (readText(config) ?? "") : "";
}

/** The line to write. For a clone from GitHub it has the address of its GitHub Pages site. */
function addressFix(project: string): string {
  const remote = /^\s*url = .*github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\s*$/m;
  const [, owner = "", repository = ""] = remote.exec(gitConfig(project)) ?? [];
  if (owner === "") return "Write the URL of your site.";
  const host = `${owner.toLowerCase()}.github.io`;
  const path = repository.toLowerCase() === host ? "" : `${repository}/`;
  return `Write the URL of your site; on GitHub Pages that is “url: https://${host}/${path}”.`;
}

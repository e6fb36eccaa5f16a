import { isScalar, type Pair } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { escapeLineStart, escapeMarkdown } from "../text/escape-markdown.ts";

/** A Markdown text without front matter. */
export interface MarkdownFile {
  /** Has as many lines as the file, so that places in it are places in the file. */
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** YAML between lines of three hyphens, the first line of which is a key. Source: Jekyll, as Hugo and Obsidian write it. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?=[\w-]+[ \t]*:)(.*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/s;
/** A heading of the first level. */
const HEADING = /^ {0,3}#[ \t]/m;

/**
 * Replaces the front matter of a page or note, as other site generators have it, by its title as a heading, unless the
 * text has one. Other keys are reported.
 */
export function readMarkdown(text: string, file: string): MarkdownFile {
  const [whole = "", yaml = ""] = FRONT_MATTER.exec(text) ?? [];
  if (whole === "") return { markdown: text, diagnostics: [] };
  // The line of hyphens above it stays a line.
  const { root, placeOf, diagnostics } = readYaml(`\n${yaml}`, file);
  const items: readonly Pair[] = root?.items ?? [];
  const title = items.find((item) => keyOf(item) === "title")?.value;
  const others = items.filter((item) => keyOf(item) !== "title");
  const ignored = others
    .slice(0, 1)
    .map((item) => diagnose("front-matter", placeOf(item.key), { keys: others.map(keyOf).join(", ") }));
  const rest = text.slice(whole.length);
  const heading = HEADING.test(rest) || !isScalar(title) ? "" : headingOf(String(title.value ?? ""));
  return {
    markdown: heading + "\n".repeat(whole.split("\n").length - 1) + rest,
    diagnostics: diagnostics.length > 0 ? diagnostics : ignored,
  };
}

function headingOf(title: string): string {
  const text = escapeLineStart(escapeMarkdown(title.trim()));
  return text === "" ? "" : `# ${text}`;
}

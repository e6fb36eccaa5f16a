import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/types.ts";
import type { SourceRecord } from "../record.ts";
import { cutBlocks } from "./blocks.ts";
import { type Group, groupBlocks } from "./group.ts";
import { chooseProfiles, type Profiles, readCandidate } from "./papers.ts";
import { readTableRows } from "./table.ts";

/** Reads Markdown in which papers are items of lists, paragraphs, headings with text below them, or rows of tables. */
export function* readMarkdown(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const groups = groupBlocks(cutBlocks(text));
  const profiles = chooseProfiles(groups);
  let skipped: Skipped | undefined;
  for (const group of groups) {
    let found = 0;
    for (const record of recordsOf(group, profiles, file)) {
      if (skipped) yield report(skipped, file);
      skipped = undefined;
      found++;
      yield record;
    }
    if (found === 0) skipped = skip(skipped, group);
  }
  if (skipped) yield report(skipped, file);
}

function* recordsOf(group: Group, profiles: Profiles, file: string): Generator<SourceRecord | Diagnostic> {
  if (group.kind === "other") return;
  if (group.kind === "table") {
    yield* readTableRows(group.rows, group.heading, file);
    return;
  }
  const record = readCandidate(group, profiles[group.kind], file);
  if (record) yield record;
}

/** Text between papers: where it begins, and how many lines it has. */
interface Skipped {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly count: number;
}

/** Text that names no paper goes on with what was skipped before it. */
function skip(skipped: Skipped | undefined, group: Group): Skipped {
  const here = extentOf(group);
  return skipped ? { ...skipped, count: skipped.count + here.count } : here;
}

function extentOf(group: Group): Skipped {
  if (group.kind === "other") return group;
  if (group.kind !== "table") return { ...group, count: Math.max(1, group.lines.length) };
  const [first] = group.rows;
  return {
    line: first?.line ?? 1,
    column: 1,
    length: Math.max(1, first?.text.length ?? 1),
    count: group.rows.length,
  };
}

function report({ line, column, length, count }: Skipped, file: string): Diagnostic {
  return diagnose("page-furniture", { file, line, column, length }, { lines: count });
}

import type { ReadItem } from "../shape.ts";
import type { SkippedLines } from "../skipped.ts";
import { cutBlocks } from "./blocks.ts";
import { type Group, groupBlocks } from "./group.ts";
import { chooseProfiles, type Profiles, readCandidate } from "./papers.ts";
import { readTableRows } from "./table.ts";

/** Reads Markdown in which papers are items of lists, paragraphs, headings with text below them, or rows of tables. */
export function* readMarkdown(text: string, file: string): Generator<ReadItem> {
  const groups = groupBlocks(cutBlocks(text));
  const profiles = chooseProfiles(groups);
  for (const group of groups) {
    let found = 0;
    for (const item of itemsOf(group, profiles, file)) {
      if (!("skipped" in item)) found++;
      yield item;
    }
    if (found === 0) yield skippedGroup(group, file);
  }
}

function* itemsOf(group: Group, profiles: Profiles, file: string): Generator<ReadItem> {
  if (group.kind === "other") return;
  if (group.kind === "table") {
    yield* readTableRows(group.rows, group.heading, file);
    return;
  }
  const record = readCandidate(group, profiles[group.kind], file);
  if (record) yield record;
}

function skippedGroup(group: Group, file: string): SkippedLines {
  const { line, column, length, count } = extentOf(group);
  return { skipped: "navigation", location: { file, line, column, length }, lines: count };
}

/** Text without papers: its first line and number of lines. */
interface Extent {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly count: number;
}

function extentOf(group: Group): Extent {
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

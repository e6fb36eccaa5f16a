import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import { yamlExcess } from "../../../../diagnostics/yaml-limits.ts";
import { type YamlReason, yamlReason } from "../../../../diagnostics/yaml-reasons.ts";
import { linesBetween } from "../../between.ts";
import type { ReadItem } from "../../shape.ts";
import { findPapers } from "../json/find-papers.ts";
import { paperLikeness, recordOfItem } from "../json/record.ts";
import { scanYaml, type YamlMistake, type YamlObject } from "./objects.ts";

/** Reads the papers of a YAML text, wherever the list is nested. A paper with a mistake in it is left out. */
export function* readYamlPapers(text: string, file: string): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const excess = yamlExcess(text);
  if (excess !== undefined) {
    yield diagnose("yaml-syntax", placeAt(excess.offset, 1), { reason: excess.reason, kind: "EXCESS" });
    return;
  }
  const { objects, mistakes } = scanYaml(text);
  const { papers, others } = choosePapers(objects);
  const left = [...mistakes].sort((a, b) => a.at - b.at);
  const outside: YamlMistake[] = [];
  for (const { start, end, item } of papers) {
    const before = left.findIndex(({ at }) => at >= start);
    outside.push(...left.splice(0, before < 0 ? left.length : before));
    const within = left.findIndex(({ at }) => at > end);
    const [mistake] = left.splice(0, within < 0 ? left.length : within);
    if (mistake === undefined) yield { ...recordOfItem(item), location: placeAt(start, 1) };
    else yield diagnose("record-not-yaml", placeAt(mistake.at, 1), reasonOf(mistake, text));
  }
  yield* linesBetween(text, [...papers, ...others].sort(byStart), placeAt, FRAME);
  for (const { start } of others) yield { skipped: "text", location: placeAt(start, 1), lines: 1 };
  const [first] = [...outside, ...left];
  if (first !== undefined) yield diagnose("yaml-syntax", placeAt(first.at, 1), reasonOf(first, text));
}

function byStart(a: YamlObject, b: YamlObject): number {
  return a.start - b.start;
}

/** Lines around papers that are not part of them: document markers, comments, `references:`, `- year: 2021`. */
const FRAME = /^[ \t]*(?:---|\.\.\.|%YAML.*|#.*|(?:-[ \t]+)*["']?[\w.-]+["']?:[ \t]*(?:\d{4})?)[ \t]*$/;

/** The papers that are not nested in another one, and other paper-like objects outside of them. */
export function choosePapers(objects: readonly YamlObject[]): {
  readonly papers: readonly YamlObject[];
  readonly others: readonly YamlObject[];
} {
  const paths = findPapers(objects, ({ item }) => paperLikeness(item));
  const papers: YamlObject[] = [];
  const others: YamlObject[] = [];
  for (const object of objects) {
    if (object.start < (papers.at(-1)?.end ?? 0)) continue;
    if (paths.papers.has(object.path)) {
      while ((others.at(-1)?.end ?? 0) > object.start) others.pop();
      papers.push(object);
    } else if (paths.others.has(object.path)) others.push(object);
  }
  return { papers, others };
}

function reasonOf({ at, code, message }: YamlMistake, text: string): YamlReason {
  return yamlReason(code, message, text, at);
}

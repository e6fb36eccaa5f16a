import { yamlExcess } from "../../../../diagnostics/yaml-limits.ts";
import type { Shape, TextSample } from "../../shape.ts";
import { scanYaml } from "./objects.ts";
import { choosePapers } from "./read.ts";

/** Number of characters examined. */
const SAMPLE = 100_000;

const TITLE = /^\s*(?:-\s+)*(?:\{\s*)?["']?title["']?:(?:\s|$)/;
/** An object in a list, or an indented key. */
const OBJECT_IN_LIST = /^\s*-\s+(?:\{\s*)?["']?[a-z_][\w.-]*["']?:(?:\s|$)/;
const OBJECT_BELOW_KEY = /^[^\s:#-][^:]*:\s*$/;
/** Syntax that only YAML has: names in parts, and lists in brackets. */
const ONLY_YAML = /^\s*(?:-\s+)*(?:\{?\s*(?:family|given|literal):|[a-z]+:\s*\[.+\]\s*$)/;

/** Whether a line is a key with a list below it: `authors:`. */
function beginsList(line: string, at: number, lines: readonly string[]): boolean {
  return KEY_ALONE.test(line) && /^-\s/.test(lines[at + 1] ?? "");
}

const KEY_ALONE = /^(?:-\s+)*["']?[a-z_][\w-]*["']?:$/;

/** With errors in a larger share of papers, it is a list of labelled lines that only resembles YAML. */
const MOST_MISTAKEN = 0.2;

/** How likely a text is a list of papers in YAML: a parser finds objects with the keys of papers. */
function recognise({ text, lines }: TextSample): number {
  const some = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  if (!some(TITLE) || !(some(OBJECT_IN_LIST) || some(OBJECT_BELOW_KEY))) return 0;
  const cut = text.length > SAMPLE ? text.lastIndexOf("\n", SAMPLE) + 1 : text.length;
  const sample = text.slice(0, cut);
  if (yamlExcess(sample) !== undefined) return 0;
  const { objects, mistakes } = scanYaml(sample);
  const { papers } = choosePapers(objects);
  if (papers.length === 0) return 0;
  return some(ONLY_YAML) || lines.some(beginsList) || mistakes.length <= MOST_MISTAKEN * papers.length
    ? 0.94
    : 0.4;
}

/** YAML of reference managers and of web sites. */
export const YAML_SHAPE: Shape = {
  id: "yaml",
  name: "YAML",
  source: "CSL YAML (Pandoc, Better BibTeX), Hayagriva (Typst), and the data files of Jekyll and Hugo sites",
  reads: "title, authors, date or year, journal or conference, DOI, arXiv number, links, abstract",
  specimen: `references:
- id: vesely2026
  title: "Sparse Median Graphs in Linear Time"
  author:
  - family: Vesely
    given: Ada
  - family: Lind
    given: Bo
  issued: 2026-11-20
  container-title: Journal of Graphs
  DOI: 10.1234/jg.2026.7
`,
  most: 0.94,
  recognise,
  reader: async () => (await import("./read.ts")).readYamlPapers,
};

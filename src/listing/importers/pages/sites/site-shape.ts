import type { Shape, TextSample } from "../../shape.ts";
import type { BlockRules } from "../blocks/rules.ts";

/** How a site's pages are recognised: a shape without its reader, which the rules replace. */
export interface Site extends Omit<Shape, "recognise" | "reader"> {
  /** Marks that the site prints at every paper. */
  readonly marks: readonly SiteMark[];
  readonly rules: BlockRules;
}

/** A mark of a site: the lines that have it, their minimum number, and the certainty (0 to 1) that they give. */
export interface SiteMark {
  readonly lines: RegExp;
  readonly least: number;
  readonly certainty: number;
}

/** The shape of a site whose pages are blocks of lines. */
export function siteShape({ marks, rules, ...shape }: Site): Shape {
  return {
    ...shape,
    most: Math.max(...marks.map(({ certainty }) => certainty)),
    recognise: (sample) => Math.max(0, ...marks.map((mark) => weigh(mark, sample))),
    reader: async () => (await import("../blocks/read-blocks.ts")).blockReader({ certain: true, ...rules }),
  };
}

function weigh({ lines, least, certainty }: SiteMark, sample: TextSample): number {
  let found = 0;
  for (const line of sample.lines) {
    if (line.length < 400 && lines.test(line)) found++;
    if (found >= least) return certainty;
  }
  return 0;
}

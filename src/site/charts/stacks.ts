import type { Mark, Spec } from "vega";
import { BLANK, inRow, ROWS, textMark, WIDTH } from "./frame.ts";

/** A stacked bar, its parts in the order of the series. */
export interface Stack {
  readonly label: string;
  /** A number for each series. */
  readonly values: readonly number[];
}

/** Height of a row in drawing units, and the limits of its bar. */
const ROW = 25;
const THICK = 17;
const START = 70;
const END = WIDTH - 40;
/** Width of a letter in a series' name. */
const LETTER = 8;

const PART: Mark = {
  type: "rect",
  from: { data: "parts" },
  encode: {
    enter: {
      x: { field: "x" },
      x2: { field: "x2" },
      y: inRow((ROW - THICK) / 2),
      height: { value: THICK },
      fill: { field: "fill" },
      stroke: { value: "var(--background)" },
      strokeWidth: { value: 1.5 },
    },
  },
};

const PART_NAME = textMark("parts", {
  fontSize: { value: 11 },
  fill: { value: "var(--background)" },
  x: { field: "x", offset: 5 },
  y: inRow(16.5),
  text: { field: "name" },
});

const LABEL = textMark("rows", { x: { value: 0 }, y: inRow(17), text: { field: "label" } });

const TOTAL = textMark("rows", { x: { field: "x", offset: 6 }, y: inRow(17), text: { field: "total" } });

/**
 * Horizontal stacked bars. Parts differ by position and colour, are separated by gaps, and show the short name of
 * their series if it fits.
 *
 * @param series short names, at most 6
 */
export function stacks(rows: readonly Stack[], series: readonly string[]): Spec {
  const most = Math.max(1, ...rows.map(({ values }) => sum(values)));
  const length = (value: number) => ((END - START) * value) / most;
  const parts = rows.flatMap(({ values }, place) =>
    values.flatMap((value, k) => {
      const x = START + length(sum(values.slice(0, k)));
      const wide = length(value);
      const short = series[k] ?? "";
      const name = wide < (short.length + 1) * LETTER ? "" : short;
      return value === 0 ? [] : [{ place, x, x2: x + wide, fill: `var(--series-${k + 1})`, name }];
    }),
  );
  const totals = rows.map(({ label, values }, place) => ({
    label,
    place,
    total: sum(values),
    x: START + length(sum(values)),
  }));

  return {
    ...BLANK,
    height: rows.length * ROW,
    data: [
      { name: "rows", values: totals },
      { name: "parts", values: parts },
    ],
    scales: [ROWS],
    marks: [PART, PART_NAME, LABEL, TOTAL],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

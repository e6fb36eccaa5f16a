import type { Mark, Spec } from "vega";
import { BLANK, inRow, ROWS, textMark, WIDTH } from "./frame.ts";

/** A bar: its label and its length. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Height of a row in drawing units: the label with the bar below it. */
const ROW = 38;
const THICK = 11;
/** Width of the number after a bar. */
const NUMBER = 40;

const LABEL = textMark("rows", {
  x: { value: 0 },
  y: inRow(15),
  text: { field: "label" },
  limit: { value: WIDTH },
});

const BAR: Mark = {
  type: "rect",
  from: { data: "rows" },
  encode: {
    enter: {
      x: { value: 0 },
      x2: { scale: "length", field: "value" },
      y: inRow(21),
      height: { value: THICK },
      fill: { value: "var(--accent)" },
    },
  },
};

const VALUE = textMark("rows", {
  x: { scale: "length", field: "value", offset: 6 },
  y: inRow(31),
  text: { field: "value" },
});

/** Horizontal bars, each below its label, so that long names fit on narrow pages. */
export function bars(rows: readonly Bar[]): Spec {
  return {
    ...BLANK,
    height: rows.length * ROW,
    data: [{ name: "rows", values: rows.map((each, place) => ({ ...each, place })) }],
    scales: [
      ROWS,
      {
        name: "length",
        type: "linear",
        domain: [0, Math.max(1, ...rows.map(({ value }) => value))],
        range: [0, WIDTH - NUMBER],
      },
    ],
    marks: [LABEL, BAR, VALUE],
  };
}

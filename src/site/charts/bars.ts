import type { Mark, Spec } from "vega";
import { BLANK, FONT, WIDTH } from "./frame.ts";

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

/** The position of a row. */
const Y = { scale: "row", field: "place" } as const;

const LABEL: Mark = {
  type: "text",
  from: { data: "rows" },
  encode: {
    enter: {
      ...FONT,
      x: { value: 0 },
      y: { ...Y, offset: 15 },
      text: { field: "label" },
      limit: { value: WIDTH },
    },
  },
};

const BAR: Mark = {
  type: "rect",
  from: { data: "rows" },
  encode: {
    enter: {
      x: { value: 0 },
      x2: { scale: "length", field: "value" },
      y: { ...Y, offset: 21 },
      height: { value: THICK },
      fill: { value: "var(--series-1)" },
    },
  },
};

const VALUE: Mark = {
  type: "text",
  from: { data: "rows" },
  encode: {
    enter: {
      ...FONT,
      x: { scale: "length", field: "value", offset: 6 },
      y: { ...Y, offset: 31 },
      text: { field: "value" },
    },
  },
};

/** Horizontal bars, each below its label, so that long names fit on narrow pages. */
export function bars(rows: readonly Bar[]): Spec {
  return {
    ...BLANK,
    height: rows.length * ROW,
    data: [{ name: "rows", values: rows.map((each, place) => ({ ...each, place })) }],
    scales: [
      { name: "row", type: "band", domain: { data: "rows", field: "place" }, range: "height" },
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

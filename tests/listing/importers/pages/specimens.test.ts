import { describe, expect, test } from "vitest";
import { PAGE_SHAPES } from "../../../../src/listing/importers/pages/shapes.ts";
import type { SourceRecord } from "../../../../src/listing/importers/record.ts";
import type { Shape, TextSample } from "../../../../src/listing/importers/shape.ts";

const FILE = "2026-02-16.txt";

function sampleOf(text: string): TextSample {
  return {
    text,
    file: FILE,
    lines: text
      .split("\n")
      .slice(0, 2000)
      .map((line) => line.trim()),
  };
}

async function recordsOf(shape: Shape, text: string): Promise<readonly SourceRecord[]> {
  const read = await shape.reader();
  return [...read(text, FILE)].filter((found): found is SourceRecord => "authors" in found);
}

/** The people and papers of all specimens are invented, and the same ones throughout. */
const PEOPLE = new Set(["Vesely", "Lind", "Okafor", "Quint", "A", "B", "C", "M"]);

describe.each(PAGE_SHAPES.map((shape) => [shape.id, shape] as const))("%s", (_id, shape) => {
  test("its specimen is recognised before that of any other shape", () => {
    const sample = sampleOf(shape.specimen);
    const scores = PAGE_SHAPES.map((each) => each.recognise(sample));
    const own = shape.recognise(sample);
    expect(own).toBeGreaterThanOrEqual(0.5);
    expect(own).toBe(Math.max(...scores));
  });

  test("its specimen is read completely, without warnings", async () => {
    const records = await recordsOf(shape, shape.specimen);
    expect(records.flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => message))).toEqual([]);
    expect(records.map(({ title }) => title?.split(" ").slice(0, 2).join(" "))).toEqual(
      ["On Quiet", "Counting Lakes", "On the", "Words without"].filter((start) =>
        shape.specimen.includes(start),
      ),
    );
    const last = records.flatMap(({ authors }) => authors.map((name) => name.split(" ").at(-1) ?? ""));
    expect(last.filter((name) => !PEOPLE.has(name))).toEqual([]);
    expect(last.length > 0 || shape.id.startsWith("hugging-face-")).toBe(true);
  });

  test("line ends, spaces and page navigation around it change nothing", async () => {
    const records = await recordsOf(shape, shape.specimen);
    const wrapped =
      `Skip to main content\nHome\nSearch\n\n${shape.specimen}\nNext\nPrivacy Policy\n`.replaceAll(
        "\n",
        " \r\n",
      );
    const again = await recordsOf(shape, wrapped);
    const fields = ({ title, authors, date, category, etAl }: SourceRecord) => ({
      title,
      authors,
      date,
      category,
      etAl,
    });
    expect(again.map(fields)).toEqual(records.map(fields));
  });
});

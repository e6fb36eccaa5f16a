import { expect, test } from "vitest";
import { readCorrections } from "../../src/listing/corrections/corrections-file.ts";
import { readerOf } from "../../src/listing/importers/read.ts";
import { collect } from "../../src/listing/parse/read.ts";

const PASTED = `98.1LGNov 20, 2026Code
Sparse Median Graphs in Linear TimeAda Vesely, Bo Lind
We show that median graphs can be made sparse in linear time.

CLNov 19, 2026
Reading Lists AloudDina Okafor
We read lists aloud and count who listens.
`;
const BIB = "@article{a, title={Reading Lists Aloud}, author={Okafor, Dina}, journal={Lists}, year=2026}\n";

async function read(text: string, file: string, corrections: string) {
  const { readSteps } = await readerOf(text, file);
  return collect(readSteps(text, { file, corrections: { file: "c.yaml", text: corrections } }), file);
}

test("a correction can contain a remark and fields, in a listing of any kind", async () => {
  const yaml = "Reading Lists:\n  category: IR\n  pick: true\n  note: Funny.\n";
  for (const [text, file] of [
    [PASTED, "2026-11-23.txt"],
    [BIB, "2026-11-23.bib"],
  ] as const) {
    const { entries, diagnostics } = await read(text, file, yaml);
    expect(diagnostics.filter(({ file }) => file === "c.yaml")).toEqual([]);
    const entry = entries.find(({ title }) => title.startsWith("Reading"));
    expect(entry).toMatchObject({ category: "IR", remark: { pick: true, note: "Funny." } });
  }
});

test("a pick alone is a remark; a remark does not change the entry or its warnings", async () => {
  const { entries } = await read(PASTED, "2026-11-23.txt", "Sparse Median Graphs: pick\n");
  const plain = await read(PASTED, "2026-11-23.txt", "");
  expect(entries[0]?.remark).toEqual({ pick: true });
  expect({ ...entries[0], remark: undefined }).toEqual({ ...plain.entries[0], remark: undefined });
});

test("a misspelt key is reported with the likely one, an invalid value with the valid ones", () => {
  const text = "Sparse:\n  presentr: Ada\n  discussed: tomorrow\n  pick: true\n";
  const { list, diagnostics } = readCorrections({ file: "c.yaml", text });
  expect(list[0]?.remark).toEqual({ pick: true });
  expect(diagnostics.map(({ line, fix, message }) => [line, fix ?? message])).toEqual([
    [2, "Did you mean “presenter”?"],
    [3, "“discussed” must be a day, such as 2026-12-03."],
  ]);
});

test("an arXiv number is one, with its last zero; a title can be a number; yes is true", () => {
  const text = "A:\n  arxivId: 2605.01230\n  title: 2.0\n  code: yes\nB:\n  arxivId: abc\n  code: perhaps\n";
  const { list, diagnostics } = readCorrections({ file: "c.yaml", text });
  expect(list.map(({ fields }) => fields)).toEqual([{ arxivId: "2605.01230", title: "2.0", code: true }, {}]);
  expect(diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
    [6, 12, "“arxivId” must be an arXiv number, such as 2605.01234."],
    [7, 9, "“code” must be true or false."],
  ]);
});

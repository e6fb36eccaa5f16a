import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const paper = (title: string, header: string) => `${title}\nAda Vesely, Bo Lind\n${header}\n`;
const WHOLE = [
  paper("On Quiet Gradients", "LGFeb 12, 2026"),
  paper("Counting Lakes from Orbit", "CVFeb 11, 2026"),
  paper("Words without Sounds", "CLFeb 10, 2026"),
];

test("a list that was truncated within its last paper gives no paper the date of another", async () => {
  const { entries, diagnostics } = await readText(
    `${WHOLE.join("\n")}\nA Title Whose End Was Cut\nAda Vesely`,
  );
  expect(entries.slice(0, 3).map(({ title, date }) => [title, date])).toEqual([
    ["On Quiet Gradients", "2026-02-12"],
    ["Counting Lakes from Orbit", "2026-02-11"],
    ["Words without Sounds", "2026-02-10"],
  ]);
  expect(entries.slice(3).every(({ date }) => date === "")).toBe(true);
  expect(diagnostics.some(({ line }) => line >= 13)).toBe(true);
});

test("a list whose first header was cut off is read as a list with headers above", async () => {
  const above = (title: string, header: string) => `${header}\n${title}\nAda Vesely, Bo Lind\nWords.\n`;
  const { entries } = await readText(
    `A Title Whose Header Was Cut\nAda Vesely, Bo Lind\nWords.\n\n${above("Counting Lakes from Orbit", "CVFeb 11, 2026")}\n${above("Words without Sounds", "CLFeb 10, 2026")}`,
  );
  expect(entries.map(({ title, date }) => [title, date])).toEqual([
    ["Counting Lakes from Orbit", "2026-02-11"],
    ["Words without Sounds", "2026-02-10"],
  ]);
});

import { expect, test } from "vitest";
import { describeReport, reportsByDay } from "../../../src/site/diagnostics/reading-report.ts";

const at = (file: string, code: string) =>
  ({ file, code, line: 1, column: 1, length: 0, severity: "warning", message: "" }) as const;

test("only rejected and doubtful entries are counted, by the day of their list", () => {
  const listings = [
    { file: "a.txt", date: "2026-07-01" },
    { file: "b.bib", date: "2026-07-01" },
    { file: "c.txt", date: "2026-07-02" },
  ];
  const found = [
    at("a.txt", "header-unreadable"),
    at("b.bib", "reference-unreadable"),
    at("a.txt", "authors-doubtful"),
    at("c.txt", "macro-unknown"),
    at("site.yaml", "header-unreadable"),
  ];
  expect([...reportsByDay(listings, found)]).toEqual([["2026-07-01", { rejected: 2, doubtful: 1 }]]);
});

test.each([
  [{ rejected: 2, doubtful: 1 }, "In the source list: 2 entries rejected, 1 doubtful."],
  [{ rejected: 1, doubtful: 0 }, "In the source list: 1 entry rejected."],
  [{ rejected: 0, doubtful: 3 }, "In the source list: 3 entries doubtful."],
])("%o in words", (report, words) => {
  expect(describeReport(report)).toBe(words);
});

import { expect, test } from "vitest";
import { type YearHeading, yearHeading } from "../../../../src/listing/importers/references/year-heading.ts";

/** The year that applies below each of some lines. */
function yearsBelow(...lines: readonly string[]): readonly (string | undefined)[] {
  let heading: YearHeading | undefined;
  return lines.map((line) => {
    heading = yearHeading(line, heading);
    return heading?.year;
  });
}

test("a year applies to the entries below it, up to the next one", () => {
  const entry = "Ada Vesely and Bo Lind. On Quiet Gradients. Journal of Invented Results.";
  expect(yearsBelow(entry, "2024", entry, "## 2023:", entry)).toEqual([
    undefined,
    "2024",
    "2024",
    "2023",
    "2023",
  ]);
});

test("a heading within a year keeps it, and one of the same level ends it", () => {
  expect(yearsBelow("## 2019", "### Articles", "## Talks")).toEqual(["2019", "2019", undefined]);
});

test.each(["In preparation", "To appear", "Preprints", "## Under review"])("%s is of no year", (heading) => {
  expect(yearsBelow("## 2019", heading)).toEqual(["2019", undefined]);
});

import { expect, test } from "vitest";
import { loadSite } from "../../src/site/site.ts";
import { contentFolder } from "../support/folders.ts";

const LISTING = "LGMay 12, 2026\nCounting Lakes from Orbit\nAda Vesely, Bo Lind\nWe count lakes.\n";

test.each([
  ["notes.yaml", "Counting Lakes from Orbit:\n  note: See ![A lake](files/lake.png)\n", 2],
  ["listings/2026-11-25.corrections.yaml", "Counting Lakes:\n  note: See ![A lake](files/lake.png)\n", 2],
])("a picture that is missing from a note is shown where %s has it", async (file, text, line) => {
  const content = contentFolder({
    "site.yaml": "title: T\nurl: https://example.org/\n",
    "listings/2026-11-25.txt": LISTING,
    [file]: text,
  });
  const { diagnostics } = await loadSite({ content });
  const found = diagnostics.filter(({ code }) => code === "file-missing");
  expect(found.map((each) => [each.file.slice(content.length + 1), each.line])).toEqual([[file, line]]);
});

import { expect, test } from "vitest";
import * as home from "../../templates/home.11ty.ts";
import { contentFolder } from "../support/folders.ts";
import { rendered } from "../support/rendered.ts";

test("a row has the journal after the authors, unless it is the category", async () => {
  const content = contentFolder({
    "listings/2026-11-23.csv": `Title,Authors,Year,Journal,Category
Foxes in Snow,Ada Example,2026,Fox <Letters>,cs.LG
Foxes without Authors,,2026,Fox Days,cs.LG
Foxes in Rain,Bo Lind,2026,Fox Weather,
Foxes on arXiv,Cy Moor,2026,,cs.LG
`,
  });
  const { files } = await rendered(content, home);
  const lines = files.get("/")?.match(/<p class="authors">.*<\/p>/g);
  expect(lines?.map((line) => line.replace(/<a [^>]*>|<\/?(?:a|p|bdi)\b[^>]*>/g, ""))).toEqual([
    'Ada Example · <span class="venue">Fox &lt;Letters&gt;</span>',
    '<span class="venue">Fox Days</span>',
    "Bo Lind",
    "Cy Moor",
  ]);
});

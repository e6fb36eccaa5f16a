import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadListings } from "../../src/content/load.ts";
import { buildLibrary } from "../../src/library/build.ts";
import { temporaryFolder } from "../support/folders.ts";

const folder = temporaryFolder();

test("marks between names get no author page, and a star is not part of a name", async () => {
  writeFileSync(
    join(folder, "2026-11-23.txt"),
    `LGNov 20, 2026
Sparse Median Graphs in Linear TimeNVIDIA, :, Ada Vesely*, Bo Lind
We show that median graphs can be made sparse in linear time.
`,
  );
  const { read } = await loadListings(folder);
  const { library } = buildLibrary(read);
  expect(library.authors.map(({ name }) => name).sort()).toEqual(["Ada Vesely", "Bo Lind", "NVIDIA"]);
});

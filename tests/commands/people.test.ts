import { expect, test } from "vitest";
import { parse } from "yaml";
import { command } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";

const LISTING = `LGMay 12, 2026
A Good Title of Things || Inda S Example, Bo Sample
Good words.
LGMay 12, 2026
A Second Title of Things || Inda Example, Bo Sample
Other words.
`;

test("likely pairs are listed with evidence, as lines that merge them", () => {
  const files = {
    "site.yaml": "title: Ours\nurl: https://example.org/\n",
    "listings/2026-05-13.txt": LISTING,
  };
  const { status, stdout } = command("check", ["--people", "--content", contentFolder(files)]);
  expect(status).toBe(0);
  expect(stdout).toContain("co-authors of both: Bo Sample; categories of both: LG;");
  expect(parse(stdout)).toEqual({ "Inda S Example": { aliases: ["Inda Example"] } });
  const merged = command("check", [
    "--people",
    "--content",
    contentFolder({ ...files, "authors.yaml": stdout }),
  ]);
  expect(merged.stdout).toBe("No likely duplicate authors found.\n");
});

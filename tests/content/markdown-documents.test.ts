import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEditorNotes, loadPages } from "../../src/content/load.ts";
import { contentFolder } from "../support/folders.ts";

const NOTHING: ReadonlySet<string> = new Set();
const PDF = "%PDF-1.4\n%\u00e2\u00e3\nstream\n";

test("a document of another program that is named like a page is left out and reported", () => {
  const content = contentFolder({ "pages/about.md": PDF, "pages/us.md": "# Us\n" });
  const { read, diagnostics } = loadPages(join(content, "pages"), NOTHING);
  expect(read.map(({ name }) => name)).toEqual(["us"]);
  expect(diagnostics).toMatchObject([
    { code: "page-is-document", message: "This is a PDF, not Markdown; it was left out." },
  ]);
});

test("a document of another program that is named like an editor's note is left out and reported", () => {
  const content = contentFolder({
    "listings/2026-05-13.md": `PK\u0003\u0004${"\0".repeat(30)}`,
    "listings/2026-05-14.md": "# Lakes\n",
  });
  const { read, diagnostics } = loadEditorNotes(join(content, "listings"));
  expect(read.map(({ day }) => day)).toEqual(["2026-05-14"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["page-is-document"]);
});

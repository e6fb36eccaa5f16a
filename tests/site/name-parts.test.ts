import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { readerOf } from "../../src/listing/importers/read.ts";
import { cslItem } from "../../src/shared/citation/csl.ts";
import { risRecord } from "../../src/shared/citation/ris.ts";
import { bibtex } from "../../src/site/citation/bibtex.ts";
import { citationRecord } from "../../src/site/citation/record.ts";
import { createPaperTypesetter } from "../../src/site/typesetter.ts";
import { PROJECT } from "../support/folders.ts";

const FOLDER = join(PROJECT, "tests/sources/names");

test.each(readdirSync(FOLDER))(
  "%s: what is a family name and a group stays so in every format",
  async (name) => {
    const file = `2026-07-01-${name}`;
    const source = readFileSync(join(FOLDER, name), "utf8");
    const { readSteps } = await readerOf(source, file);
    const entries = [...readSteps(source, { file })].flatMap(({ entry }) => entry ?? []);
    const [paper] = buildLibrary([{ date: "2026-07-01", file, entries }]).library.papers;
    if (paper === undefined) throw new Error("No paper was read.");
    const text = createPaperTypesetter({}).of(paper);
    expect(paper.authors.map((author) => author.name)).toEqual([
      "José Ortega y Gasset",
      "Gabriel García Márquez",
      "Ada van der Berg",
      "Martin King, Jr.",
      "Open Minds",
    ]);
    expect(bibtex(paper, text, "key")).toContain(
      "author = {Ortega y Gasset, José and García Márquez, Gabriel and Ada van der Berg and King, Jr., Martin and {Open Minds}}",
    );
    expect(
      risRecord(citationRecord(paper, text, "key", text.abstract.text)).match(/(?<=AU {2}- ).*(?=\r)/g),
    ).toEqual([
      "Ortega y Gasset, José",
      "García Márquez, Gabriel",
      "van der Berg, Ada",
      "King, Martin, Jr.",
      "Open Minds",
    ]);
    expect(cslItem(citationRecord(paper, text, "key", text.abstract.text))).toMatchObject({
      author: [
        { family: "Ortega y Gasset", given: "José" },
        { family: "García Márquez", given: "Gabriel" },
        { family: "Berg", given: "Ada", "non-dropping-particle": "van der" },
        { family: "King", given: "Martin", suffix: "Jr." },
        { literal: "Open Minds" },
      ],
    });
  },
);

import { expect, test } from "vitest";
import { latexOfMarkup } from "../../../src/listing/importers/documents/xml/markup.ts";
import { readText } from "../../support/read-text.ts";

const WRITTEN = "The <i>E. coli</i> &amp; CO<sub>2</sub> Map";
const TITLE = "The \\textit{E. coli} & CO\\textsubscript{2} Map";

// Crossref, Wiley and others leave HTML in the fields of every format.
test.each([
  [
    "RIS",
    `TY  - JOUR\nTI  - ${WRITTEN}\nAU  - M&uuml;ller, Ada\nT2  - Foxes &amp; Owls\nPY  - 2026\nER  - \n`,
  ],
  [
    "BibTeX",
    `@article{a, title={${WRITTEN}}, author={M{\\"u}ller, Ada}, journal={Foxes &amp; Owls}, year=2026}`,
  ],
  [
    "BibTeX with escaped signs",
    `@article{a, title={The {\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater} \\& CO\\textless{}sub\\textgreater{}2\\textless{}/sub\\textgreater{} Map}, author={Müller, Ada}, journal={Foxes \\& Owls}, year=2026}`,
  ],
  ["a table", `Title,Authors,Journal,Year\n${WRITTEN},Ada M&uuml;ller,Foxes &amp; Owls,2026\n`],
])("HTML in %s is markup, not text", async (_, text) => {
  const { entries } = await readText(text);
  expect(entries).toMatchObject([{ title: TITLE, venue: "Foxes & Owls" }]);
  expect(entries[0]?.authors.join().replaceAll('{\\"u}', "ü")).toBe("Ada Müller");
});

test.each([
  "for $1<p<\\infty$ and $q>2$",
  "$a<b$ if $b>c$",
  "$i<j$, and $x>y$",
  "p<a and a>q",
  "List<T> and <unk> tokens",
])("%s has no tags", (text) => expect(latexOfMarkup(text)).toBe(text));

test("Crossref's subtitle belongs to the title, once", async () => {
  const item = (title: string, subtitle: string) => ({
    title: [title],
    subtitle: [subtitle],
    author: [{ family: "Vesely", given: "Ada" }],
    issued: { "date-parts": [[2026]] },
  });
  const items = [item("Foxes", "A Map"), item("Owls: A Map", "A Map"), item("Why Foxes?", "A Map")];
  const { entries } = await readText(JSON.stringify({ message: { items } }));
  expect(entries.map(({ title }) => title)).toEqual(["Foxes: A Map", "Owls: A Map", "Why Foxes? A Map"]);
});

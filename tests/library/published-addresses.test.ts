import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { authorSlug, paperSlug } from "../../src/library/names/slug.ts";
import { readAuthorNames } from "../../src/listing/author-names.ts";
import { entry, listing } from "../support/entry.ts";

// Published addresses, which must never change.
test.each([
  ["Luc Van Gool", "luc-van-gool", "on-maps-gool"],
  ["Van Gool, Luc", "luc-van-gool", "on-maps-gool"],
  ["Laurens van der Maaten", "laurens-van-der-maaten", "on-maps-maaten"],
  ["José Ortega y Gasset", "jose-ortega-y-gasset", "on-maps-gasset"],
  ["García Márquez, Gabriel", "gabriel-garcia-marquez", "on-maps-marquez"],
  ["Inderjit S. Dhillon Jr.", "inderjit-s-dhillon-jr", "on-maps-dhillon"],
  ["Martin Luther King, Jr.", "martin-luther-king-jr", "on-maps-king"],
  ["Quoc V. Le", "quoc-v-le", "on-maps-le"],
  ["Guy Van den Broeck", "guy-van-den-broeck", "on-maps-broeck"],
  ["Jean Le Rond d'Alembert", "jean-le-rond-dalembert", "on-maps-dalembert"],
  ["Gerard 't Hooft", "gerard-t-hooft", "on-maps-hooft"],
  ["Łukasz Kaiser", "lukasz-kaiser", "on-maps-kaiser"],
  ["Yann LeCun", "yann-lecun", "on-maps-lecun"],
  ["김 철수", "gim-cheolsu", "on-maps-cheolsu"],
  ["李飞飞", "lifeifei", "on-maps-lifeifei"],
  ["山田 太郎", "shantian-tailang", "on-maps-tailang"],
  ["ATLAS Collaboration", "atlas-collaboration", "on-maps-collaboration"],
  ["World Health Organization", "world-health-organization", "on-maps-organization"],
  ["Mary-Anne O’Brien", "mary-anne-obrien", "on-maps-obrien"],
  ["Ångström, Anders", "anders-angstrom", "on-maps-angstrom"],
])("%s keeps its addresses", (name, ofAuthor, ofPaper) => {
  expect(authorSlug(name)).toBe(ofAuthor);
  expect(paperSlug("On Maps", name)).toBe(ofPaper);
});

test("names that are parsed differently now keep their old addresses", () => {
  const tex = String.raw;
  const written = [tex`Ond\v{r}ej Dvo\v{r}\'ak`, "Ada Vesely (MIT)", "山田, 太郎"];
  for (const name of written) {
    const { authors, writtenAs } = readAuthorNames([name]);
    const { library } = buildLibrary([listing("2026-01-01", entry("On Maps", { authors, writtenAs }))]);
    const papers = [...library.papers, ...library.paperAliases].map(({ slug }) => slug);
    const people = [...library.authors, ...library.authorAliases].map(({ slug }) => slug);
    expect(papers).toContain(paperSlug("On Maps", name));
    expect(people).toContain(authorSlug(name));
  }
});

test("papers that are split or merged keep every address", () => {
  const before = [
    entry("Introduction", { arxivId: "2610.00001" }),
    entry("Old Title", { arxivId: "2610.00002" }),
    entry("Parsing C++"),
  ];
  const after = [
    entry("Introduction", { arxivId: "2611.00009" }),
    entry("New Title", { arxivId: "2610.00002" }),
    entry("Parsing C#"),
  ];
  const { library } = buildLibrary([listing("2026-01-01", ...before), listing("2026-02-01", ...after)]);
  const slugs = [...library.papers, ...library.paperAliases].map(({ slug }) => slug);
  for (const { title, authors } of [...before, ...after])
    expect(slugs).toContain(paperSlug(title, authors[0]));
  expect(library.papers).toHaveLength(5);
});

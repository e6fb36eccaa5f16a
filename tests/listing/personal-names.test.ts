import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameInLine, nameInverted, parseName } from "../../src/listing/personal-names.ts";

describe("a person's parts", () => {
  test.each([
    // Written; inverted; in a line.
    ["Ada Vesely", "Vesely, Ada", "Ada Vesely"],
    ["Ada B. Vesely", "Vesely, Ada B.", "Ada B. Vesely"],
    ["Vesely, Ada", "Vesely, Ada", "Ada Vesely"],
    ["Ada van der Berg", "van der Berg, Ada", "Ada van der Berg"],
    ["van der Berg, Ada Maria", "van der Berg, Ada Maria", "Ada Maria van der Berg"],
    ["Luc Van Gool", "Van Gool, Luc", "Luc Van Gool"],
    ["Van Gool, Luc", "Van Gool, Luc", "Luc Van Gool"],
    ["Lorenzo de' Medici", "de' Medici, Lorenzo", "Lorenzo de' Medici"],
    ["G. 't Hooft", "'t Hooft, G.", "G. 't Hooft"],
    ["Jean d'Alembert", "d'Alembert, Jean", "Jean d'Alembert"],
    ["La Fontaine, Jean de", "La Fontaine, Jean de", "Jean de La Fontaine"],
    ["José Ortega y Gasset", "Ortega y Gasset, José", "José Ortega y Gasset"],
    ["Mar Gonzàlez i Català", "Gonzàlez i Català, Mar", "Mar Gonzàlez i Català"],
    ["Costa e Silva, Ana", "Costa e Silva, Ana", "Ana Costa e Silva"],
    ["García Márquez, Gabriel", "García Márquez, Gabriel", "Gabriel García Márquez"],
    ["Abdullah Al Mutairi", "Al Mutairi, Abdullah", "Abdullah Al Mutairi"],
    ["Kristen St. John", "St. John, Kristen", "Kristen St. John"],
    ["de Boer", "de Boer", "de Boer"],
    ["King, Martin, Jr.", "King, Martin, Jr.", "Martin King, Jr."],
    ["King, Jr., Martin", "King, Martin, Jr.", "Martin King, Jr."],
    ["Martin King, Jr.", "King, Martin, Jr.", "Martin King, Jr."],
    ["Martin King Jr.", "King, Martin, Jr.", "Martin King, Jr."],
    ["Grigorieva, IV", "Grigorieva, IV", "IV Grigorieva"],
    ["van der Berg, II", "van der Berg, II", "II van der Berg"],
    ["Robert Muster, IV", "Muster, Robert, IV", "Robert Muster, IV"],
    ["Robert Muster III", "Muster, Robert, III", "Robert Muster, III"],
    ["김 철수", "김, 철수", "김 철수"],
    ["山田 太郎", "山田, 太郎", "山田 太郎"],
    ["山田, 太郎", "山田, 太郎", "山田 太郎"],
    // Vietnamese given names that look like Dutch particles.
    ["Anh Van Nguyen", "Nguyen, Anh Van", "Anh Van Nguyen"],
    ["Nguyen Van Anh", "Anh, Nguyen Van", "Nguyen Van Anh"],
    ["ada maria vesely", "vesely, ada maria", "ada maria vesely"],
  ])("%s", (written, catalogued, line) => {
    const name = parseName(written);
    expect(nameInverted(name)).toBe(catalogued);
    expect(nameInLine(name)).toBe(line);
  });

  test("particles are not part of the bare family name", () => {
    expect(parseName("Ada van der Berg")).toMatchObject({ family: "Berg", nonDroppingParticle: "van der" });
    expect(parseName("La Fontaine, Jean de")).toMatchObject({
      family: "La Fontaine",
      given: "Jean",
      droppingParticle: "de",
    });
  });
});

test.each([
  "ATLAS Collaboration",
  "World Health Organization",
  "Acme, Inc.",
  "GLM-6-Team",
  "Team Qwen",
  "Search and Rescue Team",
  "Mistral AI",
  "Google Research",
  "Institute for Advanced Study",
  "Universität Wien",
  "Ministerio de Salud",
  "United Nations",
  "中国科学院大学",
])("%s is a group", (written) => {
  expect(parseName(written)).toEqual({ kind: "literal", literal: written, group: true });
});

test.each(["Plato", "李明", "a, b, c, d"])("%s has no parts", (written) => {
  expect(parseName(written)).toEqual({ kind: "literal", literal: written, group: false });
});

test.each(["Qing Ai", "Ada Nation", "Bo Teammann", "Al Gore", "Ben Sample"])("%s is a person", (written) => {
  expect(parseName(written).kind).toBe("person");
});

test("no name loses a letter", () => {
  const word = fc.constantFrom(
    "Ada",
    "van",
    "der",
    "Van",
    "y",
    "Gasset",
    "Jr.",
    ",",
    "de'",
    "李",
    "김",
    "J.",
    "I",
    "Team",
  );
  const letters = (text: string) => [...text.replace(/[\s,]/g, "")].sort().join("");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const name = parseName(words.join(" "));
      expect(letters(nameInLine(name))).toBe(letters(words.join("")));
      expect(letters(nameInverted(name))).toBe(letters(words.join("")));
    }),
  );
});

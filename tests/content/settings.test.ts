import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { siteSchema } from "../../src/commands/documentation/json-schema.ts";
import { readSettings } from "../../src/content/settings/settings.ts";

const FILE = "content/site.yaml";
const READY = "url: https://example.org/\n";

test("stated settings are set, the others have their defaults", () => {
  const source = `title: Ours\n${READY}categories:\n  LG: Learning\nfeedSize: 20\n`;
  const { settings, diagnostics } = readSettings(source, FILE);
  expect(diagnostics).toEqual([]);
  expect(settings).toMatchObject({
    title: "Ours",
    language: "en",
    categories: { LG: "Learning" },
    feedSize: 20,
  });
});

test("the names that settings had in Offprint 0.1 still work, without a warning", () => {
  const source = `${READY}listItems: 7
feedItems: 8
extent: lean
sisters:
  - title: Old
    address: https://example.org/old/
theme:
  paper: "#fff"
  ink: black
  quiet: dimgray
  rule: silver
  tint: snow
  measure: 40rem
`;
  const { settings, diagnostics } = readSettings(source, FILE);
  expect(diagnostics).toEqual([]);
  expect(settings).toMatchObject({
    pageSize: 7,
    feedSize: 8,
    detail: "reduced",
    relatedSites: [{ title: "Old", address: "https://example.org/old/" }],
    theme: {
      background: "#fff",
      text: "black",
      muted: "dimgray",
      border: "silver",
      surface: "snow",
      width: "40rem",
    },
  });
  expect(readSettings(`${READY}extent: whole\n`, FILE).settings.detail).toBe("full");
  expect(readSettings(`${READY}extent: bare\n`, FILE).settings.detail).toBe("minimal");
});

test("related sites have a title and an address, with one slash at its end; those without are left out", () => {
  const source = `${READY}sisters:
- title: " One "
  address: https://Example.org/one
- just a text
- title: 2024
  address: https://example.org/two/
- title: Three
  address: example.org/three
  adress: x
- title: Four
  address: https://user:word@example.org/four/
- title: Five
- title: Six
  address: https://example.org/one//
`;
  const { settings, diagnostics } = readSettings(source, FILE);
  expect(settings.relatedSites).toEqual([{ title: "One", address: "https://example.org/one/" }]);
  expect(diagnostics.map(({ code, line, column, fix }) => [code, line, column, fix?.split("\n")[0]])).toEqual(
    [
      ["related-site-shape", 5, 3, "Write, for example:"],
      ["related-site-shape", 6, 10, 'Write “title: "2024"”.'],
      ["related-site-shape", 9, 12, "Write “address: https://example.org/three”."],
      ["setting-unknown", 10, 3, "Did you mean “address”?"],
      ["related-site-shape", 12, 12, "Write, for example:"],
      ["related-site-shape", 13, 3, "Write, for example:"],
      ["related-site-twice", 14, 3, "Delete one of the two."],
    ],
  );
  expect(readSettings(`${READY}sisters:\n`, FILE).diagnostics).toEqual([]);
  const [found] = readSettings(`${READY}sisters: https://example.org/\n`, FILE).diagnostics;
  expect(found?.message).toContain("a list of sites");
});

describe("mistakes are reported at their location, and the rest is read", () => {
  test.each([
    [
      "an unknown key",
      `${READY}titel: Ours\n`,
      { code: "setting-unknown", line: 2, column: 1, length: 5, fix: "Did you mean “title”?" },
    ],
    [
      "a key nothing is near to",
      `${READY}zzzzzz: 1\n`,
      { code: "setting-unknown", line: 2, fix: "Delete the line, or correct the setting’s name." },
    ],
    [
      "what another file holds",
      `${READY}topics:\n  Lakes: lake\n`,
      {
        code: "setting-unknown",
        line: 2,
        fix: "Put it in content/topics.yaml; the README says what belongs there.",
      },
    ],
    [
      "a number for a text",
      `${READY}title: 5\n`,
      { code: "setting-invalid", line: 2, column: 8, length: 1, fix: 'Write “title: "5"”.' },
    ],
    ["no value", `${READY}title:\n`, { code: "setting-invalid", line: 2 }],
    [
      "an address without its scheme",
      "url: example.org/digest/\n",
      {
        code: "setting-invalid",
        line: 1,
        column: 6,
        fix: "Write “url: https://example.org/digest/”.",
      },
    ],
    [
      "an address in a word processor's quotes",
      "url: “https://example.org/”\n",
      { code: "setting-invalid", fix: "Write “url: https://example.org/”." },
    ],
    [
      "a colour that lost its indentation",
      `${READY}theme:\naccent: green\n`,
      { code: "setting-unknown", line: 3, fix: "Put it below “theme:”, indented with spaces." },
    ],
    [
      "a key below another on the same line",
      `${READY}theme: accent: green\n`,
      { code: "yaml-syntax", fix: expect.stringContaining("on the next line, indented") },
    ],
    ["a text in quotes for a number", `${READY}feedSize: "20"\n`, { fix: "Write “feedSize: 20”." }],
    ["a script for an address", "url: javascript:alert(1)\n", { code: "setting-invalid", line: 1 }],
    ["a level of detail misspelt", `${READY}detail: ful\n`, { fix: "Write “detail: full”." }],
    ["editions misspelt", `${READY}editions: weekley\n`, { fix: "Write “editions: weekly”." }],
    ["no language", `${READY}language: not a language\n`, { code: "setting-invalid", line: 2 }],
    ["too few items", `${READY}feedSize: 0\n`, { code: "setting-invalid", line: 2 }],
    ["a word for a language", `${READY}language: english\n`, { code: "setting-invalid", line: 2 }],
    ["a list of categories", `${READY}categories: [a]\n`, { code: "setting-invalid", line: 2 }],
    [
      "a number for a category's name",
      `${READY}categories:\n  LG: Learning\n  AI: 5\n`,
      { code: "setting-invalid", line: 4, column: 7, fix: 'Write “AI: "5"”.' },
    ],
    [
      "an unknown part of the theme",
      `${READY}theme:\n  acent: red\n`,
      { code: "setting-unknown", line: 3, column: 3, fix: "Did you mean “accent”?" },
    ],
    [
      "a colour that is none",
      `${READY}theme:\n  background: "#fff"\n  accent: blurple\n`,
      { code: "setting-invalid", line: 4, column: 11, length: 7 },
    ],
    ["a width without a unit", `${READY}theme:\n  measure: 40\n`, { code: "setting-invalid", line: 3 }],
    [
      "a theme that would end its rule",
      `${READY}theme:\n  accent: "red; } body { x: y"\n`,
      { code: "setting-invalid" },
    ],
    [
      "a theme whose bracket closes too early",
      `${READY}theme:\n  serif: "x) (y"\n`,
      { code: "setting-invalid" },
    ],
    [
      "a theme that would load something",
      `${READY}theme:\n  accent: "var(--a, url(//host.example/x))"\n`,
      { code: "setting-invalid" },
    ],
    ["a theme with an open quote", `${READY}theme:\n  serif: "'Times"\n`, { code: "setting-invalid" }],
    ["a tab", `${READY}\ttitle: x\n`, { code: "yaml-syntax", line: 2, fix: "Replace the tab with spaces." }],
    [
      "a colon in a title",
      `${READY}title: Papers: a digest\n`,
      { code: "yaml-syntax", line: 2, fix: expect.stringContaining("in quotes") },
    ],
    [
      "emphasis, which YAML takes for an alias",
      `${READY}title: *My* digest\n`,
      { code: "yaml-syntax", line: 2, column: 8, fix: expect.stringContaining("in quotes") },
    ],
    [
      "LaTeX in double quotes",
      `${READY}macros:\n  gm: "\\mathrm{GM}"\n`,
      { code: "yaml-syntax", line: 3, fix: expect.stringContaining("without quotes") },
    ],
    ["no space behind a colon", "title:My digest\nurl: x\n", { code: "yaml-syntax", line: 1 }],
    ["an open quote", `${READY}title: "x\n`, { code: "yaml-syntax" }],
    [
      "a key twice",
      `${READY}title: a\ntitle: b\n`,
      {
        code: "yaml-syntax",
        line: 3,
        message: "Invalid YAML: duplicate key “title”.",
        fix: "Delete one of the two lines.",
      },
    ],
    [
      "text after a quoted value",
      `${READY}title: "Sparse" papers\n`,
      { code: "yaml-syntax", line: 2, fix: expect.stringContaining("'\"Sparse\" papers'") },
    ],
    [
      "a second document",
      `---\n${READY}---\ntitle: b\n`,
      { code: "yaml-syntax", line: 3, column: 1, fix: "Delete this line." },
    ],
    [
      "a merge conflict",
      `<<<<<<< HEAD\n${READY}=======\nurl: x\n>>>>>>> other\n`,
      {
        code: "yaml-syntax",
        line: 1,
        message: "Invalid YAML: these lines are an unresolved merge conflict.",
      },
    ],
    [
      "a setting by its old and its new name",
      `${READY}pageSize: 3\nlistItems: 4\n`,
      { code: "setting-twice", line: 3, fix: "Delete one of the two lines." },
    ],
    [
      "a colour that is a comment",
      `${READY}theme:\n  accent: #0b6e4f\n`,
      { code: "setting-invalid", line: 3, fix: 'Write “accent: "#0b6e4f"”.' },
    ],
    [
      "an address of another scheme",
      "url: ftp://example.org/\n",
      { code: "setting-invalid", fix: "Write “url: https://example.org/”." },
    ],
    [
      "an address without its colon",
      "url: http//example.org/\n",
      { code: "setting-invalid", fix: "Write “url: https://example.org/”." },
    ],
    [
      "an address with a password",
      "url: https://ada:secret@example.org/\n",
      { code: "setting-invalid", line: 1 },
    ],
    ["a list", "- a\n- b\n", { code: "yaml-no-keys", line: 1 }],
    ["no address", "title: Ours\n", { code: "url-missing", severity: "warning" }],
  ])("%s", (_, source, expected) => {
    const { settings, diagnostics } = readSettings(source, FILE);
    expect(diagnostics[0]).toMatchObject({ file: FILE, ...expected });
    expect(settings.title.length).toBeGreaterThan(0);
    expect(URL.canParse(settings.url)).toBe(true);
  });

  test.each([
    ["marks around the only document", `---\n${READY}---\n`],
    ["marks and a comment", `---\n${READY}...\n---\n# Nothing else\n`],
    ["lines that end with a carriage return", `title: a\rdescription: b\r${READY.replaceAll("\n", "\r")}`],
  ])("%s are read", (_, source) => {
    expect(readSettings(source, FILE).diagnostics).toEqual([]);
  });

  test("of two names of a setting the first is used", () => {
    expect(readSettings(`${READY}pageSize: 3\nlistItems: 4\n`, FILE).settings.pageSize).toBe(3);
  });

  test("valid parts of a theme are used", () => {
    const { settings } = readSettings(`${READY}theme:\n  background: "#fff"\n  accent: blurple\n`, FILE);
    expect(settings.theme).toEqual({ background: "#fff" });
  });

  test("a setting with only comments below it is not set and not reported", () => {
    const { settings, diagnostics } = readSettings(`${READY}macros:\n  # gm: x\ntheme:\n`, FILE);
    expect(diagnostics).toEqual([]);
    expect(settings).toMatchObject({ macros: {}, theme: {} });
  });

  test("thousands of aliases cannot fill the memory", () => {
    const bomb = `${READY}macros:\n  a: &a [${"x, ".repeat(9)}x]\n  b: &b [${"*a, ".repeat(99)}*a]\n  c: [${"*b, ".repeat(99)}*b]\n`;
    expect(readSettings(bomb, FILE).diagnostics[0]).toMatchObject({ code: "yaml-syntax" });
  });

  test("a byte-order mark and line ends of Windows make no difference", () => {
    const { settings, diagnostics } = readSettings(
      `\ufeff${READY}title: Ours\n`.replaceAll("\n", "\r\n"),
      FILE,
    );
    expect(diagnostics).toEqual([]);
    expect(settings.title).toBe("Ours");
  });

  test("no file", () => {
    const { settings, diagnostics } = readSettings(undefined, FILE);
    expect(diagnostics).toMatchObject([{ code: "settings-missing", severity: "warning" }]);
    expect(settings.title).toBe("Offprint");
  });
});

test.each([
  "#0b6e4f",
  "#FFF",
  "rebeccapurple",
  "CanvasText",
  "rgb(1, 2, 3)",
  "oklch(40% 0.1 250 / 50%)",
  "color-mix(in srgb, red 20%, white)",
  "var(--ink)",
])("%s is a colour", (colour) => {
  const { settings, diagnostics } = readSettings(`${READY}theme:\n  accent: "${colour}"\n`, FILE);
  // White is one, but hard to read.
  expect(diagnostics.filter(({ code }) => code !== "contrast-low")).toEqual([]);
  expect(settings.theme.accent).toBe(colour);
});

test("any text gives settings that can be used, and throws nothing", () => {
  const piece = fc.constantFrom(
    ..."title url theme themeDark macros categories listItems extent accent measure *a &a !x - : ? | > [ ] { } , # % @ ` ' \" \\".split(
      " ",
    ),
    ": ",
    "\n",
    "\n  ",
    "\t",
    "\r\n",
    "\ufeff",
    "https://example.org/",
    "#fff",
    "5",
    "<<: *a",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
        fc.string(),
      ),
      (source) => {
        const { settings } = readSettings(source, FILE);
        expect(settings.title.trim()).not.toBe("");
        expect(URL.canParse(settings.url)).toBe(true);
        expect(Object.values(settings.theme).every((value) => typeof value === "string")).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

describe("the JSON Schema that editors use", () => {
  const project = join(import.meta.dirname, "../..");
  const file = readFileSync(join(project, "docs/site.schema.json"), "utf8");
  const accepts = new Ajv({ strict: false }).compile(JSON.parse(file));

  test("is what npm run docs generates", () => expect(file).toBe(siteSchema()));

  test("is named by content/site.yaml, and accepts it", () => {
    const source = readFileSync(join(project, "content/site.yaml"), "utf8");
    expect(source).toMatch(/^# yaml-language-server: \$schema=\.\.\/docs\/site\.schema\.json\n/);
    expect(accepts(parse(source))).toBe(true);
  });

  test.each([
    ["extent: lean", true],
    ["theme: { paper: white }", true],
    ["titel: x", false],
    ["pageSize: 0", false],
    ["theme: { acent: red }", false],
    ["relatedSites: [{ title: x }]", false],
  ])("%s: %s", (source, expected) => expect(accepts(parse(source))).toBe(expected));
});

test.each([
  ['title: "Ours\ndescription: it is\n', 1, 8, "quotation mark"],
  ["title: 'Ours\ndescription: it's fine\n", 1, 8, "quotation mark"],
  ['title: "Ours\ncategories:\n  LG: "Learning"\n', 1, 8, "quotation mark"],
  ["title: Ours\nmacros: {gm: x\nlanguage: en\n", 2, 9, "bracket"],
])("what is not closed is shown where it opens: %j", (text, line, column, what) => {
  const { diagnostics } = readSettings(text, FILE);
  expect(diagnostics[0]).toMatchObject({
    code: "yaml-syntax",
    line,
    column,
    message: `Invalid YAML: this ${what} is not closed.`,
    fix: "Close the quotation mark or the bracket.",
  });
});

test("keys swallowed by an unclosed quotation mark are not reported separately", () => {
  const text = 'title: "Ours\nmacros:\n  gm: \\mathrm{GM}\n  pair: \\pair\n';
  expect(readSettings(text, "site.yaml").diagnostics.map(({ line, message }) => [line, message])).toEqual([
    [1, "Invalid YAML: this quotation mark is not closed."],
  ]);
});

test("one mistake gives one finding", () => {
  const text = "title: Ours\ndescription: ours\n  url: x\n";
  expect(readSettings(text, "site.yaml").diagnostics.map(({ line, column }) => [line, column])).toEqual([
    [2, 14],
  ]);
});

test.each(["“My Digest”", "„My Digest“", "«My Digest»", "‘My Digest’", "”My Digest”"])(
  "%s is kept with its quotation marks, and the line to write without them is shown",
  (title) => {
    const { settings, diagnostics } = readSettings(`title: ${title}\n${READY}`, FILE);
    expect(settings.title).toBe(title);
    expect(diagnostics.map(({ code, line, column, fix }) => ({ code, line, column, fix }))).toEqual([
      { code: "value-quoted", line: 1, column: 8, fix: 'If they should not, write “title: "My Digest"”.' },
    ]);
  },
);

test.each(["“My” “Digest”", '"“My Digest”"', "The “Digest”", '"My Digest"'])(
  "quotation marks in %s are no mistake",
  (title) => expect(readSettings(`title: ${title}\n${READY}`, FILE).diagnostics).toEqual([]),
);

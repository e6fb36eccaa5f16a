import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHAPES } from "../../../src/listing/importers/shapes.ts";
import { unwrap } from "../../../src/listing/prepare/unwrap.ts";
import { readText } from "../../support/read-text.ts";

async function read(text: string) {
  const { shape, entries, diagnostics } = await readText(text);
  return { shape: shape, entries, diagnostics };
}

const eachLine = (change: (line: string) => string) => (text: string) =>
  text.split("\n").map(change).join("\n");

/** How mail programs, chats and editors change a list. */
const WRAPPINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["quoted", eachLine((line) => `> ${line}`)],
  ["quoted twice, without spaces", eachLine((line) => `>>${line}`)],
  ["with a fence around it", (text) => `\`\`\`text\n${text}\n\`\`\`\n`],
  ["indented by spaces", eachLine((line) => (line === "" ? "" : `    ${line}`))],
  ["indented by tabs", eachLine((line) => (line === "" ? "" : `\t${line}`))],
  [
    "with the head of a mail",
    (text) =>
      `From: Jane <jane@example.org>\nTo: list@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0100\nSubject: Papers\n\n${text}`,
  ],
  [
    "forwarded",
    (text) =>
      `---------- Forwarded message ---------\nFrom: Jane <jane@example.org>\nDate: Mon, Nov 23, 2026 at 10:00\nSubject: Papers\n\n\n${text}`,
  ],
  [
    "quoted in an answer",
    (text) => `On Mon, Nov 23, 2026 at 10:00 Jane <jane@example.org> wrote:\n\n${text.replace(/^/gm, "> ")}`,
  ],
  ["with a greeting and a sign-off", (text) => `Hi all,\n\n${text.trimEnd()}\n\nBest,\nJane\n`],
  [
    "with an announcement",
    (text) =>
      `Dear all,\n\nplease find below the papers for next week:\n\n${text.trimEnd()}\n\nBest,\nJane\n`,
  ],
  [
    "in a newsletter",
    (text) => `Welcome to issue 12 of our newsletter!\n\n${text.trimEnd()}\n\nThanks for reading!\n`,
  ],
  [
    "from a chat",
    (text) =>
      `Here are the papers you asked for:\n\n${text.trimEnd()}\n\nLet me know if you want more details!\n`,
  ],
  ["with a signature", (text) => `${text.trimEnd()}\n\n-- \nJane Example\nUniversity of Examples\n`],
  ["with spaces that do not break", (text) => text.replaceAll(" ", "\u00a0")],
];

/** Without locations, which a fence changes. */
const essence = ({ entries, shape }: Awaited<ReturnType<typeof read>>) => ({
  shape,
  entries: entries.map(({ line: _, writtenAs: __, ...entry }) => entry),
});

describe.each(WRAPPINGS)("a list %s is read like the list itself:", (_name, wrap) => {
  // XML and saved pages come as files, which no mail program touches.
  test.each(SHAPES.filter(({ specimen }) => !/^\s*</.test(specimen)))("$id", async ({ specimen }) => {
    expect(essence(await read(wrap(specimen)))).toEqual(essence(await read(specimen)));
  });
});

const LIST = `Sparse Median Graphs in Linear Time
Ada Vesely, Bo Lind
Journal of Graphs, 2026

Counting Without Trees
Cy Moreau
Journal of Trees, 2026
`;

test("a signature is skipped, and counted", async () => {
  const signed = await read(`${LIST}\n-- \nJane Example\nUniversity of Examples\n`);
  expect(signed.entries).toEqual((await read(LIST)).entries);
  expect(signed.diagnostics).toContainEqual(
    expect.objectContaining({ code: "lines-skipped", line: 9, message: expect.stringContaining("3 lines") }),
  );
});

test.each([
  ["hyphens that separate papers", "A\n--\nB\n--\nC\n"],
  ["hyphens far from the end", `A\n-- \n${"B\n".repeat(20)}`],
  ["a quoted line among others", "A\n> B\nC\nD\n"],
  ["a code block among others", "A\n```\nB\n```\n"],
  ["an indented line among others", "A\n  B\nC\n"],
])("%s stay", (_name, text) => {
  expect(unwrap(text)).toMatchObject({ text, around: [] });
});

test("a table whose tabs became spaces is a table", async () => {
  const table =
    "Title\tAuthors\tYear\nSparse Median Graphs\tAda Vesely, Bo Lind\t2020\nCounting Without Trees\tCy Moreau\t2021\n";
  expect(essence(await read(table.replaceAll("\t", "    ")))).toEqual(essence(await read(table)));
});

test("two spaces after a comma are not part of a date", async () => {
  const list = `${LIST.replaceAll("Graphs, 2026", "Graphs, 12 June, 2025")}`;
  expect((await read(list.replaceAll(", ", ",  "))).entries).toEqual((await read(list)).entries);
});

test("findings are at their places in the file", async () => {
  const list =
    "LG May 12, 2026\nA Title of Things\nAda Vesely, Bo Lind\nWords.\n\nLG Feb 30, 2026\nAnother Title\nAda Vesely\nWords.\n";
  const [plain, quoted] = [await read(list), await read(list.replace(/^/gm, "> "))];
  const at = ({ diagnostics }: typeof plain) => diagnostics.filter(({ code }) => code === "date-impossible");
  expect(at(plain)).toHaveLength(1);
  expect(at(quoted)).toEqual(at(plain).map((each) => ({ ...each, column: each.column + 2 })));
});

test("lines keep their numbers in any text", () => {
  const part = fc.constantFrom("> ", ">", "```", "-- ", "  ", "\t", "\u00a0", "word", "\n", "\r\n");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      expect(unwrap(text).text.split("\n")).toHaveLength(text.split("\n").length);
    }),
  );
});

test("a greeting before references, one per line, does not join them", async () => {
  const reference = (n: number) =>
    `Vesely, A., & Lind, B. (20${10 + n}). A title of things, part ${n}. Journal of Things, ${n}(1), 1-10.`;
  const list = Array.from({ length: 8 }, (_, n) => reference(n)).join("\n");
  const { shape, entries } = await read(`Hi all,\n\nhere is this week's list.\n\n${list}\n`);
  expect(shape).toBe("reference-list");
  expect(entries.map(({ title }) => title)).toEqual(
    Array.from({ length: 8 }, (_, n) => `A title of things, part ${n}`),
  );
});

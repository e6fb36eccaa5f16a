import { expect, test } from "vitest";
import { annotations, report, tally } from "../../src/commands/console/report.ts";
import { sortDiagnostics } from "../../src/commands/order.ts";
import type { Diagnostic } from "../../src/diagnostics/types.ts";

const found = (more: Partial<Diagnostic>): Diagnostic => ({
  severity: "warning",
  code: "some-code",
  message: "Something was found.",
  file: "a.txt",
  line: 1,
  column: 1,
  length: 1,
  ...more,
});

test("the caret is at the location after any characters", () => {
  const text = "one\n李四 and more\n";
  const shown = report([found({ line: 2, column: 4, length: 3, fix: "Do this.\nOr that." })], () => text);
  expect(shown).toBe(
    "a.txt:2:4 warning: Something was found. [some-code]\n" +
      "  2 | 李四 and more\n" +
      "    |      ^^^\n" +
      "  Do this.\n  Or that.\n",
  );
});

test("a long line is cut around the place", () => {
  const text = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
  const [, source = "", caret = ""] = report([found({ column: 501, length: 4 })], () => text).split("\n");
  expect(source.length).toBeLessThan(130);
  expect(source.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
});

test("a place in a file that cannot be read is reported without its line", () => {
  expect(report([found({})], () => undefined)).toBe("a.txt:1:1 warning: Something was found. [some-code]\n");
});

test("control sequences are not printed", () => {
  const spoilt = "\u001b[31mred\u202e";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape character is what must not be there
  expect(report([found({ message: spoilt })], () => spoilt)).not.toMatch(/[\u001b\u202e]/);
});

test("commands of GitHub's runner in a text are not executed", () => {
  const shown = report(
    [found({ message: "##[error]x", fix: "Write:\n::error::x\n ##[set-output]" })],
    () => "x",
  );
  expect(shown).not.toMatch(/^\s*::|##\[/m);
});

test("findings of one code are in the order of files, lines and columns", () => {
  const all = [found({ file: "b.txt" }), found({ line: 2 }), found({ column: 5 }), found({})];
  expect(sortDiagnostics(all).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    "a.txt:1:1",
    "a.txt:1:5",
    "a.txt:2:1",
    "b.txt:1:1",
  ]);
});

test("errors come first, then findings are grouped by code", () => {
  const all = [
    found({ line: 1, code: "b" }),
    found({ line: 2, code: "a" }),
    found({ line: 3, code: "b" }),
    found({ line: 9, code: "c", severity: "error" }),
  ];
  expect(sortDiagnostics(all).map(({ line, code }) => `${line}${code}`)).toEqual(["9c", "1b", "3b", "2a"]);
});

test("equal findings at several locations are reported once", () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => found({ line }));
  const several = [...all, found({ file: "b.txt", message: "Another." })];
  expect(report(several, () => undefined)).toContain("  Also at lines 2, 3, 4, 5, 6, 7, 8.\n");
  expect(report(several, () => undefined, 10)).toBe(
    "a.txt:1:1 warning: Something was found. [some-code]\n" +
      "  Also at lines 2, 3, 4, 5, 6 and 2 other places.\n" +
      "\nb.txt:1:1 warning: Another. [some-code]\n",
  );
});

test("findings with different fixes are reported with the fix of each", () => {
  const all = [
    found({ fix: "See a." }),
    found({ line: 2, fix: "See b." }),
    found({ line: 3, fix: "See a." }),
  ];
  expect(report(all, () => undefined)).toBe(
    "a.txt:1:1 warning: Something was found. [some-code]\n  See a.\n  Also at line 3.\n" +
      "\na.txt:2:1 warning: Something was found. [some-code]\n  See b.\n",
  );
});

test("some findings of each code are shown, the rest is counted", () => {
  const all = [1, 2, 3].map((line) => found({ line, message: `Thing ${line}.` }));
  expect(report(all, () => undefined, 2)).toMatch(
    /Thing 2\. \[some-code\]\n\n… and 1 more \[some-code\]: npm run check -- --all\n$/,
  );
});

test("annotations escape GitHub's syntax", () => {
  const [line] = annotations([found({ file: "a,b:c.txt", message: "100 %\nmore", severity: "error" })]).split(
    "\n",
  );
  expect(line).toBe("::error file=a%2Cb%3Ac.txt,line=1,col=1,endColumn=2,title=some-code::100 %25%0Amore");
});

test("the tally counts papers, errors and warnings", () => {
  expect(tally(11, [found({ severity: "error", code: "date-impossible" }), found({}), found({})])).toBe(
    "11 papers, 1 error, 2 warnings",
  );
});

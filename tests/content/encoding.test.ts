import { expect, test } from "vitest";
import { decode, decodeLines } from "../../src/content/encoding.ts";

const TEXT = "\ufeffFirst\r\nÉté 深層\n\nlast";

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-16", Buffer.from(TEXT, "utf16le")],
  ["Windows-1252", Buffer.from("First\r\nÉté\n\nlast", "latin1")],
  ["a line end behind the last line", Buffer.from("one\ntwo é\n")],
  ["nothing", Buffer.alloc(0)],
])("lines that are wanted are those of the whole text: %s", (_name, bytes) => {
  const whole = decode(bytes).text.split("\n");
  for (let line = 1; line <= whole.length; line++) {
    const lines = decodeLines(bytes, new Set([line])).split("\n");
    expect(lines).toHaveLength(whole.length);
    expect(lines[line - 1]).toBe(whole[line - 1]);
  }
});

test("lines that are not needed are not decoded", () => {
  expect(decodeLines(Buffer.from("é1\né2\né3"), new Set([2]))).toBe("\né2\n");
});

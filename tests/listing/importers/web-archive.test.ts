import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpackPage } from "../../../src/listing/importers/documents/html/web-archive.ts";
import { readText } from "../../support/read-text.ts";

const archive = readFileSync(join(import.meta.dirname, "pasted/saved-page.mhtml"), "utf8");

describe("a page inside a web archive or a mail", () => {
  test("has locations in the file, whose lines are wrapped differently", async () => {
    for (const text of [archive, archive.replaceAll("\n", "\r\n")]) {
      const { entries } = await readText(text, "2026-11-23.mhtml");
      const lines = text.split(/\r?\n/);
      for (const { title, line } of entries)
        expect(lines[line - 1], title).toContain(title.split(" ").slice(0, 2).join(" "));
      expect(entries).toHaveLength(3);
    }
  });

  test("is decoded from the charset that the part names", () => {
    const mail = (charset: string) =>
      `MIME-Version: 1.0\nContent-Type: text/html; charset=${charset}\nContent-Transfer-Encoding: quoted-printable\n\n<html><p>Ver=F6l</p>=\n</html>\n`;
    expect(unpackPage(mail("iso-8859-1"))?.html).toBe("<html><p>Veröl</p></html>\n");
    expect(unpackPage(mail("no-such-charset"))?.html).toContain("Ver\ufffdl");
  });

  test("ends where its boundary is", () => {
    expect(unpackPage(archive)?.html).not.toMatch(/MultipartBoundary|iVBOR/);
  });

  test.each([
    "",
    "Content-Type: text/plain\n\nHello",
    "Title: A\nAuthors: B\n\n<html></html>",
    archive.slice(0, 420),
  ])("is not in other text: %#", (text) => {
    expect(unpackPage(text)).toBeUndefined();
  });
});

import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { html, join, raw } from "../../src/site/html.ts";

test("text is escaped, markup is not", () => {
  expect(html`<p title="${`"'`}">${"<b> & ]]>"}${raw("<i>x</i>")}${html`<u>${"<"}</u>`}</p>`.source).toBe(
    `<p title="&quot;&#39;">&lt;b&gt; &amp; ]]&gt;<i>x</i><u>&lt;</u></p>`,
  );
});

test("lists are joined, and undefined and false print nothing", () => {
  expect(html`${["a", html`<b>`, [1, 0]]}${null}${undefined}${false}${""}`.source).toBe("a<b>10");
  expect(join(["<", html`<br>`], ", ").source).toBe("&lt;, <br>");
});

test("characters that HTML and XML forbid are left out", () => {
  expect(html`${"a\u0000b\u0007c\ud800d\uffffe\u{1fffe}f\u0085g\th\ni"}`.source).toBe("abcdefg\th\ni");
});

test("any text, in an element or an attribute, is read back from XML as it was", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  const printable = fc
    .string({ unit: "grapheme" })
    .filter((text) => !/[\p{Cc}\p{Cs}\p{Cn}]/u.test(text) && text.trim() !== "");
  fc.assert(
    fc.property(printable, (text) => {
      const parsed = parser.parse(html`<x a="${text}">${text}</x>`.source) as { x: Record<string, string> };
      expect(parsed.x).toEqual({ a: text, "#text": text });
    }),
  );
});

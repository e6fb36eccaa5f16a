import { expect, test } from "vitest";
import { decodeHtmlEntities } from "../../src/text/html-entities.ts";

test.each([
  ["Erd&ouml;s &amp; R&#233;nyi", "Erdös & Rényi"],
  ["&ldquo;a&rdquo; &ndash; b&hellip;", "“a” – b…"],
  ["&#x1d4aa;, &Scaron;, &#150;", "𝒪, Š, –"],
  ["AT&T; &unknown; &copy", "AT&T; &unknown; &copy"],
  ["a&#10;b&#xD;c&#7;d&#0;e", "a b c&#7;d\ufffde"],
])("%s is %s", (text, letters) => {
  expect(decodeHtmlEntities(text)).toBe(letters);
});

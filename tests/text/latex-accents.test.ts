import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLatexAccents, decodeLatexName } from "../../src/text/latex-accents.ts";

const tex = String.raw;

/** LaTeX as authors write it, and the letters that it means. */
const spellings: readonly (readonly [string, string])[] = [
  // Every accent.
  ["\\`a", "à"],
  [tex`\'a \^a \"a \~a \=a \.z`, "á â ä ã ā ż"],
  [tex`\u{g} \v{r} \H{o} \c{c} \k{a} \r{u} \d{s} \b{d} \textcommabelow{s}`, "ğ ř ő ç ą ů ṣ ḏ ș"],
  [tex`\u g \v r \H o \c c \k a \r u \d s \b d`, "ğ ř ő ç ą ů ṣ ḏ"],
  [tex`\t{oo}`, "o\u0361o"],
  // Every letter.
  [tex`\ss\ae\oe\aa\o\l\dh\th\dj\ng`, "ßæœåøłðþđŋ"],
  [tex`\AE\OE\AA\O\L\DH\TH\DJ\NG`, "ÆŒÅØŁÐÞĐŊ"],
  [
    tex`Stra\ss e, Wei{\ss}, \O rsted, \L{}ukasz, {\L}ukasz, \AA{}ngstr\"om`,
    "Straße, Weiß, Ørsted, Łukasz, Łukasz, Ångström",
  ],
  [tex`Y\i ld\i z, Y{\i}ld{\i}z`, "Yıldız, Yıldız"],
  // Braces around the letter, around both, around all.
  [tex`\"{o} {\"o} {\"{o}} { \"{ o } }`, "ö ö ö ö"],
  [tex`{\'{\i}} {\'\i} \'{\i} \'\i, \'i \'{i} \'\i{} \"{\i }`, "í í í í, í í í ï"],
  [tex`\u{\i} \={\i} \v{\j} \^\j`, "ĭ ī ǰ ĵ"],
  [tex`{\v S}{\v{c}}{\c c} {\.I}\.{\i}`, "Ščç İi"],
  [tex`\'{\ae} \'{\o} \'\AE`, "ǽ ǿ Ǽ"],
  // Two accents on one letter.
  [tex`Nguy\~{\^e}n, Nguy{\~{\^{e}}}n, \d{\^o}, \'{\^{e}}`, "Nguyễn, Nguyễn, ộ, ế"],
  // More letters than the first below the accent.
  [tex`\"{uber}`, "über"],
  // Names.
  [tex`Ond\v{r}ej Dvo\v r\'ak`, "Ondřej Dvořák"],
  [tex`Garc{\'\i}a-Garc\'{\i}a, \c{C}a\u{g}lar \"{O}zg\"ur, GARC\'IA`, "García-García, Çağlar Özgür, GARCÍA"],
  [tex`Gro\ss and Kir\'aly`, "Groß and Király"],
  // Quotes that a program escaped.
  [
    tex`D\'Angelo, O\'Brien, dell\'Aquila, Ada \"Dot\" Byte`,
    `D'Angelo, O'Brien, dell'Aquila, Ada "Dot" Byte`,
  ],
  [tex`\'Etienne, Andr\'e \'A. \'{O} Cinn\'eide`, "Étienne, André Á. Ó Cinnéide"],
];

test.each(spellings)("%s is %s", (written, meant) => {
  expect(decodeLatexAccents(written)).toBe(meant);
});

test.each([
  tex`\foo{bar} \url{a} \v \'{} \' , \^{} \~{}`,
  tex`{CERN} {van der} Berg`,
  tex`\over \order \textit{x} \circ \left( \vec{v} \c1 \u00e9 \vr`,
  "C:\\",
  "plain",
])("%s is unchanged", (text) => {
  expect(decodeLatexAccents(text)).toBe(text);
});

test.each([
  [tex`J.~K.\,M. {van} L\"of`, "J. K. M. van Löf"],
  [tex`Hern{\'a}ndez{-}Garc{\'{\i}}a, Luis`, "Hernández-García, Luis"],
  [tex`{\noopsort{Bethe}van} Bethe`, "van Bethe"],
  [tex`{\relax Yu}lia Kova\v{c}`, "Yulia Kovač"],
  [tex`Ann \textsc{Bee}$^{1,2}$, AT\&T Research`, "Ann Bee, AT&T Research"],
  [tex`Ann\thanks{Equal} Bee\textsuperscript{*}`, "Ann Bee"],
  [tex`O{\textquoteright}Neil and O\textquoteright Neil`, "O’Neil and O’Neil"],
  [tex`{\unknown X} Bee`, tex`{\unknown X} Bee`],
  ["Ann Bee", "Ann Bee"],
])("the name %s is %s", (written, meant) => {
  expect(decodeLatexName(written)).toBe(meant);
});

test("any text is read, and text without a backslash is unchanged", () => {
  const piece = fc.constantFrom(
    "\\",
    "'",
    '"',
    "{",
    "}",
    "i",
    "\\i",
    "\\v",
    "c",
    " ",
    "é",
    "ß",
    "\\ss",
    "\u0301",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 }))), (parts) => {
      const text = parts.join("");
      decodeLatexName(text);
      expect(decodeLatexAccents(text.replaceAll("\\", ""))).toBe(text.replaceAll("\\", ""));
    }),
  );
});

/** Combining marks by the LaTeX command for the accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  '"': "\u0308",
  "=": "\u0304",
  ".": "\u0307",
  u: "\u0306",
  v: "\u030c",
  H: "\u030b",
  r: "\u030a",
  c: "\u0327",
  k: "\u0328",
  d: "\u0323",
  b: "\u0331",
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  i: "i",
  j: "j",
  dh: "ð",
  th: "þ",
  S: "§",
  textendash: "–",
  textemdash: "—",
  ldots: "…",
  dots: "…",
};

const accent =
  /\\(?:([`'^~"=.])\s*|([uvHrckdb])(?:\s+|(?=\{)))(?:\{\\?(\p{L})\s*\}|\\([ij])(?![a-z])\s*|(\p{L}))/gu;
const letter =
  /\{?\\(ss|ae|AE|oe|OE|aa|AA|dh|th|textendash|textemdash|ldots|dots|[oOlLijS])(?![a-zA-Z])(?:\s+|\{\})?\}?/gu;

/** The text of a LaTeX reference: accents as letters, markup and breaks left out; formulas stay as they are. */
export function plainLatex(source: string): string {
  return source
    .replace(/\\newblock\b\s*/gu, " ")
    .replace(accent, (_, mark: string, word: string, ...letters: string[]) => {
      const base = letters.slice(0, 3).find((each) => each !== undefined) ?? "";
      return `${base}${ACCENTS[mark ?? word ?? ""] ?? ""}`.normalize("NFC");
    })
    .replace(letter, (_, name: string) => LETTERS[name] ?? "")
    .replace(/\\(?:url|path|nolinkurl)\s*\{([^{}]{0,500})\}/gu, "$1")
    .replace(/\\href\s*\{([^{}]{0,500})\}\s*\{([^{}]{0,500})\}/gu, "$2 $1")
    .replace(/\\doi\s*\{([^{}]{0,300})\}/gu, "doi:$1")
    .replace(
      /\\(?:emph|textit|textbf|textsc|texttt|textrm|textsl|text|mbox|bibinfo|bibnamefont|bibfnamefont|natexlab|enquote)\b\s*(?:\{(?:author|title|journal|volume|pages|year|publisher|booktitle|editor)\}\s*)?/gu,
      "",
    )
    .replace(/\{\\(?:em|it|bf|sc|sl|tt|rm)\b\s*/gu, "{")
    .replace(
      /\\(?:em|it|bf|sc|sl|tt|rm|penalty\d*|allowbreak|hskip[^\\{]{0,40}?relax|relax|BibitemShut|bibAnnote|textsuperscript)\b\s*/gu,
      "",
    )
    .replace(/``|''/gu, (mark) => (mark === "``" ? "“" : "”"))
    .replace(/(?<!\\)~|\\[ ,;!/]/gu, " ")
    .replace(/---/gu, "—")
    .replace(/--/gu, "–")
    .replace(/\\([&%$#_{}])/gu, "$1")
    .replace(/(?<!\\)\$|[{}]/gu, (mark) => (mark === "$" ? "$" : ""))
    .replace(/\s+/gu, " ")
    .replace(/ ([.,;:])/gu, "$1")
    .trim();
}

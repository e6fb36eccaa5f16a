import { applyAccent, LETTER_COMMANDS } from "../../../../text/latex-accents.ts";

/** Commands for single characters of a reference. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...LETTER_COMMANDS,
  S: "§",
  textendash: "–",
  textemdash: "—",
  ldots: "…",
  dots: "…",
};

const accent =
  /\\(?:([`'^~"=.])\s*|([uvHrckdb])(?:\s+|(?=\{)))(?:\{\\?(\p{L})\s*\}|\\([ij])(?![a-z])\s*|(\p{L}))/gu;
const character = new RegExp(
  `\\{?\\\\(${Object.keys(CHARACTERS).join("|")})(?![a-zA-Z])(?:\\s+|\\{\\})?\\}?`,
  "gu",
);

/** The text of a LaTeX reference: accents become letters, markup and line breaks are removed, formulas stay. */
export function plainLatex(source: string): string {
  return source
    .replace(/\\newblock\b\s*/gu, " ")
    .replace(accent, (_, mark: string, word: string, ...letters: string[]) => {
      const base = letters.slice(0, 3).find((each) => each !== undefined) ?? "";
      return applyAccent(mark ?? word ?? "", base);
    })
    .replace(character, (_, name: string) => CHARACTERS[name] ?? "")
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

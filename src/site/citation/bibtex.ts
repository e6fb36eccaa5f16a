import { escapeLatex } from "../../latex/typeset.ts";
import { MONTH_MACROS } from "../../listing/months.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { parseName } from "./person.ts";

/**
 * A paper as a BibTeX entry. Formulas stay TeX, words with capitals inside are protected, and "et al." is `and others`.
 * The abstract is left out: as LaTeX it could stop a run of TeX, and the other formats have it.
 *
 * @param key by which a text cites it: `gupta2022elias`
 */
export function bibtex(paper: PaperFacts, { title }: Pick<TypesetPaper, "title">, key: string): string {
  const [year = "", month = ""] = paper.date.split("-");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", title.latex],
    [
      "author",
      [...paper.authors.map(({ name }) => authorName(name)), ...(paper.etAl ? ["others"] : [])].join(" and "),
    ],
    ["year", year],
    ["eprint", paper.arxivId],
    ["archivePrefix", paper.arxivId === undefined ? undefined : "arXiv"],
    ["doi", paper.doi],
    ["url", paper.url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`${name} = {${name === "title" || name === "author" ? value : bare(value)}}`] : [],
  );
  const macro = MONTH_MACROS[Number(month) - 1];
  return `@misc{${[key, ...lines, ...(macro === undefined ? [] : [`month = ${macro}`])].join(",\n  ")}\n}\n`;
}

/** A person as BibTeX parts names, a suffix in the middle; a group in braces, for it has no family name. */
function authorName(name: string): string {
  const text = escapeLatex(name.replace(/[{}\\]/g, ""));
  const person = parseName(text);
  if ("literal" in person) return `{${text}}`;
  if (person.suffix === "") return text;
  const family = [person.particle, person.family].filter(Boolean).join(" ");
  return `${family}, ${person.suffix}, ${person.given}`;
}

function bare(value: string): string {
  return value.replace(/[{}\\\s]/g, "");
}

import type { Paper } from "../../library/types.ts";
import { MONTH_MACROS } from "../../listing/months.ts";
import { parseName } from "./person.ts";

/**
 * A paper as a BibTeX entry. Formulas stay as they are, words with capitals inside are protected, and "et al." is
 * `and others`. The abstract is left out: as LaTeX it could stop a run of TeX, and the other formats have it.
 *
 * @param key by which a text cites it: `gupta2022elias`
 */
export function bibtex(paper: Paper, key: string): string {
  const [year = "", month = ""] = paper.date.split("-");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", protectCapitals(texText(paper.title))],
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

/** Text as TeX reads it: special characters are escaped, but formulas and commands that were written stay. */
function texText(text: string): string {
  const meant = text.replace(/\\(?![a-zA-Z%#&_${}'"`^~=.])/g, "");
  const formulas = /\$[^$]*\$/g;
  const kept = meant.match(formulas) ?? [];
  const pieces = meant.split(formulas).map((piece, k) => escapeTex(piece) + (kept[k] ?? ""));
  const whole = pieces.join("");
  // BibTeX counts every brace, other programs only those without a backslash: both must come out even.
  return balanced(whole) && balanced(whole.replace(/\\./g, "")) ? whole : whole.replace(/\\?[{}]/g, "");
}

function escapeTex(text: string): string {
  return text.replace(/\\?[%#&_$]/g, (found) => (found.startsWith("\\") ? found : `\\${found}`));
}

/** Styles make titles lower case; what stands in braces they leave alone. */
function protectCapitals(title: string): string {
  return title.replace(/\$[^$]*\$|\\[a-zA-Z]+|[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu, (word) =>
    /^[\\$]/.test(word) || !/^.+\p{Lu}/u.test(word) ? word : `{${word}}`,
  );
}

/** A person as BibTeX parts names, a suffix in the middle; a group in braces, for it has no family name. */
function authorName(name: string): string {
  const text = texText(name).replace(/\\?[{}]/g, "");
  const person = parseName(text);
  if ("literal" in person) return `{${text}}`;
  if (person.suffix === "") return text;
  const family = [person.particle, person.family].filter(Boolean).join(" ");
  return `${family}, ${person.suffix}, ${person.given}`;
}

function bare(value: string): string {
  return value.replace(/[{}\\\s]/g, "");
}

function balanced(text: string): boolean {
  let open = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    open += brace === "{" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

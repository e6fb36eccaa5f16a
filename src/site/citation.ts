import anyAscii from "any-ascii";
import { familyName } from "../library/name.ts";
import type { Paper } from "../library/types.ts";
import type { PaperText } from "./texts.ts";

/** Words that say nothing about a title, left out of its key. */
const SMALL = new Set(
  "a an the on of for in to and or is are do does can with from by at as how what why when".split(" "),
);
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** One line as a person would write it: authors, title, year, and where the paper is known by an identifier, that. */
export function plainCitation(paper: Paper, { title }: PaperText): string {
  const names = paper.authors.map(({ name }) => name).join(", ") + (paper.etAl ? " et al." : "");
  const by = names === "" ? "" : `${names}${names.endsWith(".") ? "" : "."} `;
  const where = [
    paper.arxivId !== undefined && ` arXiv:${paper.arxivId}.`,
    paper.doi !== undefined && ` https://doi.org/${paper.doi}.`,
  ].filter((known) => known !== false);
  return `${by}“${title.text}” (${paper.date.slice(0, 4)}).${where.join("")}`;
}

/**
 * A BibTeX entry. The key is made from the paper alone, so it never changes. Formulas stay as they are, words with
 * capitals inside are protected, and "et al." is `and others`.
 */
export function bibtex(paper: Paper): string {
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
    value ? [`  ${name} = {${name === "title" || name === "author" ? value : bare(value)}},\n`] : [],
  );
  return `@misc{${citationKey(paper)},\n${lines.join("")}  month = ${MONTHS[Number(month) - 1] ?? "jan"}\n}\n`;
}

/** `gupta2022elias`: family name, year, and the first word of the title that says something. */
export function citationKey({ authors, date, title, slug }: Paper): string {
  const letters = (text: string) =>
    anyAscii(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
  const words =
    anyAscii(title)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const word = words.find((each) => !SMALL.has(each)) ?? "";
  return letters(familyName(authors[0]?.name ?? "")) + date.slice(0, 4) + word || slug;
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
  if (!/\s/.test(text) || /\b(?:team|group|collaboration|consortium|lab|labs|project|and)\b/i.test(text))
    return `{${text}}`;
  const suffixed = /^(.+?)\s(\S+),\s*((?:Jr|Sr)\.?|I{2,3}|IV)$/.exec(text);
  return suffixed === null ? text : `${suffixed[2]}, ${suffixed[3]}, ${suffixed[1]}`;
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

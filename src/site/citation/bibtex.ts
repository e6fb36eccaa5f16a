import { escapeLatex } from "../../latex/typeset.ts";
import { arxivCode } from "../../library/category.ts";
import { MONTH_MACROS } from "../../listing/months.ts";
import { wholeFamily } from "../../listing/personal-names.ts";
import type { Venue } from "../../shared/citation/record.ts";
import { knownLinks } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { isCut, nameOf, type SignedName } from "./person.ts";
import { NO_REMARK, type RemarkText } from "./remark-text.ts";
import { venueOf } from "./venue.ts";

/**
 * A paper as a BibTeX entry. Formulas stay TeX, words with capitals inside are protected, and "et al." is `and others`.
 * The abstract is omitted: its LaTeX could stop TeX, and the other formats have it.
 *
 * @param key the citation key: `gupta2022elias`
 */
export function bibtex(
  paper: PaperFacts,
  { title }: Pick<TypesetPaper, "title">,
  key: string,
  remark: RemarkText = NO_REMARK,
): string {
  const [year = "", month = "", day = ""] = paper.date.split("-");
  const venue = venueOf(paper);
  const [type, container] = venue === undefined ? (["misc", ""] as const) : TYPES[venue.kind];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", title.latex],
    ["author", [...paper.authors.map(authorName), ...(isCut(paper) ? ["others"] : [])].join(" and ")],
    [container, words(venue?.name ?? "")],
    ["year", year],
    ["eprint", paper.arxivId],
    ["archivePrefix", paper.arxivId === undefined ? undefined : "arXiv"],
    ["primaryClass", paper.arxivId === undefined ? undefined : primaryClass(paper)],
    ["doi", paper.doi],
    ["url", paper.url ?? knownLinks(paper).arxiv],
    ["note", words(remark.note)],
    ["keywords", words(remark.keywords.map((keyword) => keyword.replaceAll(",", " ")).join(", "))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`${name} = {${LATEX_FIELDS.has(name) ? value : bare(value)}}`] : [],
  );
  const macro = MONTH_MACROS[Number(month) - 1];
  // BibTeX styles ignore the day, but other programs keep it.
  const dated = [macro && `month = ${macro}`, day && `day = {${Number(day)}}`].filter(Boolean);
  return `@${type}{${[key, ...lines, ...dated].join(",\n  ")}\n}\n`;
}

/** BibTeX entry types, and the field that holds the venue. */
const TYPES: Readonly<Record<Venue["kind"], readonly [type: string, container: string]>> = {
  journal: ["article", "journal"],
  conference: ["inproceedings", "booktitle"],
  repository: ["misc", "howpublished"],
};

/** arXiv's code of the paper's first category that is one of arXiv's: `cs.LG`. */
function primaryClass({ categories }: PaperFacts): string | undefined {
  return categories.map(arxivCode).find((code) => code !== undefined);
}

/**
 * A name in BibTeX's syntax: `Family, Jr., Given` if it has a suffix or a family name of several words; groups are in
 * braces because they have no family name.
 */
function authorName(author: SignedName): string {
  const tex = (text: string) => escapeLatex(text.replace(/[{}\\]/g, ""));
  const name = nameOf(author);
  if (name.kind === "literal") return `{${tex(name.literal)}}`;
  const { family, given, nonDroppingParticle, suffix } = name;
  const whole = tex(wholeFamily(name));
  const simple =
    suffix === "" && !family.includes(" ") && /^(?:\p{Ll}[\p{Ll} ]*)?$/u.test(nonDroppingParticle);
  if (simple && tex(author.name).endsWith(whole)) return tex(author.name);
  return [whole, tex(suffix), tex([given, name.droppingParticle].filter(Boolean).join(" "))]
    .filter(Boolean)
    .join(", ");
}

/** Fields whose values are already LaTeX. */
const LATEX_FIELDS: ReadonlySet<string> = new Set([
  "title",
  "author",
  "journal",
  "booktitle",
  "howpublished",
  "note",
  "keywords",
]);

/** A text as one line of safe LaTeX, without braces, which might be unbalanced. */
function words(text: string): string {
  return escapeLatex(
    text
      .replace(/[{}\\]/g, "")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

function bare(value: string): string {
  return value.replace(/[{}\\\s]/g, "");
}

import type { Shape, TextSample } from "../../shape.ts";

const ENTRY =
  /^[ \t>\ufeff]{0,20}@([A-Za-z]{2,40})\s{0,20}[{(]\s{0,20}(?:[^\s,{}="]{0,300}\s{0,20},|[A-Za-z]+\s{0,20}=)/gm;
const FIELD = /^[\s>]{0,40}[A-Za-z][\w-]{0,40}\s{0,40}=\s{0,10}[{"\dA-Za-z]/;
const COMMANDS = /^(?:string|comment|preamble)$/i;

/** How likely a text contains BibTeX: certain if it begins with an entry or if most of its lines belong to entries. */
function recognise({ text, lines }: TextSample): number {
  const sample = text.slice(0, 200_000);
  const found = [...sample.matchAll(ENTRY)].slice(0, 50);
  if (found.every(([, type = ""]) => COMMANDS.test(type))) return 0;
  if (/^[\s\ufeff]*(?:%[^\n]*\s*)*$/.test(sample.slice(0, Math.min(found[0]?.index ?? 0, 4000)))) return 1;
  const filled = lines.filter((line) => line !== "");
  const fields = filled.filter(
    (line) => FIELD.test(line) || /^[\s>]*@[A-Za-z]+\s*[{(]|^[\s>]*[})],?$/.test(line),
  );
  const share = fields.length / Math.max(1, filled.length);
  // Other pages may contain an entry that shows how to cite them.
  if (share > 0.3 || found.length > 2) return 0.95;
  return share > 0.1 ? 0.8 : 0.55;
}

/** BibTeX and BibLaTeX, with or without text around the entries. */
export const BIBTEX_SHAPE: Shape = {
  id: "bibtex",
  name: "BibTeX",
  source:
    "Zotero, JabRef, Google Scholar, DBLP and publishers, as BibTeX or BibLaTeX; in a mail or a Markdown file, too",
  reads: "title, authors, date, journal or conference, category, DOI, arXiv number, links, abstract",
  extension: ".bib",
  specimen: `@article{vesely2026sparse,
  title         = {Sparse Median Graphs in Linear Time},
  author        = {Vesely, Ada and Lind, Bo},
  year          = {2026},
  month         = nov,
  eprint        = {2611.01234},
  archiveprefix = {arXiv},
  primaryclass  = {cs.LG}
}`,
  recognise,
  reader: async () => (await import("./read.ts")).readBibtex,
};

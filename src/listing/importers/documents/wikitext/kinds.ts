import { ARXIV, DOI, TITLE } from "./fields.ts";
import type { Template } from "./scan.ts";

const PUBLICATIONS =
  "journal|conference|conference paper|arxiv|biorxiv|medrxiv|ssrn|citeseerx|book|thesis|dissertation|report|tech ?report|technical report|paper|preprint|document|encyclop(?:a)?edia|" +
  // Of other languages: journals, books, theses and conferences.
  "publicación|publicacion|libro|tesis|revista|conferencia|pubblicazione|conferenza|periódico|periodico|livro|tese|tijdschrift|boek|pismo|książkę|księgę";
const CITES = "cite|vcite2?|cita|citar|citeer|cytuj";

/** Citations of publications, by the name of their template: `cite journal`, `Literatur`, `статья`. */
const PAPER = new RegExp(
  `^(?:(?:${CITES}) (?:${PUBLICATIONS})|citation|literatur|article|ouvrage|статья|книга)$`,
);
/** All citations, including those of news and films. */
const ANY = new RegExp(
  `^(?:(?:${CITES}) [\\p{L} 0-9]{1,40}|citation|literatur|article|ouvrage|статья|книга)$`,
  "u",
);

/** Whether a template of that name is a citation. */
export function isCitation(name: string): boolean {
  return ANY.test(name);
}

/** Whether a citation is of a publication; one of a web page is if it has a DOI or an arXiv number. */
export function isPaper(citation: Template): boolean {
  const states = (names: readonly string[]) => names.some((name) => citation.parameters.has(name));
  if (!PAPER.test(citation.name)) return states(DOI) || states(ARXIV);
  // Templates of other purposes may have such short names.
  return !/^(?:article|ouvrage)$/.test(citation.name) || states(TITLE);
}

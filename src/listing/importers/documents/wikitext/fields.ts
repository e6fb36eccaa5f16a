// Parameters of citation templates by their names in lower case without hyphens and spaces, in the order in which they
// are looked up: Wikipedia's “Help:Citation Style 1”, and the templates of its German, French, Spanish, Italian,
// Portuguese, Russian and Polish editions that name authors, title and journal.

export const TITLE = words("title titel titre título titulo titolo заглавие tytuł");

export const SUBTITLE = words("sous-titre soustitre subtítulo subtítulo sottotitolo");
/** A chapter of a book or proceedings, which is the paper if it is stated. */
export const CHAPTER = words(
  "chapter contribution entry article section capítulo capitulo capitolo rozdział",
);
export const JOURNAL = words(
  "journal periodical magazine newspaper work sammelwerk périodique periodique revue publicación publicacion revista rivista jornal periódico periodico издание czasopismo",
);
export const BOOK = words("booktitle conference encyclopedia encyclopaedia dictionary titreouvrage");
export const PUBLISHER = words(
  "publisher institution school university éditeur editeur editorial editore editora издательство wydawca verlag",
);
export const DATE = words("date year publicationdate datum jahr année annee año fecha anno data ano год rok");
export const MONTH = words("month monat mois mes mese mês miesiąc");
export const DAY = words("day jour día giorno dia dzień");
export const ARXIV = words("arxiv eprint");
export const DOI = words("doi biorxiv medrxiv");
export const LINK = words("url chapterurl contributionurl lireenligne texte");
export const CATEGORY = words("class arxivclass");

export const FAMILY = words(
  "last surname authorlast lastauthor apellido apellidos último ultimo sobrenome cognome nom nazwisko",
);
export const GIVEN = words(
  "first given authorfirst firstauthor nombre primeiro nome prénom prenom imię imie",
);
export const AUTHOR = words("author subject autor auteur autore автор");
/** Several in one text. */
export const AUTHORS = words("authors autoren auteurs autores autori people coauthors coauthor coautores");

function words(text: string): readonly string[] {
  return text.split(" ").map((word) => word.replaceAll("-", ""));
}

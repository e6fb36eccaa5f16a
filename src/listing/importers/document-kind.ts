/** Documents that people have a list in, told by the ending of their name: what to call them. */
const BY_ENDING: readonly (readonly [endings: RegExp, kind: string])[] = [
  [/\.pdf$/i, "a PDF"],
  [/\.(?:docx?|odt|pages|rtf)$/i, "a word processor's document"],
  [/\.(?:xlsx?|ods|csv|tsv)$/i, "a spreadsheet"],
  [/\.(?:html?|mhtml?|webarchive)$/i, "a web page"],
  [/\.(?:png|jpe?g|gif|webp|heic|tiff?)$/i, "a picture"],
  [/\.(?:zip|gz|tgz|tar|7z)$/i, "an archive"],
];

/** The same, told by how the text of such a file begins, whatever its name says. */
const BY_BEGINNING: readonly (readonly [beginning: RegExp, kind: string])[] = [
  [/^%PDF-/, "a PDF"],
  [/^\{\\rtf/, "a word processor's document"],
  // A ZIP archive, which Word and LibreOffice write; and Word's older form, whose bytes are no text.
  [/^PK[^ -~]{2}|^(?:\ufffd\ufffd|\xd0\xcf)[^ -~]/, "a word processor's document"],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|body)\b/is, "a web page"],
  [/^(?:\ufffd|\x89)PNG|^GIF8|^\ufffd\ufffd\ufffd\ufffd.{2}JFIF/s, "a picture"],
];

/** Formats of other programs, told by how a text begins: the ending that its file should have. */
const FORMATS: readonly (readonly [beginning: RegExp, ending: string])[] = [
  [/^(?:%.*\n\s*)*@(?:[a-z]+)\s*[{(]/i, ".bib"],
  [/^TY {1,2}- /, ".ris"],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:feed|rss)\b/s, ".xml"],
  [/^\{\s*"items"/, ".json"],
  [/^\{[^\n]*"title"\s*:[^\n]*\}\s*(?:\n|$)/, ".jsonl"],
  [/^\[?\s*\{\s*"/, ".json"],
];

/** What a file is called that holds no text, by its name; undefined for any other. */
export function documentNamed(file: string): string | undefined {
  return BY_ENDING.find(([endings]) => endings.test(file))?.[1];
}

/** What a text is, if it is the inside of a document and no text at all. */
export function detectBinary(text: string): string | undefined {
  const beginning = beginningOf(text);
  const known = BY_BEGINNING.find(([each]) => each.test(beginning))?.[1];
  if (known !== undefined) return known;
  // A NUL may get into a text by some accident, but not many.
  return beginning.split("\0").length > 20 ? "a file of another program" : undefined;
}

/** The ending that a file of that name should have in place of its own, where its text is of another format. */
export function expectedExtension(text: string, file: string): string | undefined {
  const ending = /\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? "";
  const meant = endingFor(text);
  const family = (each: string) => each.replace("jsonl", "json");
  return meant === ".txt" || family(meant) === family(ending) ? undefined : meant;
}

/** The ending that a file with this text should have: `.bib` for BibTeX; `.txt` for anything not known. */
export function endingFor(text: string): string {
  const beginning = beginningOf(text);
  return FORMATS.find(([each]) => each.test(beginning))?.[1] ?? ".txt";
}

function beginningOf(text: string): string {
  return text.slice(0, 4000).replace(/^[\s\ufeff]+/, "");
}

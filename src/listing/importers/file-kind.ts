/** Names of document formats that are not text, by file extension. */
const BY_EXTENSION: readonly (readonly [extensions: RegExp, kind: string])[] = [
  [/\.pdf$/i, "a PDF"],
  [/\.(?:docx?|odt|pages|rtf)$/i, "a word processor's document"],
  [/\.(?:xlsx?|ods|numbers)$/i, "a spreadsheet"],
  [/\.webarchive$/i, "Safari’s web archive"],
  [/\.(?:png|jpe?g|gif|webp|heic|tiff?)$/i, "a picture"],
  [/\.(?:zip|gz|tgz|tar|7z)$/i, "an archive"],
];

/** The same by signature, for files of any name. */
const BY_SIGNATURE: readonly (readonly [signature: RegExp, kind: string])[] = [
  [/^%PDF-/, "a PDF"],
  [/^\{\\rtf/, "a word processor's document"],
  // A ZIP archive, which Word, Excel and LibreOffice write; and Word's older form, whose bytes are not text.
  [
    /^PK[^ -~]{2}|^(?:\ufffd\ufffd|\xd0\xcf)[^ -~]/,
    "a word processor's document, a spreadsheet or an archive",
  ],
  [/^(?:\ufffd|\x89)PNG|^GIF8|^\ufffd\ufffd\ufffd\ufffd.{2}JFIF/s, "a picture"],
];

/** Extensions of text files that may contain lists. The extension never decides how a file is read. */
const TEXT =
  /\.(?:txt|text|md|markdown|html?|xhtml|csv|tsv|tab|bib|bibtex|biblatex|ris|enw|nbib|ciw|isi|rdf|xml|rss|atom|mods|json|jsonl|ndjson|geojson|mht|mhtml|eml|mbox|msg|tex|bbl|org|rst|log)$/i;

/** Whether a file can be a listing: its extension is that of a text file. */
export function isTextName(file: string): boolean {
  return TEXT.test(file) || !/\.[^./\\]*$/.test(file.slice(1));
}

/** The format of a file that is not text, by its name; undefined for any other. */
export function documentNamed(file: string): string | undefined {
  return BY_EXTENSION.find(([extensions]) => extensions.test(file))?.[1];
}

/** The format of a binary document whose content was read as text; undefined for a text. */
export function detectBinary(text: string): string | undefined {
  const beginning = text.slice(0, 4000).replace(/^[\s\ufeff]+/, "");
  const known = BY_SIGNATURE.find(([each]) => each.test(beginning))?.[1];
  if (known !== undefined) return known;
  // A text may contain a stray NUL, but not many.
  return beginning.split("\0").length > 20 ? "a file of another program" : undefined;
}

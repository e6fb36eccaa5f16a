import { error, warning } from "../row.ts";

const COPY_AGAIN =
  "the whole list again, from its first paper to its last, or export it as BibTeX or RIS. docs/listing.md shows what you can paste.";

function keepLinks(named: number): string {
  return named === 1
    ? "To add the paper that it names, keep only its link, arXiv number or DOI: npm run resolve looks up the rest."
    : `To add the ${named} papers that it names, keep only their links, arXiv numbers or DOIs, one a line: npm run resolve looks up the rest.`;
}

/** Findings in any listing, and in the pasted list with headers. */
export const LISTING = {
  "listing-unrecognized": error<{ first: string; second: string; named: number }>(
    ({ first, second }) =>
      `Offprint does not recognise this as a list of papers; nothing was read. The closest known kinds are “${first}” and “${second}”.`,
    ({ named }) => `${named > 0 ? `${keepLinks(named)} Or copy` : "Copy"} ${COPY_AGAIN}`,
  ),
  "listing-empty": error(
    () => "No papers found in this file.",
    () => "Paste a list of papers; docs/listing.md shows what you can paste.",
  ),
  "listing-failed": error<{ reason: string }>(
    ({ reason }) => `An internal error stopped reading here (${reason}); the rest was skipped.`,
    () => "Remove what is unusual in this file, and report this as a bug of Offprint, with the file.",
  ),
  "listing-is-document": error<{ kind: string }>(
    ({ kind }) => `This is ${kind}, not text; it was skipped.`,
    ({ kind }) =>
      kind === "a picture"
        ? "Copy the list itself from where the picture shows it, and run “npm run add”."
        : `Open it, copy the list and run “npm run add”, or save it as ${kind.includes("a spreadsheet") ? "CSV (2026-11-23.csv) or " : ""}plain text, named by date (2026-11-23.txt).`,
  ),
  "letters-guessed": warning<{ word: string }>(
    ({ word }) => `This file is not UTF-8; decoded as Windows-1252, it has “${word}” here.`,
    () => "Save the file as UTF-8, or copy the list and add it again.",
  ),
  "letters-repaired": warning<{ wrong: string; right: string; count: number }>(
    ({ wrong, right, count }) =>
      `“${wrong}” was decoded wrongly before the list came to Offprint; it is read as “${right}”${count > 1 ? `, and ${count - 1} more ${count === 2 ? "place" : "places"} like it` : ""}.`,
    () =>
      "Check these words; if one is wrong, correct it in the list, or copy the list again from the original.",
  ),
  "letters-lost": warning(
    () => "A letter was lost before the file came to Offprint and appears as “\ufffd”.",
    () => "Write the letter and save the file as UTF-8, or copy the list again.",
  ),
  "text-before-header": error<{ lines: number }>(
    ({ lines }) =>
      lines === 1
        ? "1 line before the first entry was skipped."
        : `${lines} lines before the first entry were skipped.`,
    () => "If they belong to an entry, paste its header line (such as “LGMay 12, 2026”) above them.",
  ),
  "header-unreadable": error<{ header: string; lines: number }>(
    ({ header, lines }) =>
      `“${header}” begins like a header, but has no readable date and category; it was left out with the ${lines === 1 ? "line" : `${lines} lines`} below it.`,
    () =>
      "A header has an optional score, the category, the date and an optional “Code”: “98.1LGMay 12, 2026Code”.",
  ),
  "header-lookalike": warning<{ line: string }>(
    ({ line }) => `“${line}” looks like a header, but no title follows it; it was read as text.`,
    () => "If an entry begins here, put its title and authors on the next line.",
  ),
  "date-impossible": error<{ date: string }>(
    ({ date }) => `Invalid date “${date}”; the entry was left out.`,
    () => "Correct the date in the header, or set it in the corrections file.",
  ),
  "date-without-year": error<{ date: string }>(
    ({ date }) => `“${date}” has no year, and the file's name does not give one; the entry was left out.`,
    () => "Name the file after the date of the list, such as 2026-11-23.txt.",
  ),
  "listing-in-future": warning<{ date: string }>(
    ({ date }) => `The date of this list, ${date}, is in the future.`,
    () => "Check the date in the file's name.",
  ),
  "date-after-listing": warning<{ date: string; asOf: string }>(
    ({ date, asOf }) => `The paper is dated ${date}, later than the date of the list (${asOf}).`,
    () => "Check the date, and the date in the file's name.",
  ),
  "entry-without-title": error<{ header: string }>(
    ({ header }) => `No title follows the header “${header}”; the entry was left out.`,
    () => "Put the title and authors on the line below the header.",
  ),
  "authors-missing": warning<{ title: string }>(
    ({ title }) => `No authors found after the title “${title}”.`,
    ({ title }) =>
      `Mark where the authors begin by replacing the line with:\n${title} || First Author, Second Author`,
  ),
  "authors-doubtful": warning<{ chosen: string; other: string | undefined; line: string }>(
    ({ chosen, other }) =>
      `Read as ${chosen}; ${other === undefined ? "all of it could be the title" : `it could be ${other}`}.`,
    ({ line }) =>
      `Mark where the authors begin by replacing the line with this one, with the || in the right place:\n${line}`,
  ),
  "separator-in-abstract": warning(
    () => "This line of an abstract contains “||”: it may be the title and authors of another entry.",
    () => "If an entry begins here, put its header (such as “LGMay 12, 2026”) above this line.",
  ),
  "hidden-characters": warning<{ fields: string }>(
    ({ fields }) => `Hidden control characters were removed from the ${fields}.`,
  ),
  "page-furniture": warning<{ lines: number }>(({ lines }) =>
    lines === 1
      ? "Skipped 1 line of page navigation."
      : `Skipped ${lines} lines of page navigation; this is the first.`,
  ),
};

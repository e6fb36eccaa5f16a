import type { Diagnostic, Severity, SourceLocation } from "./types.ts";

/** One row of the table. `F` is what was found: the values that message and hint name. */
interface Row<F> {
  readonly severity: Severity;
  /** What was found and what was expected, as a sentence. */
  readonly message: (found: F) => string;
  /** What to do about it. */
  readonly hint?: ((found: F) => string) | undefined;
}

/** A row for something that was left out. */
function error<F = void>(message: Row<F>["message"], hint?: Row<F>["hint"]): Row<F> {
  return { severity: "error", message, hint };
}

/** A row for something that a person should look at. */
function warning<F = void>(message: Row<F>["message"], hint?: Row<F>["hint"]): Row<F> {
  return { severity: "warning", message, hint };
}

const ANY_YAML = "Write “key: value”, indent with spaces only, and quote a value that holds “: ” or “#”.";
const QUOTE = 'Put the value in quotes, such as title: "Papers: a digest".';

/** Mends by the kind of mistake, as the YAML parser names it. */
const YAML_MENDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Put spaces in place of the tab.",
  DUPLICATE_KEY: "Remove one of the two lines.",
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE.replace(/\.$/, "")}; or, where it is a key of its own, on the next line, indented.`,
  UNEXPECTED_TOKEN: QUOTE,
  BAD_SCALAR_START: QUOTE,
  STRAY_ALIAS: QUOTE,
  TAG_RESOLVE_FAILED: QUOTE,
  BAD_DQ_ESCAPE: "LaTeX stands without quotes or in single ones, such as gm: \\mathrm{GM}.",
  MULTILINE_IMPLICIT_KEY: "Write “key: value” on one line, with a space behind the colon.",
  MISSING_CHAR: "Close the quotation mark or the bracket.",
};

/**
 * Every code that Offprint can report, in one table. To change the words of a complaint, change its row.
 * `message` says what was found and what was expected, `hint` the likely mend; both take the same arguments.
 */
export const findings = {
  "paper-twice": warning<{ title: string; first: number }>(
    ({ title, first }) =>
      `“${title}” stands twice in this listing, first on line ${first}; the first one is kept.`,
    () => "Remove one of the two entries.",
  ),
  "paper-differs": warning<{ title: string; field: string; now: string; before: string; where: string }>(
    ({ title, field, now, before, where }) =>
      `“${title}” has ${field} “${now}” here and “${before}” in ${where}; the newer listing stands.`,
    () => "If they are two papers, or the newer listing is wrong, correct the title or the field here.",
  ),
  "macro-unknown": warning<{ macro: string }>(
    ({ macro }) => `Nobody has defined “${macro}”; it is shown as it is written.`,
    ({ macro }) =>
      `Define it in content/site.yaml, below “macros:”, as “${macro.replace(/^\\/, "")}: …”, or mend its spelling.`,
  ),
  "latex-unreadable": warning<{ piece: string; kind: string }>(
    ({ piece }) => `Unreadable LaTeX “${piece}”; shown as is.`,
    ({ kind }) =>
      kind === "unbalanced"
        ? "Unmatched brace."
        : kind === "definition"
          ? "Papers cannot define commands. Define them below “macros” in content/site.yaml."
          : kind === "too-large"
            ? "Its output would be far longer than its source."
            : "Fix it, or define its macros in content/site.yaml.",
  ),
  "no-listing": error(
    () => "There is no listing here, so the site has no papers.",
    () =>
      "Save the list that you pasted as content/listings/YEAR-MONTH-DAY.txt, for instance 2026-11-23.txt.",
  ),
  "listing-undated": error<{ written: string | undefined; meant: string | undefined }>(
    ({ written }) =>
      written === undefined
        ? "The name of this file does not begin with a day, so the listing was left out."
        : `There is no such day as “${written}”, so the listing was left out.`,
    ({ meant }) => `Call it by the day it was taken, such as ${meant ?? "2026-11-23.txt"}.`,
  ),
  "listing-is-document": error<{ kind: string }>(
    ({ kind }) => `This is ${kind}, and no text that can be read; it was left out.`,
    () =>
      "Open it, copy the list, and run “npm run add”; or save it from there as plain text (.txt), called by its day.",
  ),
  "listing-unrecognized": error<{ first: string; second: string }>(
    ({ first, second }) =>
      `This is not a list that Offprint can read; nothing was read. The nearest shapes are “${first}” and “${second}”.`,
    () =>
      "Copy the whole list again, from its first paper to its last, or export it as BibTeX or RIS. docs/listing.md shows what you can paste.",
  ),
  "letters-guessed": warning<{ word: string }>(
    ({ word }) => `This file is not UTF-8; read as Windows-1252, it says “${word}” here.`,
    () =>
      "Save it as UTF-8, most editors ask for the encoding when they save; or copy the list and add it anew.",
  ),
  "letters-lost": warning(
    () => "A letter was lost here before the file came to Offprint: “\ufffd” stands for it.",
    () => "Write the letter, and save the file as UTF-8; or copy the list again.",
  ),
  "file-not-read": warning<{ kind: string | undefined; wanted: string }>(
    ({ kind }) => `${kind === undefined ? "" : `This is ${kind}. `}Nothing reads a file of this name here.`,
    ({ wanted }) => wanted,
  ),
  "file-misplaced": error<{ to: string }>(
    () => "Nothing reads this file where it lies.",
    ({ to }) => `Move it to ${to}.`,
  ),
  "file-misnamed": error<{ name: string; meant: string }>(
    ({ name }) => `Nothing reads what is called “${name}”.`,
    ({ meant }) => `Call it ${meant}.`,
  ),
  "corrections-alone": error(
    () => "These are corrections of a listing that is not there.",
    () =>
      "Call them after the listing: 2026-11-23.corrections.yaml for 2026-11-23.txt, and 2026-11-23.bib.corrections.yaml for 2026-11-23.bib.",
  ),
  "introduction-alone": warning<{ day: string }>(
    ({ day }) => `This is the introduction of ${day}, but there is no listing of that day.`,
    ({ day }) => `Add content/listings/${day}.txt, or rename this file to the day of its listing.`,
  ),
  "page-name-taken": error<{ name: string }>(
    ({ name }) => `The address /${name}/ belongs to Offprint; this page was left out.`,
    () => "Give the file another name.",
  ),
  "settings-missing": warning(
    () => "There is no such file; the site gets a made-up title and address.",
    () => "Make it, with at least the lines “title: …” and “url: https://…”.",
  ),
  "url-missing": warning<{ preset: string }>(
    ({ preset }) => `The site's address is not set; feeds and the sitemap will point to ${preset}.`,
    () => "Add a line such as “url: https://name.github.io/repo/”.",
  ),
  "template-untouched": warning(
    () => "Title, description, address and about page are still those of the template.",
    () => "Change content/site.yaml and content/pages/about.md before you publish.",
  ),
  "template-left": warning<{ what: string; mend: string }>(
    ({ what }) => `${what} is still the template's.`,
    ({ mend }) => mend,
  ),
  "setting-unknown": warning<{
    key: string;
    keys: string;
    near?: string | undefined;
    above?: string | undefined;
  }>(
    ({ key, keys }) => `“${key}” is not a setting; expected one of ${keys}.`,
    ({ near, above }) => {
      if (above !== undefined) return `Put it below “${above}:”, indented with spaces.`;
      return near === undefined ? "Remove the line." : `Did you mean “${near}”?`;
    },
  ),
  "setting-invalid": error<{ key: string; expected: string; line?: string | undefined }>(
    ({ key, expected }) => `“${key}” must be ${expected}; the default is used.`,
    ({ line }) => (line === undefined ? "Mend the value, or remove the line." : `Write “${line}”.`),
  ),
  "sister-shape": error<{ expected: string; line?: string | undefined }>(
    ({ expected }) => `An entry of “sisters” needs ${expected}; this one is left out.`,
    ({ line }) =>
      line === undefined
        ? "Write, for example:\n- title: Digest 2024\n  address: https://example.org/2024/"
        : `Write “${line}”.`,
  ),
  "sister-twice": error<{ address: string }>(
    ({ address }) => `${address} is among the sisters already; the first entry stands.`,
    () => "Remove one of the two.",
  ),
  "yaml-syntax": error<{ reason: string; kind: string }>(
    ({ reason }) => `This is not YAML: ${reason.replace(/[.:]?$/, "")}.`,
    ({ kind }) => YAML_MENDS[kind] ?? ANY_YAML,
  ),
  "yaml-no-keys": error(
    () => "Expected lines of the form “key: value”.",
    () => "The README shows what this file may hold.",
  ),
  "listing-empty": error(
    () => "This listing holds no entry.",
    () =>
      "Paste at least one entry: a header line such as “LGMay 12, 2026”, then title and authors, then the abstract.",
  ),
  "text-before-header": error<{ lines: number }>(
    ({ lines }) =>
      lines === 1
        ? "This line stands before the first header, and was left out."
        : `These ${lines} lines stand before the first header, and were left out.`,
    () => "If they are the rest of an entry, paste its header line (such as “LGMay 12, 2026”) above them.",
  ),
  "header-unreadable": error<{ header: string }>(
    ({ header }) =>
      `“${header}” begins like a header, but no date can be read from it; the entry was left out.`,
    () =>
      "A header is an optional score, the category, the date and an optional “Code”: “98.1LGMay 12, 2026Code”.",
  ),
  "header-lookalike": warning<{ line: string }>(
    ({ line }) => `“${line}” looks like a header, but no title follows it: it was read as text.`,
    () => "If an entry begins here, put its title and authors on the next line.",
  ),
  "date-impossible": error<{ date: string }>(
    ({ date }) => `There is no such day as “${date}”; the entry was left out.`,
    () => "Mend the date in the header, or give the right one in the corrections file.",
  ),
  "date-without-year": error<{ date: string }>(
    ({ date }) => `“${date}” has no year, and neither has the name of this file; the entry was left out.`,
    () => "Name the file after the day the listing was taken, such as 2026-11-23.txt.",
  ),
  "date-after-listing": warning<{ date: string; asOf: string }>(
    ({ date, asOf }) => `The paper is dated ${date}, after the listing was taken (${asOf}).`,
    () => "Check the date, and the day in the file's name.",
  ),
  "entry-without-title": error<{ header: string }>(
    ({ header }) => `Nothing stands below the header “${header}”; the entry was left out.`,
    () => "Put the title and authors on the line below the header.",
  ),
  "authors-missing": warning<{ title: string }>(
    ({ title }) => `No author could be told from the title “${title}”.`,
    ({ title }) =>
      `Say where the authors begin: put this in place of the line.\n${title} || First Author, Second Author`,
  ),
  "authors-doubtful": warning<{ chosen: string; other: string; line: string }>(
    ({ chosen, other }) => `Read as ${chosen}; it could be ${other}.`,
    ({ line }) =>
      `Say where the authors begin: put this in place of the line, with the || where it belongs.\n${line}`,
  ),
  "hidden-characters": warning<{ fields: string }>(
    ({ fields }) => `Hidden control characters were removed from the ${fields}.`,
  ),
  "block-uncertain": warning<{ doubt: string }>(
    ({ doubt }) => `This paper may be read wrong: ${doubt}.`,
    () => "Check its title and authors, and correct them in the corrections file if needed.",
  ),
  "page-furniture": warning<{ lines: number }>(({ lines }) =>
    lines === 1
      ? "A line of the page around the list was left out."
      : `${lines} lines of the page around the list were left out; this is the first.`,
  ),
  "queries-missing": error(
    () => "This file names no query.",
    () => "Write, for example:\nqueries:\n  - categories: [cs.LG]\n    words: [sparse]",
  ),
  "query-empty": error(
    () => "A query names categories, authors or words; this one names none and was left out.",
    () => "Write, for example, “- categories: [cs.LG]”.",
  ),
  "query-invalid": error<{ key: string; expected: string }>(
    ({ key, expected }) => `“${key}” must be ${expected}; the query was left out.`,
    () => "Mend the value, or remove the line.",
  ),
  "query-category-unknown": error<{ category: string }>(
    ({ category }) => `“${category}” is no category of arXiv; the query was left out.`,
    () => "arXiv’s list is at https://arxiv.org/category_taxonomy; a whole archive is “cs.*”.",
  ),
  "source-empty": error(
    () => "This file holds no paper.",
    () => "docs/sources.md says what a file of this kind looks like; a day without papers needs no file.",
  ),
  "source-syntax": error<{ format: string; reason: string }>(
    ({ format, reason }) =>
      `From here on this is no ${format} that can be read: ${reason}; what came before it stands.`,
    () => "Fetch or export the file again: it was likely cut short.",
  ),
  "bibtex-unreadable": warning<{ reason: string }>(
    ({ reason }) => `This piece of BibTeX could not be read as it stands: ${reason}.`,
    () => "Look for a brace without its partner, or a word without its @string.",
  ),
  "bibtex-names": warning<{ names: string }>(
    ({ names }) => `“${names}” was read as one person; it could be two.`,
    () => "Put “and” between two people, or braces around a family name of two words.",
  ),
  "table-row-shifted": warning(
    () => "The cells of this row do not fit the columns of the table: a quote or a comma is misplaced.",
    () => "Check this paper's fields, or correct the row in the spreadsheet and export it again.",
  ),
  "feed-unknown": error<{ name: string }>(
    ({ name }) => `Expected an Atom feed or RSS of arXiv, but found <${name}>; nothing was read.`,
    () => "Save the answer of arXiv's API, or a feed of rss.arxiv.org, as it came.",
  ),
  "answer-is-error": error<{ reason: string }>(
    ({ reason }) => `This is no list of papers, but an error that arXiv reports: “${reason}”.`,
    () => "Mend the query, ask again, and delete this file.",
  ),
  "record-not-json": error<{ reason: string }>(
    ({ reason }) => `This line is not a JSON object (${reason}); it was left out.`,
    () => "Write one object a line, such as “npm run --silent parse” prints.",
  ),
  "record-unknown-field": warning<{ name: string; meant: string | undefined }>(
    ({ name }) => `An entry has no field “${name}”; it was left out.`,
    ({ meant }) => (meant ? `Did you mean “${meant}”?` : "docs/sources.md lists the fields."),
  ),
  "record-wrong-value": warning<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” takes ${wanted}; what it has was left out.`,
    () => "Mend the value, or remove it.",
  ),
  "record-without-title": error(
    () => "This paper has no title; it was left out.",
    () => "Give it a title, or remove it.",
  ),
  "record-without-date": error<{ title: string }>(
    ({ title }) => `“${title}” has no day that can be read; it was left out.`,
    () => "Give it the day of its publication, such as 2026-05-12; a year alone will do.",
  ),
  "record-without-authors": warning<{ title: string }>(
    ({ title }) => `“${title}” names no author.`,
    () => "Add the authors.",
  ),
  "record-without-category": warning<{ title: string; category: string }>(
    ({ title, category }) =>
      `“${title}” names neither a category nor a journal; it is put under “${category}”.`,
    () => "Add arXiv's primary category, or the journal or conference.",
  ),
  "reference-style": warning<{ title: string; style: string; usual: string }>(
    ({ title, style, usual }) =>
      `“${title}” is written in another style (${style}) than the rest of this list (${usual}).`,
    () => "Check its title and authors; correct them in the corrections file if they are wrong.",
  ),
  "reference-doubtful": warning<{ title: string }>(
    ({ title }) => `“${title}”: title, authors or date may be cut at the wrong place.`,
    () => "Check them; correct them in the corrections file if they are wrong.",
  ),
  "reference-unreadable": error<{ text: string }>(
    ({ text }) => `No title and authors can be told apart in “${text}”; it was left out.`,
    () => "Write it as the other entries of the list are written.",
  ),
  "correction-shape": error(
    () => "A correction is the beginning of an entry's title, and below it the fields to correct.",
    () => 'Write, for example:\n"Beginning of the title":\n  authors: [Ada Vesely, Bo Lind]',
  ),
  "correction-unknown-field": error<{ name: string; meant: string | undefined }>(
    ({ name }) => `An entry has no field “${name}”.`,
    ({ meant }) =>
      meant ? `Did you mean “${meant}”?` : "docs/listing.md lists the fields that can be corrected.",
  ),
  "correction-wrong-value": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” takes ${wanted}.`,
  ),
  "correction-unused": warning<{ begins: string }>(
    ({ begins }) => `No entry of the listing begins with “${begins}”.`,
    () => "Copy the beginning of the line below the entry's header.",
  ),
  "correction-ambiguous": warning<{ begins: string; first: number; other: number }>(
    ({ begins, first, other }) =>
      `Entries on lines ${first} and ${other} both begin with “${begins}”; only the first was corrected.`,
    () => "Copy more of the line, until it tells the entries apart.",
  ),
  "person-shape": error(
    () => "Expected the preferred form of a name, and below it what there is to say of the person.",
    () => "Write, for example:\nAda B. Example:\n  aliases: [Ada Example]",
  ),
  "person-unknown-field": error<{ name: string; fields: string; meant?: string | undefined }>(
    ({ name, fields }) => `“${name}” is not said of an author; expected one of ${fields}.`,
    ({ meant }) => (meant === undefined ? "Remove the line." : `Did you mean “${meant}”?`),
  ),
  "person-wrong-value": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” takes ${wanted}.`,
  ),
  "person-unknown": warning<{ name: string; near?: string | undefined }>(
    ({ name }) => `No paper is by “${name}”.`,
    ({ near }) => (near === undefined ? "Write the name as the papers have it." : `Did you mean “${near}”?`),
  ),
  "person-twice": error<{ name: string; other: string }>(
    ({ name, other }) => `“${name}” is already a form of “${other}”; it stays there.`,
    () => "Remove one of the two lines, or make one entry of both people.",
  ),
  "namesake-slug": error<{ slug: string; mended: string }>(
    ({ slug }) =>
      `“${slug}” cannot be the last part of an address; expected small letters, digits and hyphens.`,
    ({ mended }) => (mended === "" ? "" : `Write “${mended}”.`),
  ),
  "namesake-empty": error<{ slug: string }>(
    ({ slug }) => `Nothing tells the papers of “${slug}” from those of others of this name.`,
    () => "Put “coauthors: […]” or “papers: […]” below it.",
  ),
  "namesake-taken": error<{ slug: string }>(
    ({ slug }) => `The address /authors/${slug}/ belongs to somebody else; this one was left out.`,
    () => "Choose another last part of the address.",
  ),
  "namesake-unused": warning<{ what: string; name: string }>(
    ({ what, name }) => `No paper by “${name}” fits “${what}”.`,
    () => "Take a co-author as the papers have the name, or a paper’s whole title.",
  ),
  "namesake-both": warning<{ title: string; first: string; other: string }>(
    ({ title, first, other }) => `“${title}” fits both “${first}” and “${other}”; it went to the first.`,
    () => "Name the paper below the one who wrote it.",
  ),
  "redirect-shape": error(
    () =>
      "Expected the address of a page of this site before the colon, and behind it one of this site or a whole one of another.",
    () => "Write, for example: /papers/old-title-example/: /papers/new-title-example/",
  ),
  "redirect-page": warning<{ from: string }>(
    ({ from }) => `A page stands at ${from}, so nothing needs to lead on from there.`,
    () => "Remove the line.",
  ),
  "redirect-twice": error<{ from: string }>(
    ({ from }) => `${from} is redirected above; the first line stands.`,
    () => "Remove one of the two lines.",
  ),
  "redirect-nowhere": error<{ from: string; to: string; near?: string | undefined }>(
    ({ from, to }) => `There is no page at ${to}, so ${from} leads nowhere; it was left out.`,
    ({ near }) => (near === undefined ? "Take the address of a page of the site." : `Did you mean ${near}?`),
  ),
  "redirect-chain": error<{ from: string; to: string; line: string }>(
    ({ from, to }) =>
      `${from} leads to ${to}, which has moved itself; the redirect was made to go to the end.`,
    ({ line }) => `Write instead:\n${line}`,
  ),
  "redirect-loop": error<{ from: string; to: string }>(
    ({ from, to }) => `From ${from} to ${to} it goes in a circle; it was left out.`,
    () => "Let one of the lines end at a page.",
  ),
};

export type Code = keyof typeof findings;

/** The codes by which an entry is left out; other errors leave out less, or a whole file. */
export const REJECTIONS: ReadonlySet<string> = new Set<Code>([
  "header-unreadable",
  "date-impossible",
  "date-without-year",
  "entry-without-title",
  "record-not-json",
  "record-without-title",
  "record-without-date",
]);

/** The values that a code's message and hint name. */
export type Found<C extends Code> = Parameters<(typeof findings)[C]["message"]>[0];

/** The diagnostic of `code` at `place`; `found` has the values that the code's row names, none where it names none. */
export function diagnose<C extends Code>(
  code: C,
  place: SourceLocation,
  ...found: Found<C> extends void ? [] : [found: Found<C>]
): Diagnostic {
  const row = findings[code] as Row<unknown>;
  const hint = row.hint?.(found[0]);
  const { file, line, column, length } = place;
  return {
    severity: row.severity,
    code,
    message: row.message(found[0]),
    ...(hint && { hint }),
    file,
    line,
    column,
    length,
  };
}

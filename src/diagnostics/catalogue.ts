import type { Diagnostic, Severity, SourceLocation } from "./types.ts";

/** One row of the table: what was found, and the likely mend, both in words a publisher understands. */
interface Finding {
  readonly severity: Severity;
  readonly message: (...found: never[]) => string;
  readonly hint?: (...found: never[]) => string;
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
  "paper-twice": {
    severity: "warning",
    message: (title: string, first: number) =>
      `“${title}” stands twice in this listing, first on line ${first}; the first one is kept.`,
    hint: () => "Remove one of the two entries.",
  },
  "paper-differs": {
    severity: "warning",
    message: (title: string, field: string, now: string, before: string, where: string) =>
      `“${title}” has ${field} “${now}” here and “${before}” in ${where}; the newer listing stands.`,
    hint: () => "If they are two papers, or the newer listing is wrong, correct the title or the field here.",
  },
  "macro-unknown": {
    severity: "warning",
    message: (macro: string) => `Nobody has defined “${macro}”; it is shown as it is written.`,
    hint: (macro: string) =>
      `Define it in content/site.yaml, below “macros:”, as “${macro.replace(/^\\/, "")}: …”, or mend its spelling.`,
  },
  "latex-unreadable": {
    severity: "warning",
    message: (piece: string, _kind: string) =>
      `“${piece}” is LaTeX that cannot be read; it is shown as it is written.`,
    hint: (_piece: string, kind: string) =>
      kind === "unbalanced"
        ? "A brace has no partner."
        : "Mend it, or define the macros it uses in content/site.yaml.",
  },
  "no-listing": {
    severity: "error",
    message: () => "There is no listing here, so the site has no papers.",
    hint: () =>
      "Save the list that you pasted as content/listings/YEAR-MONTH-DAY.txt, for instance 2026-11-23.txt.",
  },
  "listing-undated": {
    severity: "error",
    message: (written: string | undefined, _meant: string | undefined) =>
      written === undefined
        ? "The name of this file does not begin with a day, so the listing was left out."
        : `There is no such day as “${written}”, so the listing was left out.`,
    hint: (_written: string | undefined, meant: string | undefined) =>
      `Call it by the day it was taken, such as ${meant ?? "2026-11-23.txt"}.`,
  },
  "listing-is-document": {
    severity: "error",
    message: (kind: string) => `This is ${kind}, and no text that can be read; it was left out.`,
    hint: () =>
      "Open it, copy the list, and run “npm run add”; or save it from there as plain text (.txt), called by its day.",
  },
  "listing-unrecognized": {
    severity: "error",
    message: (first: string, second: string) =>
      `This is not a list that Offprint can read; nothing was read. The nearest shapes are “${first}” and “${second}”.`,
    hint: () =>
      "Copy the whole list again, from its first paper to its last, or export it as BibTeX or RIS. docs/listing.md shows what you can paste.",
  },
  "letters-guessed": {
    severity: "warning",
    message: (word: string) => `This file is not UTF-8; read as Windows-1252, it says “${word}” here.`,
    hint: () =>
      "Save it as UTF-8, most editors ask for the encoding when they save; or copy the list and add it anew.",
  },
  "letters-lost": {
    severity: "warning",
    message: () => "A letter was lost here before the file came to Offprint: “\ufffd” stands for it.",
    hint: () => "Write the letter, and save the file as UTF-8; or copy the list again.",
  },
  "file-not-read": {
    severity: "warning",
    message: (kind: string | undefined, _wanted: string) =>
      `${kind === undefined ? "" : `This is ${kind}. `}Nothing reads a file of this name here.`,
    hint: (_kind: string | undefined, wanted: string) => wanted,
  },
  "file-misplaced": {
    severity: "error",
    message: (_to: string) => "Nothing reads this file where it lies.",
    hint: (to: string) => `Move it to ${to}.`,
  },
  "file-misnamed": {
    severity: "error",
    message: (name: string, _meant: string) => `Nothing reads what is called “${name}”.`,
    hint: (_name: string, meant: string) => `Call it ${meant}.`,
  },
  "corrections-alone": {
    severity: "error",
    message: () => "These are corrections of a listing that is not there.",
    hint: () =>
      "Call them after the listing: 2026-11-23.corrections.yaml for 2026-11-23.txt, and 2026-11-23.bib.corrections.yaml for 2026-11-23.bib.",
  },
  "introduction-alone": {
    severity: "warning",
    message: (day: string) => `This is the introduction of ${day}, but there is no listing of that day.`,
    hint: (day: string) => `Add content/listings/${day}.txt, or rename this file to the day of its listing.`,
  },
  "page-name-taken": {
    severity: "error",
    message: (name: string) => `The address /${name}/ belongs to Offprint; this page was left out.`,
    hint: () => "Give the file another name.",
  },
  "settings-missing": {
    severity: "warning",
    message: () => "There is no such file; the site gets a made-up title and address.",
    hint: () => "Make it, with at least the lines “title: …” and “url: https://…”.",
  },
  "url-missing": {
    severity: "warning",
    message: (preset: string) =>
      `The site's address is not set; feeds and the sitemap will point to ${preset}.`,
    hint: () => "Add a line such as “url: https://name.github.io/repo/”.",
  },
  "template-untouched": {
    severity: "warning",
    message: () => "Title, description, address and about page are still those of the template.",
    hint: () => "Change content/site.yaml and content/pages/about.md before you publish.",
  },
  "template-left": {
    severity: "warning",
    message: (what: string, _mend: string) => `${what} is still the template's.`,
    hint: (_what: string, mend: string) => mend,
  },
  "setting-unknown": {
    severity: "warning",
    message: (key: string, keys: string, _near?: string, _above?: string) =>
      `“${key}” is not a setting; expected one of ${keys}.`,
    hint: (_key: string, _keys: string, near?: string, above?: string) => {
      if (above !== undefined) return `Put it below “${above}:”, indented with spaces.`;
      return near === undefined ? "Remove the line." : `Did you mean “${near}”?`;
    },
  },
  "setting-invalid": {
    severity: "error",
    message: (key: string, expected: string, _line?: string) =>
      `“${key}” must be ${expected}; the preset is used.`,
    hint: (_key: string, _expected: string, line?: string) =>
      line === undefined ? "Mend the value, or remove the line." : `Write “${line}”.`,
  },
  "sister-shape": {
    severity: "error",
    message: (expected: string, _line?: string) =>
      `An entry of “sisters” needs ${expected}; this one is left out.`,
    hint: (_expected: string, line?: string) =>
      line === undefined
        ? "Write, for example:\n- title: Digest 2024\n  address: https://example.org/2024/"
        : `Write “${line}”.`,
  },
  "sister-twice": {
    severity: "error",
    message: (address: string) => `${address} is among the sisters already; the first entry stands.`,
    hint: () => "Remove one of the two.",
  },
  "yaml-syntax": {
    severity: "error",
    message: (reason: string, _kind: string) => `This is not YAML: ${reason.replace(/[.:]?$/, "")}.`,
    hint: (_reason: string, kind: string) => YAML_MENDS[kind] ?? ANY_YAML,
  },
  "yaml-no-keys": {
    severity: "error",
    message: () => "Expected lines of the form “key: value”.",
    hint: () => "The README shows what this file may hold.",
  },
  "listing-empty": {
    severity: "error",
    message: () => "This listing holds no entry.",
    hint: () =>
      "Paste at least one entry: a header line such as “LGMay 12, 2026”, then title and authors, then the abstract.",
  },
  "text-before-header": {
    severity: "error",
    message: (lines: number) =>
      lines === 1
        ? "This line stands before the first header, and was left out."
        : `These ${lines} lines stand before the first header, and were left out.`,
    hint: () =>
      "If they are the rest of an entry, paste its header line (such as “LGMay 12, 2026”) above them.",
  },
  "header-unreadable": {
    severity: "error",
    message: (header: string) =>
      `“${header}” begins like a header, but no date can be read from it; the entry was left out.`,
    hint: () =>
      "A header is an optional score, the category, the date and an optional “Code”: “98.1LGMay 12, 2026Code”.",
  },
  "header-lookalike": {
    severity: "warning",
    message: (line: string) => `“${line}” looks like a header, but no title follows it: it was read as text.`,
    hint: () => "If an entry begins here, put its title and authors on the next line.",
  },
  "date-impossible": {
    severity: "error",
    message: (date: string) => `There is no such day as “${date}”; the entry was left out.`,
    hint: () => "Mend the date in the header, or give the right one in the corrections file.",
  },
  "date-without-year": {
    severity: "error",
    message: (date: string) =>
      `“${date}” has no year, and neither has the name of this file; the entry was left out.`,
    hint: () => "Name the file after the day the listing was taken, such as 2026-11-23.txt.",
  },
  "date-after-listing": {
    severity: "warning",
    message: (date: string, asOf: string) =>
      `The paper is dated ${date}, after the listing was taken (${asOf}).`,
    hint: () => "Check the date, and the day in the file's name.",
  },
  "entry-without-title": {
    severity: "error",
    message: (header: string) => `Nothing stands below the header “${header}”; the entry was left out.`,
    hint: () => "Put the title and authors on the line below the header.",
  },
  "authors-missing": {
    severity: "warning",
    message: (title: string) => `No author could be told from the title “${title}”.`,
    hint: (title: string) =>
      `Say where the authors begin: put this in place of the line.\n${title} || First Author, Second Author`,
  },
  "authors-doubtful": {
    severity: "warning",
    message: (chosen: string, other: string, _line: string) => `Read as ${chosen}; it could be ${other}.`,
    hint: (_chosen: string, _other: string, line: string) =>
      `Say where the authors begin: put this in place of the line, with the || where it belongs.\n${line}`,
  },
  "hidden-characters": {
    severity: "warning",
    message: (fields: string) => `Hidden control characters were removed from the ${fields}.`,
  },
  "page-furniture": {
    severity: "warning",
    message: (lines: number) =>
      lines === 1
        ? "A line of the page around the list was left out."
        : `${lines} lines of the page around the list were left out; this is the first.`,
  },
  "queries-missing": {
    severity: "error",
    message: () => "This file names no query.",
    hint: () => "Write, for example:\nqueries:\n  - categories: [cs.LG]\n    words: [sparse]",
  },
  "query-empty": {
    severity: "error",
    message: () => "A query names categories, authors or words; this one names none and was left out.",
    hint: () => "Write, for example, “- categories: [cs.LG]”.",
  },
  "query-invalid": {
    severity: "error",
    message: (key: string, expected: string) => `“${key}” must be ${expected}; the query was left out.`,
    hint: () => "Mend the value, or remove the line.",
  },
  "query-category-unknown": {
    severity: "error",
    message: (category: string) => `“${category}” is no category of arXiv; the query was left out.`,
    hint: () => "arXiv’s list is at https://arxiv.org/category_taxonomy; a whole archive is “cs.*”.",
  },
  "source-empty": {
    severity: "error",
    message: () => "This file holds no paper.",
    hint: () =>
      "docs/sources.md says what a file of this kind looks like; a day without papers needs no file.",
  },
  "source-syntax": {
    severity: "error",
    message: (format: string, reason: string) =>
      `From here on this is no ${format} that can be read: ${reason}; what came before it stands.`,
    hint: () => "Fetch or export the file again: it was likely cut short.",
  },
  "bibtex-unreadable": {
    severity: "warning",
    message: (reason: string) => `This piece of BibTeX could not be read as it stands: ${reason}.`,
    hint: () => "Look for a brace without its partner, or a word without its @string.",
  },
  "table-row-shifted": {
    severity: "warning",
    message: () =>
      "The cells of this row do not fit the columns of the table: a quote or a comma is misplaced.",
    hint: () => "Check this paper's fields, or correct the row in the spreadsheet and export it again.",
  },
  "feed-unknown": {
    severity: "error",
    message: (name: string) =>
      `Expected an Atom feed or RSS of arXiv, but found <${name}>; nothing was read.`,
    hint: () => "Save the answer of arXiv's API, or a feed of rss.arxiv.org, as it came.",
  },
  "answer-is-error": {
    severity: "error",
    message: (reason: string) => `This is no list of papers, but an error that arXiv reports: “${reason}”.`,
    hint: () => "Mend the query, ask again, and delete this file.",
  },
  "record-not-json": {
    severity: "error",
    message: (reason: string) => `This line is not a JSON object (${reason}); it was left out.`,
    hint: () => "Write one object a line, such as “npm run --silent parse” prints.",
  },
  "record-unknown-field": {
    severity: "warning",
    message: (name: string, _meant: string | undefined) =>
      `An entry has no field “${name}”; it was left out.`,
    hint: (_name: string, meant: string | undefined) =>
      meant ? `Did you mean “${meant}”?` : "docs/sources.md lists the fields.",
  },
  "record-wrong-value": {
    severity: "warning",
    message: (name: string, wanted: string) => `“${name}” takes ${wanted}; what it has was left out.`,
    hint: () => "Mend the value, or remove it.",
  },
  "record-without-title": {
    severity: "error",
    message: () => "This paper has no title; it was left out.",
    hint: () => "Give it a title, or remove it.",
  },
  "record-without-date": {
    severity: "error",
    message: (title: string) => `“${title}” has no day that can be read; it was left out.`,
    hint: () => "Give it the day of its publication, such as 2026-05-12; a year alone will do.",
  },
  "record-without-authors": {
    severity: "warning",
    message: (title: string) => `“${title}” names no author.`,
    hint: () => "Add the authors.",
  },
  "record-without-category": {
    severity: "warning",
    message: (title: string, category: string) =>
      `“${title}” names neither a category nor a journal; it is put under “${category}”.`,
    hint: () => "Add arXiv's primary category, or the journal or conference.",
  },
  "reference-style": {
    severity: "warning",
    message: (title: string, style: string, usual: string) =>
      `“${title}” is written in another style (${style}) than the rest of this list (${usual}).`,
    hint: () => "Check its title and authors; correct them in the corrections file if they are wrong.",
  },
  "reference-doubtful": {
    severity: "warning",
    message: (title: string) => `“${title}”: title, authors or date may be cut at the wrong place.`,
    hint: () => "Check them; correct them in the corrections file if they are wrong.",
  },
  "reference-unreadable": {
    severity: "error",
    message: (text: string) => `No title and authors can be told apart in “${text}”; it was left out.`,
    hint: () => "Write it as the other entries of the list are written.",
  },
  "correction-shape": {
    severity: "error",
    message: () => "A correction is the beginning of an entry's title, and below it the fields to correct.",
    hint: () => 'Write, for example:\n"Beginning of the title":\n  authors: [Ada Vesely, Bo Lind]',
  },
  "correction-unknown-field": {
    severity: "error",
    message: (name: string, _meant: string | undefined) => `An entry has no field “${name}”.`,
    hint: (_name: string, meant: string | undefined) =>
      meant ? `Did you mean “${meant}”?` : "docs/listing.md lists the fields that can be corrected.",
  },
  "correction-wrong-value": {
    severity: "error",
    message: (name: string, wanted: string) => `“${name}” takes ${wanted}.`,
  },
  "correction-unused": {
    severity: "warning",
    message: (begins: string) => `No entry of the listing begins with “${begins}”.`,
    hint: () => "Copy the beginning of the line below the entry's header.",
  },
  "correction-ambiguous": {
    severity: "warning",
    message: (begins: string, first: number, other: number) =>
      `Entries on lines ${first} and ${other} both begin with “${begins}”; only the first was corrected.`,
    hint: () => "Copy more of the line, until it tells the entries apart.",
  },
  "person-shape": {
    severity: "error",
    message: () => "Expected the preferred form of a name, and below it what there is to say of the person.",
    hint: () => "Write, for example:\nAda B. Example:\n  aliases: [Ada Example]",
  },
  "person-unknown-field": {
    severity: "error",
    message: (name: string, fields: string, _meant?: string) =>
      `“${name}” is not said of an author; expected one of ${fields}.`,
    hint: (_name: string, _fields: string, meant?: string) =>
      meant === undefined ? "Remove the line." : `Did you mean “${meant}”?`,
  },
  "person-wrong-value": {
    severity: "error",
    message: (name: string, wanted: string) => `“${name}” takes ${wanted}.`,
  },
  "person-unknown": {
    severity: "warning",
    message: (name: string, _near?: string) => `No paper is by “${name}”.`,
    hint: (_name: string, near?: string) =>
      near === undefined ? "Write the name as the papers have it." : `Did you mean “${near}”?`,
  },
  "person-twice": {
    severity: "error",
    message: (name: string, other: string) => `“${name}” is already a form of “${other}”; it stays there.`,
    hint: () => "Remove one of the two lines, or make one entry of both people.",
  },
  "namesake-slug": {
    severity: "error",
    message: (slug: string, _mended: string) =>
      `“${slug}” cannot be the last part of an address; expected small letters, digits and hyphens.`,
    hint: (_slug: string, mended: string) => (mended === "" ? "" : `Write “${mended}”.`),
  },
  "namesake-empty": {
    severity: "error",
    message: (slug: string) => `Nothing tells the papers of “${slug}” from those of others of this name.`,
    hint: () => "Put “coauthors: […]” or “papers: […]” below it.",
  },
  "namesake-taken": {
    severity: "error",
    message: (slug: string) =>
      `The address /authors/${slug}/ belongs to somebody else; this one was left out.`,
    hint: () => "Choose another last part of the address.",
  },
  "namesake-unused": {
    severity: "warning",
    message: (what: string, name: string) => `No paper by “${name}” fits “${what}”.`,
    hint: () => "Take a co-author as the papers have the name, or a paper’s whole title.",
  },
  "namesake-both": {
    severity: "warning",
    message: (title: string, first: string, other: string) =>
      `“${title}” fits both “${first}” and “${other}”; it went to the first.`,
    hint: () => "Name the paper below the one who wrote it.",
  },
  "redirect-shape": {
    severity: "error",
    message: () =>
      "Expected the address of a page of this site before the colon, and behind it one of this site or a whole one of another.",
    hint: () => "Write, for example: /papers/old-title-example/: /papers/new-title-example/",
  },
  "redirect-page": {
    severity: "warning",
    message: (from: string) => `A page stands at ${from}, so nothing needs to lead on from there.`,
    hint: () => "Remove the line.",
  },
  "redirect-twice": {
    severity: "error",
    message: (from: string) => `${from} is redirected above; the first line stands.`,
    hint: () => "Remove one of the two lines.",
  },
  "redirect-nowhere": {
    severity: "error",
    message: (from: string, to: string, _near?: string) =>
      `There is no page at ${to}, so ${from} leads nowhere; it was left out.`,
    hint: (_from: string, _to: string, near?: string) =>
      near === undefined ? "Take the address of a page of the site." : `Did you mean ${near}?`,
  },
  "redirect-chain": {
    severity: "error",
    message: (from: string, to: string, _line: string) =>
      `${from} leads to ${to}, which has moved itself; the redirect was made to go to the end.`,
    hint: (_from: string, _to: string, line: string) => `Write instead:\n${line}`,
  },
  "redirect-loop": {
    severity: "error",
    message: (from: string, to: string) => `From ${from} to ${to} it goes in a circle; it was left out.`,
    hint: () => "Let one of the lines end at a page.",
  },
} satisfies Record<string, Finding>;

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

/** The diagnostic of `code` at `place`; `found` are the arguments that the code's row in the table takes. */
export function diagnose<C extends Code>(
  code: C,
  place: SourceLocation,
  ...found: Parameters<(typeof findings)[C]["message"]>
): Diagnostic {
  const row: Finding = findings[code];
  const words = found as never[];
  const hint = row.hint?.(...words);
  const { file, line, column, length } = place;
  return {
    severity: row.severity,
    code,
    message: row.message(...words),
    ...(hint && { hint }),
    file,
    line,
    column,
    length,
  };
}

import { error, warning } from "../row.ts";

/** Findings in listings of all other kinds: exports, feeds, tables, references, copied pages. */
export const RECORDS = {
  "source-empty": error(
    () => "No papers found in this file.",
    () => "Export or copy it again. A day without papers needs no file.",
  ),
  "source-syntax": error<{ format: string; reason: string }>(
    ({ format, reason }) =>
      `Invalid ${format} from here on: ${reason}. Only papers that end above this line were read.`,
    () => "Download or export the file again: it was probably cut short.",
  ),
  "source-nested": error<{ format: string; depth: number }>(
    ({ format, depth }) =>
      `This ${format} is nested more than ${depth} deep from here on, as no list of papers is; the rest was skipped.`,
    () => "Download or export the file again. If it is the same, delete the part that begins here.",
  ),
  "bibtex-unreadable": warning<{ reason: string }>(
    ({ reason }) => `This piece of BibTeX could not be read: ${reason}.`,
    () => "Check for an unmatched brace, or a word without its @string.",
  ),
  "citation-unclosed": warning<{ name: string }>(
    ({ name }) =>
      `The template {{${name}}} has no closing “}}”; it was read up to the next citation, or to the end.`,
    () => "Close it where it ends.",
  ),
  "bibtex-names": warning<{ names: string }>(
    ({ names }) => `“${names}” was read as one person; it could be two.`,
    () => "Put “and” between two people, or braces around a family name of two words.",
  ),
  "block-uncertain": warning<{ doubt: string }>(
    ({ doubt }) => `This paper may be read wrong: ${doubt}.`,
    () => "Check its title and authors, and correct them in the corrections file if needed.",
  ),
  "lines-skipped": warning<{ lines: number }>(
    ({ lines }) =>
      lines === 1
        ? "1 line outside of the papers was skipped."
        : `${lines} lines outside of the papers were skipped; this is the first.`,
    () => "If a paper is among them, write it like the others.",
  ),
  "presenters-skipped": warning<{ lines: number }>(
    ({ lines }) =>
      lines === 1
        ? "1 line that names who presents, discusses or chairs was skipped: they are not the authors."
        : `${lines} lines that name who presents, discusses or chairs were skipped: they are not the authors. This is the first.`,
    () => "To show who presents a paper, write it into content/notes.yaml.",
  ),
  "table-row-shifted": warning(
    () => "The cells of this row do not match the columns of the table: a quote or a comma is misplaced.",
    () => "Check this paper's fields, or correct the row in the spreadsheet and export it again.",
  ),
  "feed-unknown": error<{ name: string }>(
    ({ name }) => `This XML is of no known format: its outermost element is <${name}>. Nothing was read.`,
    () => "Export the list in another format, such as BibTeX, RIS or CSL-JSON.",
  ),
  "answer-is-error": error<{ reason: string }>(
    ({ reason }) => `This is an error message from arXiv, not a list of papers: “${reason}”.`,
    () => "Correct the query, fetch again and delete this file.",
  ),
  "record-not-json": error<{ reason: string }>(
    ({ reason }) => `Invalid JSON object: ${reason}. It was left out.`,
    () => "Write one object a line, as “npm run --silent parse” prints it.",
  ),
  "record-not-yaml": error<{ reason: string }>(
    ({ reason }) => `Invalid YAML in this paper: ${reason}. It was left out.`,
    () => "Correct this line. A text with special characters needs quotation marks around it.",
  ),
  "record-unknown-field": warning<{ name: string; meant: string | undefined }>(
    ({ name }) => `Unknown field “${name}”; ignored.`,
    ({ meant }) => (meant ? `Did you mean “${meant}”?` : "docs/sources.md lists the fields."),
  ),
  "record-wrong-value": warning<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” must be ${wanted}; its value was ignored.`,
    () => "Fix the value or delete it.",
  ),
  "record-without-title": error(
    () => "This paper has no title; it was left out.",
    () => "Add a title, or delete the paper.",
  ),
  "papers-undated": warning<{ undated: number; all: number }>(
    ({ undated, all }) =>
      undated === all
        ? "The papers in this list have no date."
        : `${undated} of the ${all} papers in this list ${undated === 1 ? "has" : "have"} no date.`,
    () => "They are published as undated. To date them, add a year, a month or a day.",
  ),
  "date-ambiguous": warning<{ date: string }>(
    ({ date }) => `“${date}” can be two different days; only its year is used.`,
    () => "Write the date as year-month-day, or set it in the corrections file.",
  ),
  "record-without-authors": warning<{ title: string }>(
    ({ title }) => `“${title}” has no authors.`,
    () => "Add the authors.",
  ),
  "record-without-category": warning<{ title: string; category: string }>(
    ({ title, category }) =>
      `“${title}” has neither a category nor a journal; it is listed under “${category}”.`,
    () => "Add its primary arXiv category, or the journal or conference.",
  ),
  "link-dropped": warning<{ link: string }>(
    ({ link }) => `“${link}” is not a web address; the link was left out.`,
    () => "Write an address that begins with https://, or delete it.",
  ),
  "paper-unresolved": warning<{ label: string }>(
    ({ label }) => `Only ${label} is known of this paper; its other fields need to be looked up.`,
    () => "Run “npm run resolve” to look it up, or complete it in the corrections file.",
  ),
  "reference-style": warning<{ title: string; style: string; usual: string }>(
    ({ title, style, usual }) =>
      `“${title}” is in a different style (${style}) from the rest of this list (${usual}).`,
    () => "Check its title and authors; correct them in the corrections file if they are wrong.",
  ),
  "reference-doubtful": warning<{ title: string }>(
    ({ title }) => `“${title}”: title, authors or date may be cut in the wrong place.`,
    () => "Check them; correct them in the corrections file if they are wrong.",
  ),
  "note-unread": warning<{ title: string; note: string }>(
    ({ title, note }) => `“${note}” next to “${title}” was left out.`,
    () => "If it belongs to the title or the authors, correct them in the corrections file.",
  ),
  "reference-unreadable": error<{ text: string }>(
    ({ text }) => `Could not tell title and authors apart in “${text}”; it was left out.`,
    () => "Write it like the other entries of the list.",
  ),
};

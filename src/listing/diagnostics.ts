import type { Diagnostic, Place, Severity } from "./types.ts";

/** One row of the table: what was found, and the likely mend, both in words a publisher understands. */
interface Finding {
  readonly severity: Severity;
  readonly message: (...found: never[]) => string;
  readonly hint?: (...found: never[]) => string;
}

/**
 * Every code that Offprint can report, in one table. To change the words of a complaint, change its row.
 * `message` says what was found and what was expected, `hint` the likely mend; both take the same arguments.
 */
export const findings = {
  "listing-empty": {
    severity: "error",
    message: () => "This listing holds no entry.",
    hint: () =>
      "Paste at least one entry: a header line such as “LGMay 12, 2026”, then title and authors, then the abstract.",
  },
  "text-before-header": {
    severity: "error",
    message: (lines: number) =>
      `${lines === 1 ? "This line stands" : `These ${lines} lines stand`} before the first header, and were left out.`,
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
  "correction-syntax": {
    severity: "error",
    message: (problem: string) => `This corrections file is not valid YAML: ${problem.replace(/[.:]$/, "")}.`,
    hint: () => "Put titles that hold a colon or a quote between quotes.",
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
} satisfies Record<string, Finding>;

export type Code = keyof typeof findings;

/** The diagnostic of `code` at `place`; `found` are the arguments that the code's row in the table takes. */
export function diagnose<C extends Code>(
  code: C,
  place: Place,
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

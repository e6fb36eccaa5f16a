import { error, warning } from "../row.ts";

const ANY_YAML = "Write “key: value”, indent with spaces only, and quote a value that contains “: ” or “#”.";
const QUOTE = 'Put the value in quotes, such as title: "Papers: a digest".';

/** Fixes by the kind of mistake, as the YAML parser names it. */
const YAML_FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Replace the tab with spaces.",
  BAD_INDENT: "Begin the keys of one group, or the hyphens of one list, below each other.",
  DUPLICATE_KEY: "Delete one of the two lines.",
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE.replace(/\.$/, "")}; or, if it is another key, write it on the next line, indented.`,
  UNEXPECTED_TOKEN: QUOTE,
  LIST_AND_KEYS: "Write each as “key: value”, without the “- ”.",
  TEXT_AFTER_VALUE: `Put the whole value in quotes of the other kind, such as title: '"Sparse" papers' or title: "Bo's papers".`,
  BAD_SCALAR_START: QUOTE,
  STRAY_ALIAS: QUOTE,
  TAG_RESOLVE_FAILED: QUOTE,
  BAD_DQ_ESCAPE: "Write LaTeX without quotes or in single ones, such as gm: \\mathrm{GM}.",
  MULTILINE_IMPLICIT_KEY: "Write “key: value” on one line, with a space after the colon.",
  EXCESS: "Delete the excess, or split the file.",
  COMPLEX_KEY: "Write a word before the colon, without brackets.",
  CONFLICT:
    "Keep the lines you want, and delete the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  MULTIPLE_DOCS: "Delete this line.",
  MISSING_CHAR: "Close the quotation mark or the bracket.",
};

/** Findings in site.yaml and sources.yaml, and in YAML of any kind. */
export const SETTINGS = {
  "settings-missing": warning(
    () => "No site.yaml found; the site gets a placeholder title and URL.",
    () => "Create it with at least the lines “title: …” and “url: https://…”.",
  ),
  "url-missing": warning<{ url: string }>(
    ({ url }) => `The site's URL is not set; feeds and the sitemap use ${url}.`,
    () => "Add a line such as “url: https://name.github.io/repo/”.",
  ),
  "template-untouched": warning(
    () => "Title, description, URL and about page are still the template's.",
    () => "Change content/site.yaml and content/pages/about.md before you publish.",
  ),
  "template-left": warning<{ what: string; fix: string }>(
    ({ what }) => `${what} is still the template's.`,
    ({ fix }) => fix,
  ),
  "setting-unknown": warning<{
    key: string;
    keys: string;
    near?: string | undefined;
    above?: string | undefined;
    file?: string | undefined;
  }>(
    ({ key, keys }) => `“${key}” is not a setting; expected one of ${keys}.`,
    ({ near, above, file }) => {
      if (above !== undefined) return `Put it below “${above}:”, indented with spaces.`;
      if (file !== undefined) return `Put it in content/${file}; the README says what belongs there.`;
      return near === undefined
        ? "Delete the line, or correct the setting’s name."
        : `Did you mean “${near}”?`;
    },
  ),
  "setting-twice": error<{ key: string; other: string }>(
    ({ key, other }) => `“${key}” and “${other}” are the same setting; this line was ignored.`,
    () => "Delete one of the two lines.",
  ),
  "setting-invalid": error<{ key: string; expected: string; line?: string | undefined }>(
    ({ key, expected }) => `“${key}” must be ${expected}; using the default.`,
    ({ line }) => (line === undefined ? "Fix the value or delete the line." : `Write “${line}”.`),
  ),
  "value-quoted": warning<{ line: string }>(
    () => "The quotation marks around this value are part of it, and appear on the site.",
    ({ line }) => `If they should not, write “${line}”.`,
  ),
  "contrast-low": warning<{
    name: string;
    colour: string;
    background: string;
    ratio: string;
    change: string;
  }>(
    ({ name, colour, background, ratio }) =>
      `“${name}” ${colour} is hard to read on ${background}: the contrast is ${ratio}:1, and text needs 4.5:1.`,
    ({ name, change }) => `Choose a ${change} colour for “${name}”, or another background.`,
  ),
  "category-unused": warning<{ code: string; meant: string | undefined; there: string }>(
    ({ code }) => `No paper has the category “${code}”, so its name is not used.`,
    ({ meant, there }) =>
      meant === undefined ? `The papers' categories are ${there}.` : `Did you mean “${meant}”?`,
  ),
  "related-site-shape": error<{ expected: string; line?: string | undefined }>(
    ({ expected }) => `A related site needs ${expected}; this one was left out.`,
    ({ line }) =>
      line === undefined
        ? "Write, for example:\n- title: Digest 2024\n  address: https://example.org/2024/"
        : `Write “${line}”.`,
  ),
  "related-site-twice": error<{ address: string }>(
    ({ address }) => `${address} is listed twice as a related site; the second entry was ignored.`,
    () => "Delete one of the two.",
  ),
  "yaml-syntax": error<{ reason: string; kind: string }>(
    ({ reason }) => `Invalid YAML: ${reason.replace(/[.:]?$/, "")}.`,
    ({ kind }) => YAML_FIXES[kind] ?? ANY_YAML,
  ),
  "yaml-no-keys": error<{ described: string }>(
    () => "Expected lines of the form “key: value”.",
    ({ described }) => `${described} describes this file.`,
  ),
  "queries-missing": error(
    () => "This file has no queries.",
    () => "Write, for example:\nqueries:\n  - categories: [cs.LG]\n    words: [sparse]",
  ),
  "query-empty": error(
    () => "A query needs categories, authors or words; this one has none and was left out.",
    () => "Write, for example, “- categories: [cs.LG]”.",
  ),
  "query-invalid": error<{ key: string; expected: string }>(
    ({ key, expected }) => `“${key}” must be ${expected}; the query was left out.`,
    () => "Fix the value or delete the line.",
  ),
  "query-category-unknown": error<{ category: string }>(
    ({ category }) => `“${category}” is not an arXiv category; the query was left out.`,
    () => "See https://arxiv.org/category_taxonomy; write “cs.*” for a whole archive.",
  ),
};

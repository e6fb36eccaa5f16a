import { error, warning } from "../row.ts";

/** Findings about papers that several listings have, about their LaTeX, and about files of the content folder. */
export const SITE = {
  "paper-twice": warning<{ title: string; first: number }>(
    ({ title, first }) =>
      `“${title}” appears twice in this listing, first on line ${first}; the first one is kept.`,
    () => "Delete one of the two entries.",
  ),
  "paper-differs": warning<{ title: string; field: string; now: string; before: string; where: string }>(
    ({ title, field, now, before, where }) =>
      `“${title}” has ${field} “${now}” here and “${before}” in ${where}; the newer listing is used.`,
    () => "If they are two papers, or the newer listing is wrong, correct the title or the field here.",
  ),
  "list-year-differs": warning<{
    many: number;
    title: string;
    now: string;
    before: string;
    where: string;
  }>(
    ({ many, title, now, before, where }) =>
      `${many} papers have another year here than in earlier lists: “${title}” is dated ${now} here, and ${before} in ${where}.`,
    () => "Check the year in this file's name: dates without a year use it.",
  ),
  "macro-unknown": warning<{ macro: string }>(
    ({ macro }) => `Undefined macro ${macro}; shown as is.`,
    ({ macro }) =>
      `Define it in content/site.yaml, below “macros:”, as “${macro.replace(/^\\/, "")}: …”, or fix its spelling.`,
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
            : "Fix it, or define the macros it uses in content/site.yaml.",
  ),
  "no-listing": error(
    () => "No listings found, so the site has no papers.",
    () => "Run “npm run add”, or save the list you copied as content/listings/2026-11-23.txt, named by date.",
  ),
  "listing-undated": error<{ written: string | undefined; meant: string }>(
    ({ written }) =>
      written === undefined
        ? "The file's name does not begin with a date; the listing was left out."
        : `Invalid date “${written}” in the file's name; the listing was left out.`,
    ({ meant }) => `Name it after the date of the list, such as ${meant}.`,
  ),
  "file-not-read": error<{ kind: string | undefined; wanted: string }>(
    ({ kind }) => `${kind === undefined ? "" : `This is ${kind}. `}Unrecognised file; ignored.`,
    ({ wanted }) => wanted,
  ),
  "file-unusable": error<{ what: string; wanted: string }>(
    ({ what }) => `${what}; it was not read.`,
    ({ wanted }) => wanted,
  ),
  "file-missing": error<{ path: string; near: string | undefined }>(
    ({ path }) => `There is no file content/files/${path}.`,
    ({ near }) =>
      near
        ? `Did you mean “${near}”?`
        : "Put the file into content/files, and link to it as ../files/its-name.",
  ),
  "link-lost": warning<{ target: string }>(
    ({ target }) => `The relative link “${target}” leads nowhere on the site.`,
    () => "Link to a page by its path, such as /about/, and to a picture or download as ../files/its-name.",
  ),
  "page-missing": warning<{ at: string; near: string | undefined }>(
    ({ at }) => `The site has no page ${at}.`,
    ({ near }) => (near ? `Did you mean “${near}”?` : "Link to a page by its path, such as /about/."),
  ),
  "front-matter": warning<{ keys: string }>(
    ({ keys }) => `Only the title of the front matter is used; ignored: ${keys}.`,
    () => "Delete these lines.",
  ),
  "picture-elsewhere": warning(
    () => "Pages cannot show pictures from other sites.",
    () => "Save the picture in content/files, and write ../files/its-name.",
  ),
  "html-as-text": warning<{ tag: string; more: number }>(
    ({ tag, more }) =>
      `HTML is shown as text: “${tag}”${more === 0 ? "" : ` and ${more} more ${more === 1 ? "tag" : "tags"}`}.`,
    ({ tag }) => insteadOf(tag.replace(/^<\/?/, "").toLowerCase()),
  ),
  "page-empty": warning(
    () => "This page has no text.",
    () => "Write it, or delete the file.",
  ),
  "file-misplaced": error<{ to: string; taken: boolean }>(
    () => "This file is in the wrong folder.",
    ({ to, taken }) =>
      taken
        ? `There is already a ${to}: delete one of the two, or move this one under another name.`
        : `Move it to ${to}.`,
  ),
  "folder-not-read": error<{ to: string }>(
    () => "Folders in the folder of lists are not read.",
    ({ to }) => `Move its files to ${to}.`,
  ),
  "file-misnamed": error<{ name: string; meant: string; taken: boolean }>(
    ({ name, meant, taken }) => `Unrecognised name “${name}”${taken ? `; ${meant} is used` : ""}.`,
    ({ meant, taken }) =>
      taken ? `Move what you need from it to ${meant}, and delete it.` : `Rename it to ${meant}.`,
  ),
  "corrections-alone": error<{ meant: string | undefined }>(
    () => "No listing matches this corrections file.",
    ({ meant }) =>
      meant !== undefined
        ? `Rename it to ${meant}.`
        : "Name it after the listing: 2026-11-23.corrections.yaml for 2026-11-23.txt, 2026-11-23.bib.corrections.yaml for 2026-11-23.bib.",
  ),
  "introduction-alone": error<{ day: string }>(
    ({ day }) => `This is the editor's note of ${day}, but there is no listing of that date.`,
    ({ day }) => `Add content/listings/${day}.txt, or rename this file to the date of its listing.`,
  ),
  "page-is-document": error<{ kind: string }>(
    ({ kind }) => `This is ${kind}, not Markdown; it was left out.`,
    () => "Open it in the program that wrote it, and save its text in a file of this name.",
  ),
  "page-name-taken": error<{ name: string }>(
    ({ name }) => `/${name}/ is reserved; this page was left out.`,
    () => "Rename the file.",
  ),
  "menu-full": warning<{ most: number; more: number }>(
    ({ most, more }) =>
      `The menu has the first ${most} pages by name; this one${more === 0 ? " is" : ` and ${more} more are`} not in it.`,
    () => "Link to it from another page.",
  ),
  "redirect-shape": error(
    () => "Expected a path of this site, a colon, and a path of this site or a URL of another.",
    () => "Write, for example: /papers/old-title-example/: /papers/new-title-example/",
  ),
  "redirect-page": warning<{ from: string }>(
    ({ from }) => `There is a page at ${from}, so this redirect is not used.`,
    () => "Delete the line, or delete the page.",
  ),
  "redirect-twice": error<{ from: string }>(
    ({ from }) => `Duplicate redirect of ${from}; the first line is used.`,
    () => "Delete one of the two lines.",
  ),
  "redirect-nowhere": error<{ from: string; to: string; near?: string | undefined }>(
    ({ from, to }) => `Redirect target ${to} does not exist; the redirect of ${from} was left out.`,
    ({ near }) => (near === undefined ? "Use the path of a page of the site." : `Did you mean ${near}?`),
  ),
  "redirect-chain": error<{ from: string; to: string; line: string }>(
    ({ from, to }) => `${from} redirects to ${to}, which is itself redirected; the final target is used.`,
    ({ line }) => `Write instead:\n${line}`,
  ),
  "redirect-loop": error<{ from: string; to: string }>(
    ({ from, to }) =>
      from === to
        ? `${from} redirects to itself; it was left out.`
        : `${from} and ${to} redirect in a circle, which was left out.`,
    () => "Let one of the lines point to a page.",
  ),
};

/** What to write in place of an HTML tag, such as `img`, or of a comment. */
function insteadOf(tag: string): string {
  if (tag === "!--") return "Pages have no comments: delete it.";
  if (tag === "img") return "Write ![description](../files/its-name) for a picture.";
  if (tag === "a") return "Write [text](address) for a link.";
  if (tag === "br") return "End the line with a backslash for a line break, or begin a new paragraph.";
  return "Write it in Markdown, put it between backticks to show it, or delete it.";
}

import { asOfDate } from "../dates.ts";
import { recognise } from "./recognise.ts";

/** True for the name of an editor's note, which is only a date: `2026-11-23.md`. */
function isNoteName(name: string): boolean {
  return /^\d{4}-\d\d-\d\d\.md$/.test(name) && asOfDate(name) !== undefined;
}

/**
 * Whether a Markdown file among the listings is a list of papers and not an editor's note. A file name with more than
 * a date is a list. `2026-11-23.md` is an editor's note if there is a listing of that day; otherwise its content
 * decides.
 *
 * @param name the file's name, without its folder
 * @param others names of the other files in the folder
 * @param text loads the file's text if the name does not decide
 */
export function isMarkdownListing(name: string, others: readonly string[], text: () => string): boolean {
  const date = asOfDate(name);
  if (isNoteName(name) && others.some((other) => other !== name && asOfDate(other) === date)) return false;
  if (date !== undefined && !isNoteName(name)) return true;
  return recognise(text(), name).shape !== undefined;
}

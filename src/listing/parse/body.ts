import { type Addresses, readAddress } from "../address.ts";
import type { Block, Line } from "./blocks.ts";
import { isBoilerplate } from "./boilerplate.ts";

/** The classified lines below a header. */
export interface Body {
  /** Title and authors, or the title alone; undefined if nothing follows the header. */
  readonly first: Line | undefined;
  /** The following lines: authors, if they have a separate line, and the abstract. */
  readonly rest: readonly Line[];
  readonly addresses: Addresses;
  /** Lines of the page around the list, left out. */
  readonly boilerplate: readonly Line[];
  /** True if a separate line is `Code`. */
  readonly code: boolean;
}

/** Sorts the lines of a block into text, addresses and boilerplate of the page. */
export function sortBody({ body }: Block): Body {
  const text: Line[] = [];
  const boilerplate: Line[] = [];
  let addresses: Addresses = {};
  let code = false;
  for (const line of body) {
    const found = readAddress(line.text);
    if (found) addresses = { ...found, ...addresses };
    else if (/^code$/i.test(line.text)) code = true;
    else if (isBoilerplate(line.text)) boilerplate.push(line);
    else text.push(line);
  }
  return { first: text[0], rest: text.slice(1), addresses, boilerplate, code };
}

/** Joins the lines that an abstract was wrapped into; a word broken at its own hyphen is joined without a space. */
export function joinLines(lines: readonly Line[]): string {
  if (lines.length < 2) return lines[0]?.text ?? "";
  return lines
    .map(({ text }, i) => (i === lines.length - 1 || brokenWord.test(text.slice(-4)) ? text : `${text} `))
    .join("");
}

const brokenWord = /\p{L}-$/u;

import { decodeLatexName } from "../text/latex-accents.ts";
import { isGroupName } from "./group-names.ts";
import { partsAmongOthers } from "./initials-last.ts";
import { type Name, nameInLine, parseName, showsItsParts } from "./personal-names.ts";

/** The authors of an entry in a form that is independent of its source. */
export interface AuthorNames {
  /** Given name first; never "et al.", affiliations, footnote marks or LaTeX. */
  readonly authors: readonly string[];
  /** True where one of the names was "et al." or "others". */
  readonly etAl: boolean;
  /** Parts that the source states and the name in `authors` alone does not show, by that name. */
  readonly nameParts: Readonly<Record<string, Name>>;
  /** Names as the source writes them, by the name in `authors`, where their letters differ. */
  readonly writtenAs: Readonly<Record<string, string>>;
}

const ET_AL = /^(?:and\s+)?(?:et\.?\s*al\.?|others|…|\.\.\.)$/i;
const MARKS =
  /(?<![\s*†‡§¶‖#^])[\s*†‡§¶‖#^]+$|(?<![\u00b9\u00b2\u00b3\u2070-\u2079⁎])[\u00b9\u00b2\u00b3\u2070-\u2079⁎]+$/u;
const BRACKETS = /(?<!\s)\s*(?:\([^()]*\)|\[[^[\]]*\])$/;
const FOR_GROUP = /^(.*\S)\s+\(?(?:(?:for|on behalf of|and)\s+the|für die|pour la)\s+(.*\S)$/i;

/** How names are read. */
export interface NameOptions {
  /** True where footnote marks, and names that are nothing else (`NVIDIA, :, Ada Vesely*`), stay as written. */
  readonly keepMarks?: boolean;
}

/**
 * Reads the names of an entry, each as its source writes it: `Ond\v{r}ej Dvo\v{r}\'ak`, `Ada Vesely (MIT)`,
 * `ATLAS Collaboration: Ada Vesely`, `Ada Vesely for the CMS Collaboration`, `Vesely, Ada`, and with a group's name in
 * braces `{World Health Organization}`.
 */
export function readAuthorNames(
  names: readonly string[],
  { keepMarks = false }: NameOptions = {},
): AuthorNames {
  const authors: string[] = [];
  const nameParts: Record<string, Name> = {};
  const writtenAs: Record<string, string> = {};
  let etAl = false;
  for (const written of names) {
    if (keepMarks && !ET_AL.test(written) && isMarked(written)) {
      authors.push(written);
      continue;
    }
    const pieces = piecesOf(written);
    etAl ||= pieces.some((piece) => ET_AL.test(piece));
    for (const piece of pieces.filter((each) => !ET_AL.test(each) && isSomebody(each))) {
      const { line, stated } = lineOf(piece);
      authors.push(line);
      if (stated !== undefined) nameParts[line] = stated;
      if (line !== written && MADE_OTHER_ADDRESS.test(written)) writtenAs[line] = written;
    }
  }
  return { authors, etAl, nameParts: { ...partsAmongOthers(authors), ...nameParts }, writtenAs };
}

/** Whether any name has footnote marks or separators: `:` between a team and its members, `Ada Vesely*`. */
export function haveMarks(names: readonly string[]): boolean {
  return names.some((name) => !PLAIN.test(name) && isMarked(name));
}

/** The people and groups among names as written, without their footnote marks. */
export function withoutFootnotes(names: readonly string[]): readonly string[] {
  return names.map((name) => (isMarked(name) ? withoutMarks(name) : name)).filter(isSomebody);
}

function isMarked(name: string): boolean {
  return !isSomebody(name) || (/[*†‡§¶‖#^⁎\u00b9\u00b2\u00b3\u2070-\u2079]$/u.test(name) && !isBraced(name));
}

function isSomebody(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/**
 * Earlier versions made addresses from names with LaTeX, brackets and colons, and from East Asian names in Western
 * order.
 */
const MADE_OTHER_ADDRESS = /[\\()[\]:$]|[\p{Script=Han}\p{Script=Hangul}].*,/u;
/** Fast path for nearly all names. */
const PLAIN = /^[\p{L}\p{M} .'’-]+$/u;

function piecesOf(written: string): readonly string[] {
  if (PLAIN.test(written) && !/ (?:for|on behalf of) the |^et al|^others$|^\.+$/i.test(written))
    return [written];
  if (isBraced(written)) return [`{${decodeLatexName(written.slice(1, -1))}}`];
  const name = withoutMarks(decodeLatexName(written));
  const colon = /^([^:]*?)\s*:\s*(.*)$/.exec(name);
  if (colon) return [colon[1] ?? "", colon[2] ?? ""].map((piece) => piece.trim());
  const behalf = FOR_GROUP.exec(name);
  if (behalf && isGroupName(behalf[2] ?? ""))
    return [withoutMarks(behalf[1] ?? ""), (behalf[2] ?? "").replace(/\)$/, "")];
  return [name];
}

/** `{World Health Organization}`: one pair of braces around all of it. */
function isBraced(text: string): boolean {
  return (
    /^\{[^{}]*\}$/.test(text) || (/^\{(?:[^{}]|\{[^{}]*\})*\}$/.test(text) && !/^\{[^{}]*\}.*\{/.test(text))
  );
}

function withoutMarks(name: string): string {
  if (isGroupName(name)) return name;
  let text = name;
  for (let k = 0; k < 4; k++) {
    const bare = text.replace(MARKS, "").replace(BRACKETS, "").trim();
    if (bare === "" || bare === text) break;
    text = bare;
  }
  return text;
}

/** A name in one line, and its parts if that line would be parsed differently. */
function lineOf(written: string): { readonly line: string; readonly stated?: Name } {
  const piece = written.replace(/[\s,;]{1,4}$/, "");
  if (isBraced(piece)) {
    const literal = piece.slice(1, -1).trim();
    const name: Name = { kind: "literal", literal, group: true };
    return isGroupName(literal) ? { line: literal } : { line: literal, stated: name };
  }
  if (!piece.includes(",")) return { line: piece };
  const name = parseName(piece);
  const line = nameInLine(name);
  return showsItsParts(name) ? { line } : { line, stated: name };
}

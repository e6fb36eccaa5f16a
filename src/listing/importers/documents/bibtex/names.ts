import { decodeLatexName } from "../../../../text/latex-accents.ts";
import { isSuffix } from "../../../authors.ts";
import { type NameList, readNameList } from "../../names/name-list.ts";
import { unbraced } from "./letters.ts";

/** The authors of a field, and whether its only comma could separate two people or the parts of one name. */
export interface BibtexNames extends NameList {
  readonly doubtful: boolean;
}

/**
 * The names in a field `author`, as `Family, Given` if the field states it. `and` outside of braces separates names.
 * Braces around a whole name mark a group and are kept. Commas separate the parts of `Family, Given` and `Family, Jr,
 * Given`; more commas, or semicolons, separate people, as in many files against BibTeX's rules.
 */
export function readBibtexNames(field: string): BibtexNames {
  const text = field.trim().replace(/\s+/g, " ");
  const inner = splitOutside(unbraced(text), " and ");
  // `{{Vesely, Ada and Lind, Bo}}` are two people, `{{Search and Rescue Team}}` is a group.
  const source = inner.length > 1 && inner.every((part) => part.includes(",")) ? unbraced(text) : text;
  const parts = splitOutside(source, " and ");
  if (splitOutside(source, ";").length > 1 || listsNamesBeforeAmpersand(parts))
    return { ...readNameList(decodeLatexName(source.replace(/\\&/g, "&"))), doubtful: false };
  const lists = (parts.length === 1 ? splitAtAmpersands(source) : parts).map((part, _at, all) =>
    readPart(part.trim(), all.length === 1),
  );
  const authors = lists.flatMap((list) => list.authors);
  return {
    authors,
    etAl: lists.some(({ etAl }) => etAl),
    doubtful: lists.some(({ doubtful }) => doubtful),
  };
}

/** `Ada Vesely & Bo Lind`, against BibTeX's rules; `Procter & Gamble` is one company. */
function splitAtAmpersands(text: string): readonly string[] {
  const parts = text.split(/,? (?:\\?&) /);
  return parts.every((part) => /^\p{L}\S*,? \p{L}/u.test(part)) ? parts : [text];
}

/** `Ada Vesely, Bo Lind, \& Cy Moreau`: the last name has no comma, so that those before it separate people. */
function listsNamesBeforeAmpersand(parts: readonly string[]): boolean {
  const among = splitAtAmpersands(parts.length === 1 ? (parts[0] ?? "") : "");
  return among.length > 1 && among.some((part) => part.includes(",")) && !among.at(-1)?.includes(",");
}

/** BibLaTeX's extended format: `family=Beethoven, given=Ludwig, prefix=van, suffix=Jr`. */
function extendedName(part: string): string | undefined {
  if (!/(?:^|,)\s*(?:family|given)\s*=/.test(part)) return undefined;
  const found = splitOutside(part, ",").flatMap((piece) => {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*=\s*(.*)$/s.exec(piece) ?? [];
    return key === "" ? [] : [[key, unbraced(value.trim().replace(/^"(.*)"$/, "$1"))] as const];
  });
  const names = new Map(found);
  const family = [names.get("prefix"), names.get("family")].filter(Boolean).join(" ");
  return [family, names.get("given"), names.get("suffix")].filter(Boolean).join(", ");
}

function readPart(part: string, alone: boolean): BibtexNames {
  const none = { authors: [], etAl: false, doubtful: false };
  if (part === "" || part === ":") return none;
  if (/^(?:others|et\.? al\.?|\.\.\.)$/i.test(part)) return { ...none, etAl: true };
  const extended = extendedName(part);
  if (extended !== undefined) return { ...none, authors: [decodeLatexName(extended)] };
  if (unbraced(part) !== part) return { ...none, authors: [`{${decodeLatexName(unbraced(part))}}`] };
  const pieces = splitOutside(part, ",").map((piece) => piece.trim());
  const [family = "", ...rest] = pieces.filter((piece) => piece !== "");
  const given = rest.filter((piece) => !isSuffix(piece));
  if (part.endsWith(",") || given.length > 1)
    return { ...readNameList(decodeLatexName(part)), doubtful: false };
  if (given.length === 0 && rest.length === 0) {
    const closed = readNameList(decodeLatexName(part));
    return { ...none, authors: closed.etAl ? closed.authors : [decodeLatexName(part)], etAl: closed.etAl };
  }
  const name = [family, ...given, ...rest.filter((piece) => isSuffix(piece))].join(", ");
  const two = alone && isTwoWords(family) && isTwoWords(given[0] ?? "");
  return { ...none, authors: [decodeLatexName(name)], doubtful: two };
}

/** `Ada Vesely, Bo Lind` are two people, `Garcia Marquez, Gabriel Jose` is one. */
function isTwoWords(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(text);
}

/** The parts of a text between separators outside of braces; the separator's case does not matter. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 123) depth++;
    else if (code === 125) depth--;
    else if (depth <= 0 && text.slice(at, at + separator.length).toLowerCase() === separator) {
      parts.push(text.slice(start, at));
      start = at + separator.length;
      at = start - 2 + (separator.length > 1 ? 0 : 1);
    }
  }
  return [...parts, text.slice(start)];
}

import { isSuffix } from "../../authors.ts";
import { isFamily, isFullName, isGiven, isInitials, isVancouver } from "./name-patterns.ts";

/**
 * How a list writes its authors.
 * - `initials`: `Gomez, A. N., & Ba, J.` (APA, Nature, Harvard, LNCS)
 * - `first-inverted`: `Gomez, Aidan N., and Jimmy Ba` (MLA, Chicago)
 * - `inverted`: `Gomez, Aidan N., and Ba, Jimmy`
 * - `full`: `Aidan N. Gomez and Jimmy Ba`, `A. N. Gomez` (IEEE, ACM, DBLP)
 * - `vancouver`: `Gomez AN, Ba J` (Vancouver, AMA, PubMed)
 */
export type NameForm = "initials" | "first-inverted" | "inverted" | "full" | "vancouver";

/** The authors of one entry. */
export interface NameList {
  /** Given name first; a name without a comma is as it is written. */
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly form: NameForm;
}

/** In the order of how much each form asks of a text. */
const FORMS: readonly NameForm[] = ["initials", "vancouver", "full", "first-inverted", "inverted"];

const etAlEnd =
  /[\s,;]*(?:\(et al\.?\)|(?:\bet\.? ?al\b|\band others\b|\bet coll\b|\bu\. ?a\b)\.?,?|等\.?|\[?(?:…|\. ?\. ?\.)\]?)\s*$/iu;
const editors = /[\s,]*\(?(?:\beds?\b\.?|\beditors?\b|\bhrsg\b\.?)\)?[\s,.]*$/iu;

/**
 * Reads the authors of an entry: text that holds nothing else. `preferred` is the form of the rest of the list, which
 * decides where a text could be read in two ways. Undefined where it is not a list of names.
 */
export function readNames(text: string, preferred?: NameForm): NameList | undefined {
  if (text.length > 20_000) return undefined;
  const { list, etAl } = closeList(text);
  if (isGroup(list) && !list.includes(", ")) return { authors: [list], etAl, form: "full" };
  const parts = cutParts(list);
  if (parts.length === 0) return undefined;
  const forms = preferred === undefined ? FORMS : [preferred, ...FORMS.filter((form) => form !== preferred)];
  for (const form of forms) {
    const authors = list.includes(";") ? readSemicolons(list, form) : readers[form](parts);
    if (authors) return { authors, etAl, form };
  }
  return undefined;
}

/** The text without "et al.", and whether there was one. A list that leaves out names in the middle is closed, too. */
function closeList(text: string): { readonly list: string; readonly etAl: boolean } {
  const trimmed = text.replace(editors, "").trim();
  const found = etAlEnd.exec(trimmed.slice(-40));
  const list = found ? trimmed.slice(0, Math.max(0, trimmed.length - 40) + found.index) : trimmed;
  const left = list.replace(/[,;]?\s*(?:…|\. ?\. ?\.)\s*(?=[\p{Lu}&])/u, ", ");
  return { list: left.replace(/[\s,;:]+$/u, ""), etAl: found !== null || left !== list };
}

/** Cuts at commas, semicolons and "and"; a suffix stays with its name. */
function cutParts(list: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of list.split(/\s*[,;，；、]\s*|\s+(?:&|and|und|et|y|e)\s+|\s*\\&\s*/u)) {
    const part = piece.replace(/^(?:&|and|und|et)\s+/u, "").trim();
    if (part === "") continue;
    if (isSuffix(part) && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1)}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

type ReadParts = (parts: readonly string[]) => readonly string[] | undefined;

const readers: Readonly<Record<NameForm, ReadParts>> = {
  initials: (parts) => readPairs(parts, (given) => isInitials(given)),
  inverted: (parts) => readPairs(parts, isGiven),
  "first-inverted": readFirstInverted,
  full: (parts) => (parts.every(isPersonOrGroup) && parts.some(isFullName) ? parts : undefined),
  vancouver: (parts) =>
    parts.some(isVancouver) && parts.every((part) => isVancouver(part) || isGroup(part)) ? parts : undefined,
};

/** Family names, each followed by what `isSecond` accepts; a group among them has one part only. */
function readPairs(
  parts: readonly string[],
  isSecond: (given: string) => boolean,
): readonly string[] | undefined {
  const authors: string[] = [];
  let pairs = 0;
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i] ?? "";
    const [family = "", suffix] = splitSuffix(first);
    const [given = "", later] = splitSuffix(parts[i + 1] ?? "");
    if (isFamily(family) && isSecond(given)) {
      const end = suffix ?? later;
      authors.push(end === undefined ? `${given} ${family}` : `${given} ${family}, ${end}`);
      pairs++;
      i++;
    } else if (isGroup(first)) authors.push(first);
    else return undefined;
  }
  return pairs > 0 ? authors : undefined;
}

function readFirstInverted(parts: readonly string[]): readonly string[] | undefined {
  const [first = "", second = "", ...others] = parts;
  const [family = "", suffix] = splitSuffix(first);
  const [given = "", later] = splitSuffix(second);
  if (!isFamily(family) || !isGiven(given) || !others.every(isPersonOrGroup)) return undefined;
  const end = suffix ?? later;
  return [end === undefined ? `${given} ${family}` : `${given} ${family}, ${end}`, ...others];
}

/** `Gomez, Aidan N.; Ba, Jimmy`: one author between two semicolons. */
function readSemicolons(list: string, form: NameForm): readonly string[] | undefined {
  const authors: string[] = [];
  for (const piece of list.split(/;\s*/u)) {
    const one = cutParts(piece);
    if (one.length === 0) continue;
    const read = one.length === 1 ? (readers.full(one) ?? readers.vancouver(one)) : readers[form](one);
    if (read === undefined) return undefined;
    authors.push(...read);
  }
  return authors.length > 0 ? authors : undefined;
}

function splitSuffix(part: string): readonly [string, string?] {
  const comma = part.indexOf(", ");
  return comma < 0 ? [part] : [part.slice(0, comma), part.slice(comma + 2)];
}

const group =
  /^(?:the )?[\p{Lu}\p{N}][^.;:]*\b(?:team|group|collaboration|consortium|lab|labs|laboratory|project|alliance|network|initiative|association|society|organi[sz]ation|institute|university|committee|council|foundation|ai|openai|google|meta|deepmind|nvidia|microsoft|anthropic)\b[^.;:]*$/iu;
const acronym = /^(?:[\p{Lu}\d-]{3,12}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*)$/u;

/** True for a group that signs as an author: "ATLAS Collaboration", "OpenAI", "Gemini Team". */
export function isGroup(text: string): boolean {
  return text.length < 90 && (acronym.test(text) || group.test(text));
}

function isPersonOrGroup(part: string): boolean {
  return isFullName(part) || isGroup(part);
}

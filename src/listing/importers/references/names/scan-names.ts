import { FOREIGN_ET_AL } from "../../../authors.ts";
import { FAMILY, INITIALS, NAME_WORD, PARTICLES, SUFFIX } from "./name-patterns.ts";
import { AND_WORDS, isGroup, isNamedGroup } from "./names.ts";
import { personScore } from "./person.ts";

/** Finds the end of the names at the start of a text, in layouts that only mark it by a full stop or a comma. */
export type ScanNames = (text: string) => number | undefined;

const MOST = 3000;
const separator = `(?:,? ?(?:&|\\\\&)|[,;]? (?:${AND_WORDS}|y|e|i)(?= )|[,;])\\s*`;
const etAl = new RegExp(
  `[,;]?\\s*(?:et\\.? al\\b\\.?|and others\\b\\.?|${FOREIGN_ET_AL}|(?:\\. ?\\. ?\\.|…)\\.?)`,
  "uy",
);
const between = new RegExp(separator, "uy");
const inverted = new RegExp(
  `(?:${FAMILY}|\\p{Ll}{2,}|\\p{Lu}\\.\\p{Lu})(?:${SUFFIX})?, ${INITIALS}(?:${PARTICLES}(?=[,;&.:]|(?<= \\p{Ll}{1,5}) ))?(?:${SUFFIX})?`,
  "uy",
);
const initialsFirst = new RegExp(
  `${INITIALS}(?:${PARTICLES})? (?:(?:\\p{Lu}\\p{Ll}+ )?${NAME_WORD}(?:[ ](?:y (?=\\p{Lu}\\p{L}{2}))?${NAME_WORD}){0,2}(?:${SUFFIX})?|\\p{Lu}\\.\\p{Lu}(?=[,;]| and | & )|\\p{Ll}{2,}(?=[,;]| and | & ))`,
  "uy",
);
const vancouver = new RegExp(
  `(?:${FAMILY}|\\p{Ll}{2,}|\\p{Lu}\\.\\p{Lu}) \\p{Lu}(?:[-‐‑ ]?\\p{Lu}){0,3}(?![\\p{L}’'-])(?:(?:,? (?:Jr|Sr|II|III|2nd|3rd))\\b)?`,
  "uy",
);
const initialsLast = new RegExp(`(?:${FAMILY}|\\p{Ll}{2,}) ${INITIALS}(?:${SUFFIX})?`, "uy");
const fullName = new RegExp(
  `(?:${INITIALS}|${NAME_WORD})(?: (?:${INITIALS}|${NAME_WORD}|(?!(?:${AND_WORDS}) )[’']?\\p{Ll}[\\p{L}’']{0,6}(?= ))){1,5}(?:${SUFFIX})?(?=[,;:.]| (?:and|&|et) )`,
  "uy",
);
const invertedFull = new RegExp(
  `(?:${FAMILY}|\\p{Ll}{2,})(?:${SUFFIX})?, (?:(?!\\p{Lu}\\.)${NAME_WORD}(?: (?!\\p{Lu}\\.)${NAME_WORD}){0,3}(?: ${INITIALS})?|${INITIALS}(?: ${NAME_WORD}(?=[;,.]))?)(?:${PARTICLES}(?=[,;&.]))?(?:${SUFFIX})?(?=[;,.]| (?:${AND_WORDS}|&) |(?<=\\.) )`,
  "uy",
);
const groupName = /[^,;.:&]{2,80}?(?=[,;.]| & | and )/uy;

/** `Gomez, A. N., Ba, J. & Chen, W. Title`: the list continues while a family name is followed by initials. */
export const scanInverted: ScanNames = (text) => scan(text, inverted, true);

/** `A. N. Gomez, J. Ba, and W. Chen, Title` */
export const scanInitialsFirst: ScanNames = (text) => scan(text, initialsFirst, true);

/** `Gomez AN, Ba J. Title` */
export const scanVancouver: ScanNames = (text) => scan(text, vancouver, true);

/** `Gomez A. N., Ba J. Title` */
export const scanInitialsLast: ScanNames = (text) => scan(text, initialsLast, true);

/** Names with lower scores are rather words of a title. */
const LEAST_LIKELY = -0.3;

/**
 * `Aidan N. Gomez, Jimmy Ba, and Wei Chen, Title`: "and" comes before the last name. Without it, as after one name, the
 * list ends before the first words that are hardly a name, because titles also have capitals: `Jimmy Ba, Deep Learning`.
 */
export const scanFull: ScanNames = (text) => {
  const [first, ...others] = scanAll(text, fullName, false);
  const isUnlikely = ({ start, end }: ScannedName): boolean => {
    const name = text.slice(start, end);
    return !isGroup(name) && personScore(name) <= LEAST_LIKELY;
  };
  const unlikely = others.filter(isUnlikely).length;
  // One unusual name in a list that "and" closes is a name.
  if (unlikely === 0 || (unlikely === 1 && others.at(-1)?.closes)) return others.at(-1)?.end ?? first?.end;
  return (others[others.findIndex(isUnlikely) - 1] ?? first)?.end;
};

/** `GOMEZ, Aidan N.; BA, Jimmy. Title` */
export const scanInvertedFull: ScanNames = (text) => scan(text, invertedFull, true);

function scan(text: string, name: RegExp, goesOn: boolean): number | undefined {
  return scanAll(text, name, goesOn).at(-1)?.end;
}

/** A name of a list, and whether it closes the list: "and" precedes it, or "et al." follows. */
interface ScannedName {
  readonly start: number;
  /** After "et al.", if it follows. */
  readonly end: number;
  readonly closes: boolean;
}

function scanAll(text: string, name: RegExp, goesOn: boolean): readonly ScannedName[] {
  const names: ScannedName[] = [];
  let at = 0;
  let closes = false;
  while (at < MOST) {
    const end = matchAt(name, text, at) ?? (closes ? undefined : groupAt(text, at, names.length === 0));
    if (end === undefined) break;
    const others = matchAt(etAl, text, end);
    names.push({ start: at, end: others ?? end, closes: closes || others !== undefined });
    if (others !== undefined || (closes && !goesOn)) break;
    const after = matchAt(between, text, end);
    if (after === undefined) break;
    closes = /[&\p{L}]/u.test(text.slice(end, after));
    at = after;
  }
  return names;
}

/** Words in lower case, which titles have, and names of groups only at their end: `association study of`. */
const SMALL_WORD = /\s\p{Ll}{4,}(?=\s)/u;

/** Groups with which a list of names may begin; other words for groups also occur in titles. */
const FIRST_GROUP = /^[^,;.:&]{2,80}\b(?:Collaboration|Consortium|Team)s?[,;.]/u;

function groupAt(text: string, at: number, isFirst: boolean): number | undefined {
  if (isFirst && !FIRST_GROUP.test(text.slice(0, 100))) return undefined;
  const end = matchAt(groupName, text, at);
  if (end === undefined) return undefined;
  const name = text.slice(at, end).trim();
  return isNamedGroup(name) && !SMALL_WORD.test(name) ? end : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const end = at + found[0].length;
  return /[JS]r$/.test(found[0]) && text.charAt(end) === "." ? end + 1 : end;
}

const INITIAL_BEFORE = /(?:^|[\s.‐‑-])(?:\p{Lu}|St|Ch|Th|vs)$|(?:^|, |and )\p{Lu}\p{Ll}$/u;

/**
 * `Aidan N. Gomez, Jimmy Ba, and Wei Chen. Title`: the list ends at the first full stop that is not an initial's.
 * "et al." ends it, too.
 */
export const scanToStop: ScanNames = (text) => {
  const end = Math.min(text.length, MOST);
  for (let at = text.indexOf(". "); at >= 0 && at < end; at = text.indexOf(". ", at + 1)) {
    const before = text.slice(Math.max(0, at - 12), at);
    if (/\bet\.? al$/.test(before)) return at + 1;
    if (/\b[JS]r$/.test(before)) {
      if (/^\P{Ll}/u.test(text.slice(at + 2))) return at + 1;
    } else if (!INITIAL_BEFORE.test(before)) return at;
  }
  return undefined;
};

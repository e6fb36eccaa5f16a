import { isGroupName } from "./group-names.ts";
import { isVancouver } from "./importers/references/names/name-patterns.ts";
import { type Name, parseName, showsParts } from "./personal-names.ts";

/** The family name, bare or dotted initials, and the suffix of such a name: `van der Maaten LJP`, `He K.`, `King ML Jr`. */
const PARTS = /^(.{2,}?) (\p{Lu}\.?(?:[-‐‑ ]?\p{Lu}\.?){0,3})(?: (Jr|Sr|II|III|IV|2nd|3rd)\.?)?$/u;
/** Two or more letters that are a family name in capitals: `Andrew NG`, `Wei LV`. */
const FAMILY_IN_CAPITALS = /^(?:NG|LV)$/;
/** Letters that are family names: Weinan E, Sungho O. */
const FAMILY_OF_ONE_LETTER = /^(\p{Lu}[\p{L}-]+) ([EO])$/u;

/**
 * The parts of names that depend on the paper's other names: those of a family name and initials if all names have
 * them, and otherwise those that end in a letter that is a family name. Names that show their parts are left out.
 *
 * @param names the names of one paper, as displayed
 */
export function partsAmongOthers(names: readonly string[]): Readonly<Record<string, Name>> {
  const parts = partsByInitials(names) ?? partsOfOneLetter(names);
  return Object.fromEntries(parts.filter(([name, each]) => !showsParts(name, each)));
}

type NamedParts = readonly (readonly [string, Name])[];

/** One name alone is more likely a family name and an initial: `Lind E`. */
function partsOfOneLetter(names: readonly string[]): NamedParts {
  if (names.length < 2 || !names.some((name) => name.endsWith(" E") || name.endsWith(" O"))) return [];
  return names.flatMap((name) => {
    const [, given, family] = FAMILY_OF_ONE_LETTER.exec(name) ?? [];
    return family === undefined ? [] : [[name, parseName(`${family}, ${given}`)] as const];
  });
}

/**
 * The parts of the names of one paper where all are written as medical journals and PubMed write them, family name and
 * initials: `Kingma DP`, `Ba J`. One name alone is ambiguous (`Kingma DP`, `Wei LI`); so all names of the paper must
 * have this form, apart from groups', and one must have initials that are no family name. Undefined otherwise.
 */
function partsByInitials(names: readonly string[]): NamedParts | undefined {
  if (!/[\p{Lu}.]$|(?:[JS]r|2nd|3rd)\.?$/u.test(names[0] ?? "") && !isGroupName(names[0] ?? ""))
    return undefined;
  const parts: (readonly [string, Name])[] = [];
  let certain = false;
  for (const name of names) {
    if (isGroupName(name)) continue;
    const [, family, initials = "", suffix] = (isVancouver(name) ? PARTS.exec(name) : undefined) ?? [];
    if (family === undefined) return undefined;
    certain ||= areInitials(initials);
    parts.push([name, parseName([family, dotted(initials), suffix].filter(Boolean).join(", "))]);
  }
  return certain ? parts : undefined;
}

/** Whether capitals cannot be a family name: dotted, without a vowel, or a single letter other than `E` and `O`. */
function areInitials(capitals: string): boolean {
  if (/[. -]/.test(capitals)) return true;
  if (capitals.length === 1) return !/[EO]/.test(capitals);
  return !/[AEIOUY]/.test(capitals) && !FAMILY_IN_CAPITALS.test(capitals);
}

/** `DP` → `D. P.`, `J-Y` → `J.-Y.` */
function dotted(initials: string): string {
  return initials
    .replace(/(\p{Lu})\.? ?/gu, "$1. ")
    .replace(/ -/g, "-")
    .trim();
}

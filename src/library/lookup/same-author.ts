import { parseName, wholeFamily } from "../../listing/personal-names.ts";
import { decodeLatexName } from "../../text/latex-accents.ts";
import { asciiOf } from "../names/ascii.ts";

/** A normalized name for comparison. */
interface FoldedName {
  /** The family name with its particles. */
  readonly family: readonly string[];
  readonly all: readonly string[];
}

/**
 * Whether two names can be the same person's: their family names agree, ignoring particles, a second family name, the
 * order of family and given name, and accents.
 */
export function sameFamilyName(one: string, other: string): boolean {
  return formsOf(one).some((a) => formsOf(other).some((b) => agree(a, b)));
}

/** Whether every stated author agrees with the author at the same position in a complete list. */
export function startsWithAuthors(whole: readonly string[], stated: readonly string[]): boolean {
  return stated.every((name, k) => whole[k] !== undefined && sameFamilyName(name, whole[k]));
}

function agree(one: FoldedName, other: FoldedName): boolean {
  const [a, b] = [one.family.join(""), other.family.join("")];
  if (a === "" || b === "") return false;
  if (a === b || one.family.at(-1) === other.family.at(-1)) return true;
  // `Ana García` may lack her second family name, which `García Márquez, Ana` states.
  if (one.all.length > 2 && endsInside(one.all, other.family)) return true;
  if (other.all.length > 2 && endsInside(other.all, one.family)) return true;
  return one.all.length > 1 && [...one.all].sort().join(" ") === [...other.all].sort().join(" ");
}

/** Whether a name contains a family name after its first word. */
function endsInside(words: readonly string[], family: readonly string[]): boolean {
  return family.length === 1 && (family[0] ?? "").length > 2 && words.slice(1).includes(family[0] ?? "");
}

/** Maximum length of a name in UTF-16 units. */
const LONGEST = 300;
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** Three forms: transliterated to ASCII, with umlauts as two letters, and with non-ASCII letters removed. */
function formsOf(name: string): readonly FoldedName[] {
  const parsed = parseName(decodeLatexName(name.slice(0, LONGEST)).normalize("NFC"));
  const family = parsed.kind === "person" ? wholeFamily(parsed) : parsed.literal;
  const all = parsed.kind === "person" ? `${parsed.given} ${family}` : parsed.literal;
  const folds = [
    (text: string) => asciiOf(text, "NFKC"),
    (text: string) =>
      asciiOf(text.replace(/[äöüåø]/gi, (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter)),
    (text: string) => text.replace(/[^\0-\x7f]/g, ""),
  ];
  return folds.map((fold) => ({ family: wordsOf(fold(family)), all: wordsOf(fold(all)) }));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’`.?]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

import { isVancouver } from "./name-patterns.ts";
import { isGroup, isNamedGroup, type NameForm, type NameList, readNames } from "./names.ts";
import { hasSentenceWord, knownScore, personScore } from "./person.ts";

/** Abbreviations in names: initials of Cyrillic letters, `Md. Rahman`, `St. Clair`, `King Jr.` */
const ABBREVIATION = /^(?:Yu|Ya|Iu|Ia|Zh|Kh|Ts|Ch|Sh|Shch|Th|Ph|Chr|Wm|Md|Mohd|St|Ste|[JS]r|Drs?|Prof)$/;

/** A word such as `AdaBoost`, `VEN-VL` or `Co-DETECT`, unlike `LeCun` and `McKay`. */
const INVENTED_WORD =
  /(?<![\p{L}’'-])(?!Ma?c|[DL]e|[DL]a|D[iu]|Van|Fitz|O[’'])(?=\p{Lu})[\p{L}-]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}-|-\p{Lu}{2})/u;

/**
 * Reads the names before a colon that may end them: `Kingma, D.P., Ba, J.: Adam`. Undefined if they are not names, or
 * if the colon is part of the title: `D. P. Kingma and J. Ba. Adam: A Method`, `D. P. Kingma, J. Ba, Adam: A Method`.
 */
export function readNamesBeforeColon(text: string, form?: NameForm): NameList | undefined {
  const names = readNames(text, form);
  if (names === undefined || endAtStop(text, names, form) || endAtComma(names.authors)) return undefined;
  return names.authors.some((name) => isNamedGroup(name) || !isTitle(name)) ? names : undefined;
}

/** The part of a title before its colon, of words that are also read as names: `Beyond Confidence`, `UFO-DETR`. */
function isTitle(text: string): boolean {
  if (INVENTED_WORD.test(text) || hasSentenceWord(text) || endsInAcronym(text)) return true;
  if (isVancouver(text) || /\p{Lu}\./u.test(text)) return false;
  if (!text.includes(" ")) return isGroup(text);
  return personScore(text) <= 0 && hasWord(text);
}

/** `Region-Aware CAM`: an acronym after words that are hardly a family name, not three initials. */
function endsInAcronym(text: string): boolean {
  const [, family = ""] = /^(.+) \p{Lu}{3,}$/u.exec(text) ?? [];
  if (family === "") return false;
  return family.split(/[ -]/).every((word) => /^\p{Lu}{2}/u.test(word) || (knownScore(word) ?? 0) < 0);
}

/** What follows an initial in the middle of the names: another one that closes its name, or a separator. */
const INITIAL_CLOSES = /^(?:[/&;,]|(?:\p{Lu}\.[ -]?){1,4}(?:$|[/&;,]))/u;

/** Whether the names are complete at the last full stop, and the name there would go on with words of a title. */
function endAtStop(text: string, { authors }: NameList, form?: NameForm): boolean {
  const stop = text.lastIndexOf(". ");
  const ended = stop < 0 ? undefined : readNames(text.slice(0, stop + 1), form);
  if (ended === undefined || ended.authors.length > authors.length) return false;
  const after = text.slice(stop + 2);
  // `Haritha G. B.`, `Haritha G. B.; Arun K.`
  if (INITIAL_CLOSES.test(after)) return false;
  if (INVENTED_WORD.test(after)) return true;
  const word =
    text
      .slice(Math.max(0, stop - 40), stop)
      .split(/[^\p{L}\p{M}’'-]/u)
      .at(-1) ?? "";
  const goesOn =
    authors.slice(ended.authors.length - 1).some((name) => personScore(name) > 0) || !hasWord(after);
  if (ABBREVIATION.test(word)) return !goesOn;
  if (!/\p{L}{2}/u.test(ended.authors.at(-1) ?? "")) return false;
  if (ended.form === "initials" || word.length > 1) return true;
  return ended.authors.every((name) => isVancouver(name)) && (ended.authors.length > 1 || !goesOn);
}

/** Whether a text has a word that is more frequent in titles than in names. */
function hasWord(text: string): boolean {
  return (text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).some((each) => (knownScore(each) ?? 0) < 0);
}

/** Whether names with initials first are followed by what has none and is unlikely to be a name. */
function endAtComma(authors: readonly string[]): boolean {
  const others = authors.findIndex((name) => !/^\p{Lu}\p{Ll}?\./u.test(name));
  return others > 0 && authors.slice(others).some((name) => isGroup(name) || personScore(name) <= 0);
}

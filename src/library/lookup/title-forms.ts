import { decodeLatexAccents } from "../../text/latex-accents.ts";
import { asciiOf } from "../names/ascii.ts";
import { signsOf } from "../names/signs.ts";
import { americanSpelling } from "./spelling.ts";

/** A title in normalized forms for comparison. */
export interface TitleForms {
  /**
   * Letters and digits without spaces in three forms: transliterated to ASCII, with German umlauts as two letters,
   * and with accented letters removed.
   */
  readonly forms: readonly string[];
  /** The words of the first form. */
  readonly words: readonly string[];
  /** Numbers in any notation, in order: they distinguish parts, versions and sizes. */
  readonly numbers: string;
  /** Significant symbols: `C++` and `C#` have the same words. */
  readonly signs: string;
  /** True if the title ends in an ellipsis or a hyphen. */
  readonly cut: boolean;
}

/** In UTF-16 units: longer texts are not titles, and comparison time grows with the product of both lengths. */
const LONGEST = 1000;
const ELLIPSIS = /(?:\s*[[(]?(?:…|\.{3,}|⋯)[\])]?)+\s*$|(?<=\p{L})[-‐]$/u;

/**
 * Normalizes a title: ignores LaTeX, HTML entities, accents, case, punctuation and spaces, but not numbers and
 * symbols.
 */
export function titleForms(title: string): TitleForms {
  const whole = title.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
  const cut = ELLIPSIS.test(whole);
  const plain = plainTitle(whole.replace(ELLIPSIS, ""));
  const words = wordsOf(asciiOf(plain, "NFKC"));
  const spelled = words.map(americanSpelling);
  const german = wordsOf(asciiOf(plain.normalize("NFC").replace(/[äöüåÄÖÜÅ]/g, twoLetters), "NFKC"));
  const bare = wordsOf(plain.normalize("NFC").replace(/[^\0-\x7f]/g, ""));
  const forms = [words, spelled, german, bare].map(joined);
  // Titles in other scripts would be reduced to a few digits or nothing.
  const kept = forms.filter((form) => form.length * 5 >= (forms[0]?.length ?? 0) * 4);
  return {
    forms: [...new Set(kept)],
    words,
    numbers: numbersOf(words),
    signs: signsOf(plain).replace(/[^+#]/g, ""),
    cut,
  };
}

/** Formatting commands, and commands for letters and symbols. */
const LOOK =
  /\\(?:text(?:sc|bf|it|rm|sf|tt|sl|normal|sub|superscript|subscript)?|emph|mbox|hbox|math(?:bb|cal|bf|rm|sf|it|tt|frak|scr|ds|bbm)?|boldsymbol|bm|operatorname\*?|left|right|ensuremath|rm|bf|it|sf|tt|sc|em|cal|url|footnote|mathop|limits|displaystyle|big|Big|bigl|bigr)(?![A-Za-z])/g;
const NAMES: Readonly<Record<string, string>> = {
  ell: "l",
  infty: "oo",
  times: "x",
  cdot: "",
  ldots: "",
  dots: "",
};
const GREEK: readonly string[] =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const FIRST_GREEK = "α".charCodeAt(0);

/** A title's letters without markup; Greek letters by their LaTeX names. */
function plainTitle(title: string): string {
  const text = title.replace(/&(?:amp|#38);/gi, "&").replace(/<\/?[a-z][a-z\d:]*(?:\s[^<>]*)?>/gi, "");
  const plain = !/[\\$]/.test(text)
    ? text
    : decodeLatexAccents(text)
        .replace(LOOK, " ")
        .replace(/\\var(?=[a-z])/g, "\\")
        .replace(/\\([A-Za-z]+)/g, (_, name: string) => ` ${NAMES[name] ?? name} `)
        .replace(/[\\${}]/g, "");
  return plain
    .normalize("NFKC")
    .replace(
      /[α-ωΑ-Ω]/g,
      (letter) => ` ${GREEK[letter.toLowerCase().charCodeAt(0) - FIRST_GREEK] ?? letter} `,
    )
    .replace(/&/g, " and ");
}

const TWO_LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa" };

function twoLetters(letter: string): string {
  return TWO_LETTERS[letter.toLowerCase()] ?? letter;
}

/** Lower case. `10,000` is one number; `2.0` is two, so that it differs from 20. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/['’`]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.map((word, k) => (PART.test(words[k - 1] ?? "") ? (ROMAN[word] ?? word) : word));
}

const PART = /^(?:part|parts|vol|volume|chapter|phase|paper|act)$/;
const ROMAN: Readonly<Record<string, string>> = Object.fromEntries(
  "i ii iii iv v vi vii viii ix x xi xii".split(" ").map((word, k) => [word, String(k + 1)]),
);

/** Joins words, because line breaks and hyphens may differ; consecutive numbers stay separate. */
function joined(words: readonly string[]): string {
  return words.join(" ").replace(/(?<!\d) | (?!\d)/g, "");
}

const COUNTED =
  /\d|^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,2}|part|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sequel|revisited|revised|extended|erratum|corrigendum|addendum|correction|reply|comment|supplement|retracted|retraction|withdrawn)$/;

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => COUNTED.test(word)).join(" ");
}

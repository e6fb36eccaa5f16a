/**
 * Regular expressions for personal names in bibliographies, as source text to build longer ones from. All need the
 * `u` flag. They accept any script that has capitals, and names in Chinese, Japanese and Korean as one word.
 */

const particle =
  "(?:[Vv]an|[Vv]on|[Vv]ande[nr]|[Dd]e[nrls]?|[Dd]ell[ao]|[Dd]e[gl]li|[Dd]i|[Dd]a[ls]?|[Dd]os|[Dd]u|[Ll][aeo]|[Tt]e[rn]|[Zz]u[rm]?|[Vv]om|[Ee]l|[Aa]l|bin|ibn|ben|bint|af|av|y|e|e'|[’'][Tt]|st|do|und|i)";
const word = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'`´ʼ·]*";
const elided = "(?:(?:[dDlL]|[Aa]l|el|[Oo])['’‐-])";

/** A capitalised word, hyphens included: `Pouget-Abadie`, `O'Neill`, `d'Alembert`, `al-Rashid`. */
export const NAME_WORD = `(?:${elided})?${word}(?:[-‐‑][\\p{L}][\\p{L}\\p{M}’']*)*`;

/** A family name: `Vaswani`, `van der Berg`, `García Márquez`, `St. Clair`. */
export const FAMILY = `(?:${particle} )*(?:St\\. )?${NAME_WORD}(?:(?: ${particle})* ${NAME_WORD}){0,3}`;

/** Abbreviations with which titles begin: `Dr. GPT in the hospital`. */
const TITLE_WORD = "(?:Dr|Mr|Mrs|Ms|No)\\.";

/** Initials with dots: `A.`, `A. N.`, `M.-W.`, `A.N.`, `Yu. B.`; a particle may follow: `J. van der`. */
export const INITIALS = `(?!${TITLE_WORD})(?:\\p{Lu}\\p{Ll}{0,2}\\.)(?: ?[-‐‑]? ?(?!${TITLE_WORD})(?:\\p{Lu}\\p{Ll}{0,2}|(?<=[-‐‑])\\p{Ll})\\.){0,5}`;

/** One or more particles, each preceded by a space. */
export const PARTICLES = `(?: ${particle})+`;

/** `Jr.`, `III`, with the comma or space before it. */
export const SUFFIX = "(?:,? (?:Jr\\.?|Sr\\.?|II|III|IV))";

/** Initials without dots after a family name, as in Vancouver style: `AN`, `MW`, `M-W`, `A N`. */
const BARE_INITIALS = "\\p{Lu}(?:[-‐‑ ]?\\p{Lu}){0,3}";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");
const initialsOnly = whole(`${INITIALS}(?:${PARTICLES})?`);
/** One letter, or two for one of another script: `Yu`, `Zh`. Other words of two letters are names: `Xu`, `Bo`. */
const transliterated = "(?:[IY][aeouAEOU]|[CGKPSTWZ]h|Ts|Md|\\p{Lu})";
const bareInitials = whole(`${BARE_INITIALS}|${transliterated}(?:[ -]${transliterated}){0,3}`);
/** A capital at the end is an initial: `Ouyang J`. */
const family = whole(`(?!.*\\s\\p{Lu}$)${FAMILY}|\\p{Ll}[\\p{L}’'-]+|\\p{Lu}\\.\\p{Lu}`);
const vancouver = whole(
  `(?:${FAMILY}|\\p{Ll}[\\p{L}’'-]+|\\p{Lu}\\.\\p{Lu}) (?:${BARE_INITIALS}|${INITIALS})(?: (?:Jr|Sr|II|III|2nd|3rd))?`,
);
const given = `(?:${NAME_WORD}|\\p{Lu}\\p{Ll}{0,2}\\.(?:[-‐‑]\\p{L}\\.)?(?:\\p{Lu}\\.)*|\\p{Lu})`;
const givenOnly = whole(`${given}(?: ${given}){0,3}(?:${PARTICLES})?`);
const fullName = whole(
  `${given}(?: (?:["“(][\\p{L} ]{2,15}["”)]|${given}|${particle}|[\\p{L}][\\p{L}’'-]*)){0,4} (?:${elided})?[\\p{L}][\\p{L}\\p{M}’'\`´.‐‑-]*(?:${SUFFIX})?`,
);
const oneWord = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·]{2,12}$/u;
const LONGEST_NAME = 60;

/** True for initials and nothing else: `A. N.`, and `AN` or `A` where they have no dots. */
export function isInitials(text: string): boolean {
  return text.length < 24 && (initialsOnly.test(text) || bareInitials.test(text));
}

/** True for what can be a family name alone: capitalised words and particles. */
export function isFamily(text: string): boolean {
  return text.length < LONGEST_NAME && family.test(text);
}

/** True for given names or initials alone, as they follow the comma of an inverted name. */
export function isGiven(text: string): boolean {
  return text.length < LONGEST_NAME && givenOnly.test(text);
}

/** True for a family name followed by initials: `Gomez AN`, `Gomez A. N.` */
export function isVancouver(text: string): boolean {
  return text.length < LONGEST_NAME && vancouver.test(text);
}

/** True for a name with the given name or initials first: `Aidan N. Gomez`, `A. N. Gomez`, `李明`. */
export function isFullName(text: string): boolean {
  if (text.length >= LONGEST_NAME) return false;
  return oneWord.test(text) || (fullName.test(text) && mostlyCapitals(text));
}

/** No more words in lower case than in capitals, particles not counted, so that "Attention is all" is not a name. */
function mostlyCapitals(text: string): boolean {
  const words = text.split(" ");
  const lower = words.filter((each) => /^\p{Ll}/u.test(each) && !isParticle(each)).length;
  return lower === 0 || (lower === 1 && words.length === 2);
}

const particleOnly = whole(particle);

function isParticle(text: string): boolean {
  return particleOnly.test(text) || /^[dl]['’]/.test(text);
}

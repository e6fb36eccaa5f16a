import { readNames } from "./page-names.ts";

/** Where one name ends and the next begins: `Vesely|Bo`; not inside `McKay`, `MacKay`, `DeLuca` or `LeCun`. */
const GLUE = /(?<=\p{Ll}{2})(?<!(?:^|[^\p{L}])(?:Mac|Fitz|Van|Von|Del|Des|Dos|Della))(?=\p{Lu}[\p{Ll}.])/gu;
/** The same, also after a word of two letters: `Kaiming He|Xiangyu Zhang`; not inside `LeCun` or `McKay`. */
const SHORT_GLUE =
  /(?<=\p{Ll})(?<!(?:^|[^\p{L}])(?:Ma?c|Fitz|Van|Von|Des?|Del|Dos|Della|D[aiou]|L[aeo]|O))(?=\p{Lu}[\p{Ll}.])/gu;
const NAME_WORDS = /^(?:[\p{Lu}'’.-][\p{L}'’.-]*|van|von|de|der|den|del|da|di|dos|la|le|al|bin|&|\s|,|…)+$/u;

/** Separates names that a copied page glued together: `Ada VeselyBo Lind& Cy Moreau`; other text is unchanged. */
export function unglueNames(text: string, glue = GLUE): string {
  if (text.length > 4000 || !NAME_WORDS.test(text)) return text;
  // A name has two words at least: `DongGeon Lee` is one.
  const apart = text
    .split(/,\s*|\s*&\s*/)
    .map((name) => {
      const names = name.replace(glue, ", ");
      return names.split(", ").every((each) => each.includes(" ")) ? names : name;
    })
    .join(", ");
  if (apart === text) return text;
  const names = readNames(apart);
  return names?.rest === "" && names.odds > 0 ? apart : text;
}

/** Separates the names of a cell in which SpringerLink exports all authors without a separator: `Ada VeselyBo He`. */
export function unglueCell(cell: string): string {
  return /[,;&|\n]/.test(cell) ? cell : unglueNames(cell, SHORT_GLUE);
}

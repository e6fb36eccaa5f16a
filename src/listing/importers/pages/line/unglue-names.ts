import { readNames } from "./page-names.ts";

/** Where one name ends and the next begins: `Vesely|Bo`; not inside `McKay`, `MacKay`, `DeLuca` or `LeCun`. */
const GLUE = /(?<=\p{Ll}{2})(?<!(?:^|[^\p{L}])(?:Mac|Fitz|Van|Von|Del|Des|Dos|Della))(?=\p{Lu}[\p{Ll}.])/gu;
const NAME_WORDS = /^(?:[\p{Lu}'’.-][\p{L}'’.-]*|van|von|de|der|den|del|da|di|dos|la|le|al|bin|&|\s|,|…)+$/u;

/** Separates names that a copied page glued together: `Ada VeselyBo Lind& Cy Moreau`; other text is unchanged. */
export function unglueNames(text: string): string {
  if (text.length > 4000 || !NAME_WORDS.test(text)) return text;
  const apart = text.replace(GLUE, ", ").replace(/\s*&\s*/g, ", ");
  if (apart === text) return text;
  const names = readNames(apart);
  return names?.rest === "" && names.odds > 0 ? apart : text;
}

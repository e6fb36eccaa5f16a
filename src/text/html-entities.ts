/** The names of the letters from U+00A0 to U+00FF, in order. */
const LATIN = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml"
).split(" ");
const OTHERS: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  Ccaron: "Č",
  ccaron: "č",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  ndash: "–",
  oelig: "œ",
  quot: '"',
  rdquo: "”",
  rsquo: "’",
  Scaron: "Š",
  scaron: "š",
  zcaron: "ž",
};
const ENTITY = /&(?:([A-Za-z]{2,8}\d{0,2})|#(\d{2,6})|#[xX]([\da-fA-F]{2,6}));/g;

/** A text with letters in place of HTML's entities for them; others stay. */
export function decodeHtmlEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (entity, name: string | undefined, decimal?: string, hex?: string) => {
    if (name !== undefined)
      return Object.hasOwn(OTHERS, name) ? (OTHERS[name] ?? entity) : latin(name, entity);
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    const isLetter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isLetter ? String.fromCodePoint(code) : entity;
  });
}

function latin(name: string, entity: string): string {
  const at = LATIN.indexOf(name);
  return at < 0 ? entity : String.fromCharCode(0xa0 + at);
}

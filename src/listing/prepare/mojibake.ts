/** A text with repaired letters. */
export interface Repaired {
  readonly text: string;
  /** Number of letters that were repaired. */
  readonly count: number;
  /** The offset of the first one in both texts; undefined without any. */
  readonly first?: number;
}

/** The bytes 0x80 to 0x9f of Windows-1252; those without a letter are decoded as control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Letters that represent the second and later bytes of a character in UTF-8. */
const NEXT = `[${HIGH}\u0080-\u00bf]`;
/** Marks that may also follow a capital letter as people write it: `MANHÃ…`, `„Ä“`, `3 Å–`. */
const MARK = "[‘’“”„‚…–—«»\u00a0]";

const GREEK_OR_CYRILLIC = "[\\p{Script=Greek}\\p{Script=Cyrillic}]";

/**
 * Sequences that are UTF-8 decoded as Windows-1252, and nothing that people write: accented Latin letters (`Ã©`), those
 * that end in a mark in a word in small letters only; punctuation (`â€™`); Vietnamese (`áº¿`); two or more letters of
 * another script (`Ð˜Ð²`, `ä¸­æ–‡`), since a single one may be a letter before a quotation mark. Behind `Ã` between small
 * letters the hyphen of `í` was lost, which is invisible.
 */
const WRONG = new RegExp(
  [
    `[ÂÃÄÅ](?!${MARK})${NEXT}`,
    `(?<=\\p{Ll})[ÂÃÄÅ]${MARK}`,
    `(?<!\\p{Lu})[ÃÄ]${MARK}(?=\\p{Ll})`,
    `(?<!\\p{Lu})[ÂÃÄÅ]${MARK}(?=[ÂÃÄÅâ]${NEXT})`,
    "(?<!\\p{Lu})(?:[ÂÃ]\u00a0|Ã—)",
    `Å\u00a0(?=\\p{L}*[ÃÄÅ]${NEXT})`,
    `(?<=[ÎÏÐÑ])Â${NEXT}`,
    "Æ[¡¯°]",
    "Ë[†œ]",
    `â[€\u0080„\u0084ˆ\u0088]${NEXT}`,
    "â‚¬(?:Å“)?",
    `á[º»]${NEXT}`,
    `(?:[ÎÏÐÑ]${NEXT}){2,}`,
    `(?<=${GREEK_OR_CYRILLIC})[ÎÏÐÑ]${NEXT}|[ÎÏÐÑ]${NEXT}(?=${GREEK_OR_CYRILLIC})`,
    `(?:[ã-í]${NEXT}{2}){2,}`,
    "(?<=\\p{Ll})Ã(?=\\p{Ll})",
  ].join("|"),
  "gu",
);

/** Characters in every wrong sequence; searching for them is much faster, and most texts have none. */
const SUSPECT = new RegExp(`[\u00c2-\u00f4]${NEXT}|Ã[a-z\u00df-\u00ff]`);

/** Maximum number of wrong decodings. */
const MAX_TIMES = 3;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Repairs letters of a text that was UTF-8 and that another program decoded as Windows-1252, even several times:
 * `GarcÃ­a` becomes `García`. Lines stay the same; letters that were decoded correctly stay, too.
 */
export function repairMojibake(text: string): Repaired {
  let repaired: Repaired = { text, count: 0 };
  for (let time = 0; time < MAX_TIMES; time++) {
    const next = repairOnce(repaired.text);
    if (next.count === 0) break;
    const first = Math.min(repaired.first ?? next.first ?? 0, next.first ?? 0);
    repaired = { text: next.text, count: Math.max(repaired.count, next.count), first };
  }
  return repaired;
}

/** Examines only lines with suspect characters. */
function repairOnce(text: string): Repaired {
  const suspect = new RegExp(SUSPECT, "g");
  const parts: string[] = [];
  let [end, count] = [0, 0];
  let first: number | undefined;
  for (let found = suspect.exec(text); found !== null; found = suspect.exec(text)) {
    const start = Math.max(end, text.lastIndexOf("\n", found.index) + 1);
    const next = text.indexOf("\n", found.index);
    const line = text.slice(start, next < 0 ? text.length : next);
    const repaired = line.replace(WRONG, (wrong, at: number) => {
      const right = wrong === "Ã" ? "í" : decoded(wrong);
      if (right === wrong) return wrong;
      count++;
      first ??= start + at;
      return right;
    });
    parts.push(text.slice(end, start), repaired);
    end = start + line.length;
    suspect.lastIndex = end;
  }
  // Joining the parts would copy the text.
  if (first === undefined) return { text, count };
  return { text: parts.join("") + text.slice(end), count, first };
}

/** Decodes text whose UTF-8 bytes were decoded as Windows-1252; unchanged if they are not valid UTF-8. */
function decoded(wrong: string): string {
  const bytes = Uint8Array.from(wrong, (letter) => {
    const high = HIGH.indexOf(letter);
    return high < 0 ? letter.charCodeAt(0) : 0x80 + high;
  });
  try {
    return utf8.decode(bytes);
  } catch {
    return wrong;
  }
}

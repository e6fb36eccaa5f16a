import { closeList } from "../authors.ts";
import { countLengths, isCjkName, type LengthCounts } from "./cjk.ts";
import { countFormats, formatOf, type NameFormat } from "./names.ts";
import { cutSegments, lastTokens, type Segment } from "./positions.ts";
import { shapeWord } from "./tokens.ts";

/** How a listing writes its entries, counted over some of them. */
export interface ListingStyle {
  /** Log-odds that a title ends in a full stop (or another mark that ends a sentence); 0 if unknown. */
  readonly sentenceEnd: number;
  /** Number of names in each format. */
  readonly formats: Readonly<Record<NameFormat, number>>;
  /** Number of counted names. */
  readonly names: number;
  /** The lengths of names in Chinese, Japanese and Korean. */
  readonly lengths: LengthCounts;
}

/** The style of an unknown listing. */
export const UNKNOWN_STYLE: ListingStyle = {
  sentenceEnd: 0,
  formats: countFormats([]),
  names: 0,
  lengths: countLengths([]),
};

// A sentence's end, and after it a name instead of a space.
const gluedEnd = /(?:[\p{L}\d)\]”"’]\p{L}|[\d)\]”"’+$}])[.?!][\])”"’]?(?:\p{Lu}|v[ao]n |de )/u;
const longestLine = 2000;

/** The style of a listing, from its lines of titles and authors. Linear time. */
export function styleOf(lines: readonly string[]): ListingStyle {
  let ends = 0;
  const formats: NameFormat[] = [];
  const cjk: string[] = [];
  for (const line of lines) {
    const text = line.length > longestLine ? line.slice(-longestLine) : line;
    if (gluedEnd.test(text)) ends++;
    const segments = cutSegments(closeList(text).text);
    for (const { start, end } of segments.slice(1)) {
      const name = text.slice(start, end);
      if (isCjkName(name)) cjk.push(name);
    }
    const format = lastFormat(text, segments);
    if (format) formats.push(format);
  }
  const sentenceEnd = Math.log((ends + 0.5) / (lines.length - ends + 0.5));
  return {
    sentenceEnd: lines.length === 0 ? 0 : Math.max(-4, Math.min(4, sentenceEnd)),
    formats: countFormats(formats),
    names: formats.length,
    lengths: countLengths(cjk),
  };
}

// The last of several authors is a name and nothing else.
function lastFormat(text: string, segments: readonly Segment[]): NameFormat | undefined {
  const last = segments.at(-1);
  if (!last || segments.length < 2) return undefined;
  const words = lastTokens(text, last, 6).map((token) => shapeWord(token.text));
  if (words.length > 5 || words.some(({ shape }) => shape === "lower" || shape === "digits"))
    return undefined;
  return formatOf(words);
}

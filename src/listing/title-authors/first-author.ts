import { feature as f } from "../model/features.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { add, type Evidence } from "../model/model.ts";
import { holdsExactly } from "./abstract.ts";
import { addName, formatOf, type NameFormat } from "./names.ts";
import { isLower, type Word } from "./tokens.ts";

/** Number of names in each format. */
export type FormatCounts = Readonly<Record<NameFormat, number>>;

/** The form of names: in the listing, and of those after the first on this line. */
export interface Formats {
  readonly style: FormatCounts;
  readonly styleTotal: number;
  readonly others: Record<NameFormat, number>;
  othersTotal: number;
}

const capitalPair = /^\p{Lu}{2,}\.?$/u;
const capitalRun = /^\p{Lu}{2,}(?:['’]\p{Lu})?\p{Ll}/u;
const capitalsWithStop = /^\p{Lu}{2,}\./u;

/** Adds the features of a name as the first author's. */
export function addFirst(
  name: readonly Word[],
  title: string,
  formats: Formats,
  lexicon: Lexicon,
  into: Evidence,
): void {
  const first = name[0];
  if (!first) return;
  const { text, shape, seen } = first;
  const format = formatOf(name);
  addName(name, format, "first", lexicon, into);
  addFormat(format, formats, into);
  if (isLower(text[0] ?? "")) add(into, f["lower-case start"], 1);
  if (capitalRun.test(text)) add(into, f["first capital run"], 1);
  if (capitalPair.test(text) && format !== "group") add(into, f["first capital pair"], 1);
  if (capitalsWithStop.test(text)) add(into, f["first capitals with stop"], 1);
  const known = seen.given + seen.family > 0;
  if (format === "group") addGroup(first, title, into);
  else if (shape !== "initial" && !known) add(into, f["first given unknown"], 1);
}

// "SHiP Collaboration" is likely to write of "the SHiP experiment".
function addGroup({ text, seen }: Word, title: string, into: Evidence): void {
  if (seen.given > 0) add(into, f["first group known"], 1);
  if (text.length < 2) add(into, f["first group short"], 1);
  else if (holdsExactly(title, text)) add(into, f["first group in title"], 1);
}

// The first author's name has the same form as the others on the line and in the listing.
function addFormat(
  format: NameFormat,
  { style, styleTotal, others, othersTotal }: Formats,
  into: Evidence,
): void {
  const same = others[format];
  if (othersTotal > 0 && same === 0) add(into, f["first format unlike others"], 1);
  // Each of the six formats starts with a small count.
  add(into, f["first format"], Math.log((style[format] + same + 0.3) / (styleTotal + othersTotal + 1.8)));
}

import { createLocate } from "../../../diagnostics/locate.ts";
import { asOfDate } from "../../dates.ts";
import { readLikelyNames } from "../references/names/person.ts";
import type { ReadItem, Shape, TextSample } from "../shape.ts";
import { factsOf } from "./blocks/facts.ts";
import { cutPage, type PageLine } from "./line/page-lines.ts";
import { readMeta } from "./line/page-meta.ts";

/**
 * One paper without a link, as three lines; several are blocks of a page.
 *
 *     On Quiet Gradients for Training Networks
 *     Ada Vesely, Bo Lind
 *     NeurIPS, 2024
 */
export const singlePaper: Shape = {
  id: "single-paper",
  name: "one paper as title, names and venue",
  source: "a mail, a chat or a page, from which one paper was copied",
  reads: "title, authors, venue, date, identifiers",
  specimen: `On Quiet Gradients for Training Networks
Ada Vesely, Bo Lind
NeurIPS, 2024
`,
  most: 0.6,
  recognise: ({ text, lines }: TextSample) =>
    lines.filter((line) => line.trim() !== "").length === 3 && findParts(text) ? 0.6 : 0,
  reader: async () => readSinglePaper,
};

interface Parts {
  readonly title: PageLine;
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly venue: PageLine;
}

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const SHORTEST_TITLE = 12;
const LONGEST_VENUE = 150;
/** A title of three words or more that ends without a comma or "and". */
const TITLE = /^[^\s]+ [^\s]+ .*[^,;:]$/u;

/** The parts of a text of three lines; undefined if they are something else. */
function findParts(text: string): Parts | undefined {
  const [title, list, venue, ...others] = cutPage(text);
  if (title === undefined || list === undefined || venue === undefined || others.length > 0) return undefined;
  if (title.text.length < SHORTEST_TITLE || !TITLE.test(title.text) || YEAR.test(list.text)) return undefined;
  if (venue.text.length > LONGEST_VENUE || !YEAR.test(venue.text)) return undefined;
  const names = readLikelyNames(
    list.text.replace(/^by:?\s+/i, "").replace(/(?<=[\p{L}.])[*†‡§¶\d]+(?=,|$| and )/gu, ""),
  );
  // `Vesely, Ada & Lind, Bo`, with the family names first
  if (/,.* & .*,/u.test(list.text) && !/, & /.test(list.text)) return undefined;
  if (names === undefined || readLikelyNames(title.text) !== undefined) return undefined;
  return { title, names: names.authors, etAl: names.etAl, venue };
}

/** Reads one paper of three lines. */
function* readSinglePaper(text: string, file: string): Generator<ReadItem> {
  const parts = findParts(text);
  if (parts === undefined) return;
  const meta = readMeta(parts.venue.text, asOfDate(file));
  yield {
    location: createLocate(text, file)(parts.title.offset, parts.title.length),
    title: parts.title.text.replace(/(?<!\.)\.$/, ""),
    authors: parts.names,
    etAl: parts.etAl,
    ...factsOf(meta ? [meta] : []),
  };
}

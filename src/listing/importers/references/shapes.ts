import type { Shape, TextSample } from "../shape.ts";
import { chooseStyle } from "./choose-layout.ts";
import { cutEntries, type Piece } from "./entries/cut-entries.ts";
import { plausibility } from "./judge-parts.ts";
import { LAYOUTS } from "./layouts.ts";
import { plainReference } from "./plain-reference.ts";
import { type YearHeading, yearHeading } from "./year-heading.ts";

const LOOK_AT = 200_000;
/** Number of pieces that are cut again where that shows whole entries. */
const REFINED = 60;

/** How reliable each layout is: quotation marks, a year in brackets and initials are clear signs. */
const STRENGTH: Readonly<Record<string, number>> = {
  stop: 0.85,
  comma: 0.85,
  "comma-stop": 0.85,
  colon: 0.85,
  "bare-year-title": 0.95,
  "full-comma": 0.75,
  "title-names": 0.72,
  "title-by": 0.85,
  "title-dash": 0.75,
  "title-brackets": 0.75,
  "title-comma": 0.75,
};

/** Lists without years are rarely references: pages with titles and names look the same. */
const UNDATED = 0.65;
/** Fewer entries than this are a list only if one of them has a year. */
const FEW = 3;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|arxiv|\b(?:in press|forthcoming|to appear)\b/i;

/** References, one a line or wrapped, in any of the usual styles. */
const referenceList: Shape = {
  id: "reference-list",
  name: "list of references",
  source:
    "the references of a paper, or what a reference manager copies: APA, IEEE, ACM, MLA, Chicago, Nature …",
  reads: "title, authors, year or date, journal or proceedings, DOI, arXiv number, link",
  specimen: `[1] A. B. Vesely, B. Lind, and M.-W. Chan, “Sparse encoders for context-aware retrieval,” J. Invented Res., vol. 12, no. 3, pp. 101–118, Mar. 2019, doi: 10.1234/jir.2019.7.
[2] J. van der Berg and L. Novák, “Is attention enough? On the limits of token mixing,” in Proc. 14th Conf. Imaginary Learning, 2021, pp. 1204–1217.
[3] P. Raman, D. Sosa, and Y. Mori, “Offline learning without tears,” arXiv preprint arXiv:2205.11111, 2022.
`,
  most: 0.95,
  recognise: recogniseReferences,
  reader: async () => (await import("./read.ts")).readReferences,
};

/** The beginning of JSON, whose strings and brackets are no references. */
const JSON_TEXT = /^\s*(?:\[\s*[[{]\s*"|\{\s*"[^"\n]*"\s*:)/;

function recogniseReferences({ text }: TextSample): number {
  if (JSON_TEXT.test(text)) return 0;
  const pieces = cutEntries(text.slice(0, LOOK_AT), REFINED);
  const entries = pieces.flatMap((piece) => {
    const plain = piece.isEntry ? plainReference(piece.text) : "";
    return plain === "" ? [] : [plain];
  });
  if (entries.length === 0) return 0;
  const style = chooseStyle(entries);
  if (style === undefined) return 0;
  if (style.share < 0.6 && isMixed(entries)) return 0.6;
  if (style.share < 0.4) return 0;
  const own = (STRENGTH[style.layout.id] ?? 0.95) * (areBlocks(pieces, style.layout.id) ? 0.5 : 1);
  const dated = datedEntries(pieces);
  // A letter can be divided like a reference, too: "Dear all, please find … Best, Ada".
  if (dated === 0 && entries.length < FEW) return 0.3;
  const strength = dated < entries.length / 5 ? Math.min(own, UNDATED) : own;
  return style.share >= 0.6 ? strength * (0.7 + 0.3 * style.share) : strength * style.share * 0.75;
}

/** The number of entries with a year, or below the heading of one. */
function datedEntries(pieces: readonly Piece[]): number {
  let heading: YearHeading | undefined;
  return pieces.filter(({ isEntry, text }) => {
    heading = yearHeading(text, heading);
    return isEntry && (heading !== undefined || YEAR.test(text));
  }).length;
}

/** Whether titles, names and venues are on separate lines: a page, not wrapped references. */
function areBlocks(pieces: readonly Piece[], layout: string): boolean {
  const entries = pieces.filter(({ isEntry }) => isEntry);
  if (2 * entries.filter(({ hasFieldLines }) => hasFieldLines).length > entries.length) return true;
  const long = pieces.filter(({ lines }) => lines > 2);
  if (layout === "title-comma") return 2 * pieces.filter(({ lines }) => lines > 1).length > pieces.length;
  const broken = layout === "title-names" ? long.filter(({ isBroken }) => isBroken) : long;
  return (TITLE_FIRST.has(layout) || layout === "title-names") && broken.length > pieces.length / 2;
}

/** Layouts whose separators also occur in other text. */
const TITLE_FIRST = new Set(["title-by", "title-dash", "title-brackets"]);

/**
 * Whether a list mixes styles, as lists with web pages and theses do: every entry has a date and matches some style.
 */
function isMixed(entries: readonly string[]): boolean {
  const some = entries.slice(0, 40);
  const read = some.filter((entry) => YEAR.test(entry) && fitsSome(entry)).length;
  return some.length >= FEW && read >= 0.8 * some.length;
}

function fitsSome(entry: string): boolean {
  return LAYOUTS.some((layout) => {
    const parts = layout.cut(entry);
    return parts !== undefined && parts.names.authors.length > 0 && plausibility(parts) >= 0.9;
  });
}

const bibitemList: Shape = {
  id: "bibitem-list",
  name: "LaTeX bibliography",
  source: "the thebibliography environment of a paper, or a .bbl file",
  reads: "title, authors, year or date, journal or proceedings, DOI, arXiv number, link",
  specimen: `\\begin{thebibliography}{9}
\\bibitem{vesely2019} Ada B. Vesely, Bo Lind, and Ming-Wei Chan. \\newblock Sparse encoders for context-aware retrieval. \\newblock \\emph{Journal of Invented Results}, 12(3):101--118, 2019.
\\bibitem{novak2021} Jan van~der Berg and Ludmila Nov\\'ak. \\newblock Is attention enough? \\newblock In \\emph{Proceedings of Imaginary Learning}, pages 1204--1217, 2021.
\\end{thebibliography}
`,
  most: 0.97,
  recognise: ({ lines }) => {
    const items = lines.filter((line) => /^\\bibitem\b/.test(line)).length;
    return items > 0 ? 0.97 : 0;
  },
  reader: async () => (await import("./latex/bibitem.ts")).readBibitems,
};

/** Reference lists, as text and as LaTeX. */
export const REFERENCE_SHAPES: readonly Shape[] = [bibitemList, referenceList];

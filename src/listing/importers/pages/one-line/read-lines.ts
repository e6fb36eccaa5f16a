import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import type { SourceLocation } from "../../../../diagnostics/types.ts";
import type { ReadItem } from "../../shape.ts";
import { isButtons } from "../line/buttons.ts";
import { cutPage, type PageLine } from "../line/page-lines.ts";
import { type CutLine, cutAfterNames, cutAtMark, cutAtSpace, MARKS, MARKS_AFTER_NAMES } from "./cut-line.ts";

/** One way to cut every line of a list. */
type Cutter = (line: string) => CutLine | undefined;

/** Number of lines that decide how a list is cut. */
const DECIDING_LINES = 60;
const CLEAR_LEAD = 1;
/** Longer lines are text; shorter ones that cannot be cut are headings. */
const LONGEST = 2000;
const SHORTEST = 40;

/** The best way to cut lines of title and authors, and the share of lines in which it succeeds. */
export function chooseCutter(lines: readonly PageLine[]): { readonly cut: Cutter; readonly share: number } {
  const deciding = withoutTracks(lines)
    .filter(({ text }) => text.length > 20 && !isButtons(text))
    .slice(0, DECIDING_LINES);
  const cutters: Cutter[] = [
    ...MARKS.map((mark) => (line: string) => cutAtMark(line, mark)),
    ...MARKS_AFTER_NAMES.map((mark) => (line: string) => cutAfterNames(line, mark)),
    cutAtSpace,
  ];
  const tried = cutters.map((cut) => ({ cut, share: shareOf(deciding, cut) }));
  const best = tried.reduce((a, b) => (b.share > a.share + 0.05 ? b : a));
  const bySpace = tried.at(-1);
  return bySpace && cutsOffName(best.cut, deciding) ? bySpace : best;
}

/** Whether a cut leaves a name at the end of most titles, as a comma does in `On Gradients Ada Vesely, Bo Lind`. */
function cutsOffName(cut: Cutter, lines: readonly PageLine[]): boolean {
  const earlier = lines.filter(({ text }) => {
    const [found, other] = [cut(text), cutAtSpace(text)];
    return found && other && other.lead >= CLEAR_LEAD && other.names.names.length > found.names.names.length;
  });
  return 2 * earlier.length > lines.length;
}

function shareOf(lines: readonly PageLine[], cut: Cutter): number {
  const done = lines.filter(({ text }) => cut(text) !== undefined);
  return lines.length === 0 ? 0 : done.length / lines.length;
}

/** Reads lists with one paper a line, its title and its authors. Linear in the text. */
export function* readLines(text: string, file: string): Generator<ReadItem> {
  const locate = createLocate(text, file);
  const lines = withoutTracks(cutPage(text));
  const { cut, share } = chooseCutter(lines);
  for (const line of lines) yield readLine(line, cut, share, locate(line.offset, line.length));
}

/** The name of a track, which NeurIPS prints after the names. */
const TRACK = /\s(?:Main Conference|Datasets and Benchmarks|Position Paper|Creative AI|Journal) Track$/;

function withoutTracks(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(TRACK, "") }));
}

function readLine({ text }: PageLine, cut: Cutter, share: number, location: SourceLocation): ReadItem {
  if (isButtons(text)) return { skipped: "navigation", location, lines: 1 };
  const found = text.length > LONGEST ? undefined : cut(text);
  if (!found && (text.length > LONGEST || text.length < SHORTEST))
    return { skipped: "text", location, lines: 1 };
  const doubt = doubtOf(found, share);
  return {
    location,
    title: found?.title ?? text,
    authors: found?.names.names ?? [],
    etAl: found?.names.etAl ?? false,
    ...(doubt && { diagnostics: [diagnose("block-uncertain", location, { doubt })] }),
  };
}

function doubtOf(found: CutLine | undefined, share: number): string | undefined {
  if (!found) return "no names were found on its line";
  if (found.lead < CLEAR_LEAD) return "its authors may begin elsewhere on the line";
  if (share < 0.8) return "many lines of the list cannot be read alike";
  return undefined;
}

import type { IdentifierLine } from "./lines.ts";

/** The position of titles: on the line of the identifier, or on the line above or below. */
export type Placement = "same" | "above" | "below";

/** The name of a site on a separate line: the start of a link preview in a chat. */
const PREVIEW =
  /^(?:arXiv(?:\.org)?|OpenReview|ACL Anthology|Nature|Science|bioRxiv|medRxiv|PubMed|Hugging Face|Semantic Scholar|IEEE Xplore|ScienceDirect|SpringerLink|ACM(?: Digital Library)?|doi\.org|alphaXiv)$/i;

/** The lines with the title and venue of the paper that an identifier line names. */
interface StatedLines {
  readonly titled?: IdentifierLine | undefined;
  readonly venue?: IdentifierLine | undefined;
}

/** Finds these lines; `raw` are all lines of the text. */
export function statedOf(
  lines: readonly IdentifierLine[],
  index: number,
  placement: Placement,
  raw: readonly string[] = [],
): StatedLines {
  const line = lines[index];
  if (line === undefined || line.title !== "") return { titled: line };
  const own = line.venue === undefined ? undefined : line;
  const next = lines[index + 1];
  if (next && PREVIEW.test(raw[next.number - 1]?.trim() ?? "")) return { titled: titled(lines[index + 2]) };
  if (placement === "same") return { venue: own };
  const step = placement === "above" ? -1 : 1;
  const between = own === undefined ? venueAlone(lines[index + step]) : undefined;
  return { titled: titled(lines[index + (between ? 2 * step : step)]), venue: own ?? between };
}

function titled(line: IdentifierLine | undefined): IdentifierLine | undefined {
  return line && line.found.length === 0 && line.title !== "" ? line : undefined;
}

/** The line between title and identifier if it consists of the venue. */
function venueAlone(line: IdentifierLine | undefined): IdentifierLine | undefined {
  return line && line.found.length === 0 && line.title === "" && (line.venue || line.date) ? line : undefined;
}

/** Decides for the whole list, by where most bare identifiers have a line that can be a title. */
export function choosePlacement(lines: readonly IdentifierLine[]): Placement {
  if (lines.some(({ isChat }) => isChat)) return "same";
  const bare = lines.flatMap((line, index) => (line.found.length === 1 && line.title === "" ? [index] : []));
  const [above, below] = [-1, 1].map(
    (step) => bare.filter((index) => titleBeside(lines, index, step)).length,
  );
  if (above === undefined || below === undefined || Math.max(above, below) * 2 < bare.length) return "same";
  return above >= below ? "above" : "below";
}

function titleBeside(lines: readonly IdentifierLine[], index: number, step: number): boolean {
  return titled(lines[index + (venueAlone(lines[index + step]) ? 2 * step : step)]) !== undefined;
}

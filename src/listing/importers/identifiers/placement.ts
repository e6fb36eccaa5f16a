import { meanScore, readLikelyNames } from "../references/names/person.ts";
import type { IdentifierLine } from "./lines.ts";
import type { TitleNames } from "./names-beside.ts";

/** The position of titles: on the line of the identifier, or on the line above or below. */
export type Placement = "same" | "above" | "below";

/** The name of a site on a separate line: the start of a link preview in a chat. */
const PREVIEW =
  /^(?:arXiv(?:\.org)?|OpenReview|ACL Anthology|Nature|Science|bioRxiv|medRxiv|PubMed|Hugging Face|Semantic Scholar|IEEE Xplore|ScienceDirect|SpringerLink|ACM(?: Digital Library)?|doi\.org|alphaXiv)$/i;

/** What the lines around an identifier state of its paper. */
interface StatedLines {
  readonly titled?: IdentifierLine | undefined;
  readonly venue?: IdentifierLine | undefined;
  /** The line with the names, and the names, unless it has only one: that may be the presenter's. */
  readonly named?: IdentifierLine | undefined;
  readonly names?: Pick<TitleNames, "authors" | "etAl"> | undefined;
}

/** Finds these lines; `raw` are all lines of the text. */
export function statedOf(
  lines: readonly IdentifierLine[],
  index: number,
  placement: Placement,
  raw: readonly string[] = [],
): StatedLines {
  const line = lines[index];
  if (line === undefined || line.title !== "") return { titled: line, names: line?.names };
  const own = line.venue === undefined ? undefined : line;
  const next = lines[index + 1];
  if (next && PREVIEW.test(raw[next.number - 1]?.trim() ?? "")) return { titled: titled(lines[index + 2]) };
  if (placement === "same") return { venue: own };
  const beside = linesBeside(lines, index, placement === "above" ? -1 : 1);
  return own === undefined ? beside : { ...beside, venue: own };
}

/** Number of lines that may state a paper: title, names and venue. */
const MOST_LINES = 3;

/** The lines above (`step` -1) or below (1) an identifier: those of its title, names and venue. */
function linesBeside(lines: readonly IdentifierLine[], index: number, step: 1 | -1): StatedLines {
  const stated: Partial<Record<LineRole, IdentifierLine>> = {};
  for (let k = 1; k <= MOST_LINES; k++) {
    const line = lines[index + k * step];
    if (line === undefined || line.found.length > 0 || line.isChat) break;
    // Below an identifier the names follow the title, above it they are between title and identifier.
    const isFirstBelow = step > 0 && stated.titled === undefined;
    const role = isFirstBelow && isNames(line) ? "titled" : roleOf(line);
    if (role === undefined || stated[role] !== undefined) break;
    stated[role] = line;
    if (step < 0 && role === "titled") break;
  }
  return { ...stated, names: severalNames(stated.named) ?? stated.titled?.names };
}

function severalNames(line: IdentifierLine | undefined): StatedLines["names"] {
  const names = line && readLikelyNames(line.title);
  return names && (names.authors.length > 1 || names.etAl) ? names : undefined;
}

type LineRole = "titled" | "named" | "venue";

function roleOf(line: IdentifierLine): LineRole | undefined {
  if (isNames(line)) return "named";
  if (line.title !== "") return "titled";
  return line.venue !== undefined || line.date !== undefined ? "venue" : undefined;
}

/** Whether a line has nothing but names. */
function isNames({ title, names, venue }: IdentifierLine): boolean {
  if (title === "" || names !== undefined || venue !== undefined) return false;
  const read = readLikelyNames(title);
  if (read === undefined) return false;
  return read.etAl || meanScore(read.authors) > 0;
}

function titled(line: IdentifierLine | undefined): IdentifierLine | undefined {
  return line && line.found.length === 0 && line.title !== "" ? line : undefined;
}

/** Decides for the whole list, by where most bare identifiers have a line that can be a title. */
export function choosePlacement(lines: readonly IdentifierLine[]): Placement {
  if (lines.some(({ isChat }) => isChat)) return "same";
  const bare = lines.flatMap((line, index) => (line.found.length === 1 && line.title === "" ? [index] : []));
  const [above, below] = ([-1, 1] as const).map(
    (step) => bare.filter((index) => linesBeside(lines, index, step).titled !== undefined).length,
  );
  if (above === undefined || below === undefined || Math.max(above, below) * 2 < bare.length) return "same";
  return above >= below ? "above" : "below";
}

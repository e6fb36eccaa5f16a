import { FOREIGN_ET_AL, withoutDegrees } from "../../../authors.ts";
import { nameInLine, parseName } from "../../../personal-names.ts";
import { type NameRun, readLeadingNames } from "./leading-names.ts";
import { nameOdds } from "./name-odds.ts";

/** A line that begins with names. */
export interface NamesLine {
  /** As written, but with the given name first where the family name was (`Smith, J.` → `J. Smith`). */
  readonly names: readonly string[];
  /** True where "et al.", "…" or "+3 authors" ended the list. */
  readonly etAl: boolean;
  /** The text after the names: a venue, a date. */
  readonly rest: string;
  /** How likely these are names, as log-odds of the least certain and the average one. */
  readonly odds: number;
}

const MORE = new RegExp(
  `(?<=[\\p{L}.,;])[,;]?\\s+(?:${FOREIGN_ET_AL})(?=$|[\\s,;(])|${/[,;·|]?\s*(?:\(?\+\s?\d+(?: more)?(?: (?:authors?|others?|co-?authors?))?\)?|(?:and|&) \d+ (?:more(?: authors?)?|others?|authors?|additional authors?)|\(\d+ additional authors? not shown\)|\bet\.? al\b\.?|\band others\b\.?|…|\.\.\.|\[(?:\.\.\.|…)\])/.source}`,
  "iu",
);
const FOOTNOTES =
  /(?<=[\p{L}.’'])(?:\s?[*†‡§¶∗⋆✉🖂#]|[\d¹²³⁴⁵⁶⁷⁸⁹⁰]|(?<=\d),(?=\d)|\s?\^(?=\{?[\d,*])|(?<=\^)\{|(?<=[\d*])\}|(?<=\^\{?[\d,*]{1,8}),(?=[\d*]))+(?=$|[\s,;|·])/gu;
// Brackets after a name contain an affiliation; those inside a name are part of it: `Ada (Addy) Vesely`.
const PARENTHESES = /\s*[([]([^()[\]]*)[)\]](?!\s\p{Lu}[\p{L}'’.-]+\s*(?:[,;|(]|$))/gu;
const LONGEST = 20_000;

/** Reads the names that a line begins with; undefined if it begins with none. Linear in the line. */
export function readNames(line: string): NamesLine | undefined {
  if (line.length > LONGEST || line.length < 2) return undefined;
  const list = withoutDegrees(line.replace(/^by:?\s+/i, ""));
  return (
    cutAtOrganisation(list) ?? readInverted(list) ?? cutAtDash(list) ?? readCompact(list) ?? readList(list)
  );
}

function readList(line: string): NamesLine | undefined {
  const dated = /\s*\((?=[^()]*(?:19|20)\d\d[^()]*\)[.:,]?\s*$)/.exec(line)?.index ?? line.length;
  const plain = line.slice(0, dated).replace(PARENTHESES, "").replace(FOOTNOTES, "");
  const more = MORE.exec(plain);
  const list = plain.slice(0, more?.index).replace(/(?<![\s,;:])[\s,;:]+$/, "");
  const run = readLeadingNames(list);
  if (run === undefined) return undefined;
  const after = more ? plain.slice(more.index + more[0].length) : "";
  const whole = more ? closeRun(run, after) : { ...run, etAl: false };
  return whole && { ...whole, rest: [whole.rest, line.slice(dated)].map(tidyRest).join(" ").trim() };
}

/**
 * Handles "et al." or "+3 authors" after the names; some sites leave out the middle: `Ada Vesely, +3 authors, Bo
 * Lind`.
 */
function closeRun(run: NameRun, after: string): NamesLine | undefined {
  if (run.rest !== "") return run.isCut ? { ...run, etAl: false, rest: `${run.rest} ${after}` } : undefined;
  const last = readLeadingNames(tidyRest(after));
  if (last?.rest === "" && last.odds > 0)
    return { names: [...run.names, ...last.names], odds: run.odds, etAl: true, rest: "" };
  return { names: run.names, odds: run.odds, etAl: true, rest: tidyRest(after) };
}

/** `A Vesely, B Lind… - Nature, 2023 - nature.com`: the text after the dash is not part of the list. */
function cutAtDash(line: string): NamesLine | undefined {
  const dash = /\s[-–—]\s/.exec(line);
  if (!dash) return undefined;
  const names = readNames(line.slice(0, dash.index));
  if (names?.rest !== "" || names.odds < 0) return undefined;
  return { ...names, rest: line.slice(dash.index + dash[0].length).trim() };
}

/** `Ada Vesely, Bo Lind · Lake University`: names separated by commas, then another separator and their affiliation. */
function cutAtOrganisation(line: string): NamesLine | undefined {
  const mark = line.length > 1000 ? null : ORGANISATION.exec(line);
  if (!mark?.[1]?.includes(",")) return undefined;
  const names = readNames(mark[1]);
  return names?.rest === "" && names.odds > 0 ? names : undefined;
}

const ORGANISATION =
  /^([^·•|()]{5,600}?)\s+[·•|]\s+(?:[^·•|,]{0,60}\b)?(?:University|Universit\p{L}+|Institut\p{L}*|College|School|Laborator\p{L}+|Labs?|Research|Academy|Hospital|DeepMind|OpenAI|Google|Meta|Microsoft|NVIDIA|MIT|ETH)\b[^\d]{0,80}$/u;

/** One or two words before a comma, with particles: a family name. Up to three words after it: given names. */
const INVERTED =
  /^(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|el|al) )*\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?, \p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,3}$/u;

/** `Vesely, Ada & Lind, Bo`: RePEc's names, with the family name first. */
function readInverted(line: string): NamesLine | undefined {
  if (!line.includes(" & ") && !line.includes(";")) return undefined;
  const pieces = line.replace(/(?<!\p{Lu})\.$/u, "").split(/ & | ?; /);
  if (pieces.length < 2 || !pieces.every((piece) => INVERTED.test(piece))) return undefined;
  // `Ada Vesely, Bo Lind & Cy Moreau, Dan Moe` has whole names before the commas.
  const single = pieces.filter((piece) => /^[^ ]+,/.test(piece)).length;
  if (2 * single < pieces.length) return undefined;
  const names = pieces.map((piece) => nameInLine(parseName(piece)));
  const each = names.map(nameOdds);
  return { names, etAl: false, rest: "", odds: Math.max(1.2, ...each) };
}

const COMPACT =
  /^(?:[\p{L}'’.-]+(?: [\p{L}'’-]+){0,3} \p{Lu}{1,3}(?: (?:Jr|Sr|2nd|3rd|II|III))?(?:, | ?[;|] |\.?$))+(?:et al\.?)?$/u;

/** Words with lower odds are no family name, whatever follows them. */
const LEAST_COMPACT = -3;

/** `Vesely A, Lind BC.`: PubMed's names, family name first with initials, are recognised by their form alone. */
function readCompact(line: string): NamesLine | undefined {
  if (line.length > 5000 || !/ \p{Lu}{1,3}(?:,|\.?$)/u.test(line) || !COMPACT.test(line)) return undefined;
  const etAl = /et al\.?$/.test(line);
  const names = line
    .replace(/(?:et al)?\.?$/, "")
    .split(/, | ?[;|] /)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const each = names.map(nameOdds);
  // `A Programmable Dual-RNA-Guided DNA` has the form, too.
  if (each.every((odds) => odds < LEAST_COMPACT) || names.some((name) => name.split(" ").length > 5))
    return undefined;
  return { names, etAl, rest: "", odds: Math.max(1.2, ...each) + Math.min(2, Math.log2(names.length)) * 0.5 };
}

function tidyRest(text: string): string {
  return text.replace(/^[\s\-–—,;:·|.]+/, "").trim();
}

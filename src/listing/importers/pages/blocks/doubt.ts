import { isWholeReference } from "../../references/entries/whole-reference.ts";
import { isGroup } from "../../references/names/names.ts";
import { isButtons } from "../line/buttons.ts";
import { unglueNames } from "../line/unglue-names.ts";
import { type Block, linesWithRole } from "./cut-blocks.ts";
import { doubledIn } from "./doubled.ts";
import type { PageBlocks } from "./find-blocks.ts";
import type { LabelledLine } from "./roles.ts";
import type { BlockRules } from "./rules.ts";

/** With fewer papers than this, repetition is not evidence. */
const FEW = 3;
const USUAL = 0.8;

/**
 * Why a block may have been misread, for messages; undefined if the page's repetition makes the result certain: the
 * paper has the same fields as the others, and every line is explained.
 */
export function doubtOf(block: Block, page: PageBlocks, rules: BlockRules): string | undefined {
  const [title] = linesWithRole(block, page.slots, "title");
  const named = linesWithRole(block, page.slots, "names");
  const [names] = named;
  const doubled = doubledIn(block, page.slots, page.doubled);
  return (
    doubtTitle(title, rules) ??
    (doubled && `it has ${doubled}, so that another paper without a title may be in it`) ??
    doubtNames(names, page) ??
    (isCut(named.flatMap((line) => line.names?.names ?? [])) ? "one of its names may be cut" : undefined) ??
    doubtRest(block, page, rules)
  );
}

function doubtTitle(title: LabelledLine | undefined, { cutTitle }: BlockRules): string | undefined {
  if (!title || title.value.length < 2) return "no title was found";
  if (isButtons(title.value) || HOST.test(title.value) || VENUE.test(title.value))
    return "its title may be something else of the page";
  if (title.certain) return undefined;
  if (cutTitle === undefined && (ENDS_IN_PAGES.test(title.value) || BEGINS_WITHIN.test(title.value)))
    return "its title may be a part of a reference";
  if (cutTitle === undefined && isWholeReference(title.value)) return "its title may be a whole reference";
  if (title.fit.title < -0.5) return "its title does not look like one";
  return title.fit.abstract > title.fit.title - 1 ? "its title may be a sentence of its text" : undefined;
}

function doubtNames(line: LabelledLine | undefined, page: PageBlocks): string | undefined {
  const slot = page.slots.findIndex(({ role }) => role === "names");
  if (!line)
    return slot >= 0 && (page.filled[slot] ?? 0) >= USUAL
      ? "no line of names was found, as other papers have"
      : undefined;
  if (line.fit.names < 0) return "its line of names may be none";
  if (line.names?.names.some((name) => INITIALS.test(name))) return "one of its names is initials alone";
  if (line.names?.names.some(isGlued)) return "two of its names may be written as one";
  const rest = line.names?.rest ?? "";
  return rest.length > 60 && line.afterNames === undefined
    ? "its line of names has other words, too"
    : undefined;
}

function doubtRest(block: Block, page: PageBlocks, rules: BlockRules): string | undefined {
  const odd = block.placed.find(
    ({ slot, line: { fit, text } }) => slot < 0 && fit.noise < 0 && text.length > 3,
  );
  if (odd && block !== page.blocks.at(-1))
    return `the line “${shorten(odd.line.text)}” is neither title, names, date nor abstract`;
  return !rules.certain && page.blocks.length < FEW ? "too few papers to see what repeats" : undefined;
}

/** `Econometrica 47: 263–291`, `Nature, 171(4356), 737–738` */
const ENDS_IN_PAGES = /\d(?: ?\(\d{1,5}\))?[:,] ?(?:pp?\. ?)?\d+ ?[–-] ?\d+\.?$/;
/** No title begins so. */
const BEGINS_WITHIN = /^(?:and|of|for|the|with|or|by) /;

/** A URL without a path, as next to a search result. */
const HOST = /^(?:[\w-]+\.)+[a-z]{2,6}$/;
/** `3rd International Conference on Learning Representations`, `Proceedings of the …`. */
const VENUE =
  /^(?:(?:19|20)\d\d |\d{1,3}(?:st|nd|rd|th) )?(?:[A-Z]+ )?(?:Proceedings of|(?:[A-Z][a-z]+ ){0,3}(?:Conference|Symposium|Workshop) (?:on|of|for)\b)/;

/** `A.`, `M. W`: a name that was cut from its family name. */
const INITIALS = /^(?:\p{Lu}[.\s-]*){1,3}$/u;

/** A word alone among whole names, or a mark or a number at an end of a name. */
function isCut(names: readonly string[]): boolean {
  const words = names.filter((name) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(name) && !isGroup(name)).length;
  return (
    (words > 0 && 2 * words < names.length) || names.some((name) => /^[\d/|]|[/|;]$| -$|\([^)]*$/.test(name))
  );
}

/** `Joseph RedmonAli Farhadi`, where only a capital separates two names of two or more words. */
function isGlued(name: string): boolean {
  return name.split(" ").length > 2 && unglueNames(name) !== name;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

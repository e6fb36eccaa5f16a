import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate, type Locate } from "../../../../diagnostics/locate.ts";
import type { Diagnostic, SourceLocation } from "../../../../diagnostics/types.ts";
import { asOfDate } from "../../../dates.ts";
import { ambiguousDate } from "../../dates/date-order.ts";
import { dateBesideArxiv } from "../../dates/meeting-date.ts";
import type { SourceRecord } from "../../record.ts";
import { monthOfArxiv } from "../../references/read.ts";
import type { ReadItem, ReadRecords } from "../../shape.ts";
import type { SkippedLines } from "../../skipped.ts";
import { findPageDate } from "../line/page-dates.ts";
import { readMeta } from "../line/page-meta.ts";
import { type Block, linesWithRole } from "./cut-blocks.ts";
import { doubtOf } from "./doubt.ts";
import { factsOf, NO_FACTS } from "./facts.ts";
import { findBlocks, type PageBlocks } from "./find-blocks.ts";
import type { LabelledLine, Role } from "./roles.ts";
import type { BlockRules } from "./rules.ts";
import { tidyTitles } from "./tidy-titles.ts";

/** Reads pages whose papers are blocks of lines, by the rules of the site. */
export function blockReader(rules: BlockRules): ReadRecords {
  return (text, file) =>
    readPage(findBlocks(text, file, rules), createLocate(text, file), rules, pageFacts(text, file, rules));
}

function* readPage(
  page: PageBlocks | undefined,
  locate: Locate,
  rules: BlockRules,
  shared: Partial<SourceRecord>,
): Generator<ReadItem> {
  if (page === undefined) return;
  if (isPageHeading(page)) {
    const [{ placed } = { placed: [] }, ...blocks] = page.blocks;
    const before = [...page.before, ...placed.map(({ line }) => line)];
    yield* readPage({ ...page, before, blocks }, locate, rules, shared);
    return;
  }
  const headings = headingDates(page, rules);
  const all = page.blocks.map((block, i) =>
    withShared(readBlock(block, page, locate, rules), { ...shared, ...headings[i] }, rules),
  );
  const isPaper = ({ title = "" }: SourceRecord) => rules.skip?.test(title) !== true;
  yield* tidyTitles(all.filter(isPaper), page.asOf);
  for (const record of all)
    if (!isPaper(record)) yield { skipped: "navigation", location: record.location, lines: 1 };
  yield* skippedLines(page, locate);
}

/** True if the first title has no names below it, while all others have: it is the page's title. */
function isPageHeading({ blocks, slots }: PageBlocks): boolean {
  const roleOf = ({ slot }: Block["placed"][number]) => (slot < 0 ? undefined : slots[slot]?.role);
  const [first, ...others] = blocks;
  if (first === undefined || others.length < 2) return false;
  const named = others.filter(({ placed }) => placed.some((each) => roleOf(each) === "names"));
  return (
    first.placed.every((each) => [undefined, "title"].includes(roleOf(each))) &&
    named.length === others.length
  );
}

/** The lines around and between papers: the page's own text, and lines that were not recognised. */
function* skippedLines({ before, blocks }: PageBlocks, locate: Locate): Generator<SkippedLines> {
  const inside = blocks.flatMap(({ placed }) =>
    placed.filter(({ slot }) => slot < 0).map(({ line }) => line),
  );
  for (const { certain, fit, offset, length } of [...before, ...inside]) {
    const skipped = certain || fit.noise > 0 ? "navigation" : "text";
    yield { skipped, location: locate(offset, length), lines: 1 };
  }
}

function pageFacts(text: string, file: string, rules: BlockRules): Partial<SourceRecord> {
  return rules.page?.(text.slice(0, PAGE_HEAD), asOfDate(file)) ?? {};
}

/** Number of characters in which the page's own facts are searched. */
const PAGE_HEAD = 20_000;

/** For each block, the date of the heading above it. */
function headingDates(page: PageBlocks, { dated }: BlockRules): readonly Partial<SourceRecord>[] {
  let date: string | undefined;
  const look = ({ text, heading }: LabelledLine) => {
    if (heading !== undefined) date = heading;
    else if (dated?.test(text)) date = findPageDate(text, page.asOf)?.date ?? date;
  };
  page.before.forEach(look);
  return page.blocks.map(({ placed }) => {
    const own = date === undefined ? {} : { date };
    for (const { line, slot } of placed) if (slot < 0) look(line);
    return own;
  });
}

/** Adds facts that the page states for all its papers to a paper that lacks them. */
function withShared(record: SourceRecord, shared: Partial<SourceRecord>, rules: BlockRules): SourceRecord {
  const day = isSite(rules) ? shared.date : dateBesideArxiv(shared.date, record.arxivId, true);
  const isNumberOnly = record.date === monthOfArxiv(record.arxivId);
  const date = (isNumberOnly ? day : undefined) ?? record.date ?? shared.date;
  return { ...record, date, category: record.category ?? shared.category };
}

/** Whether the page is of a known site, so that the meaning of its dates is known. */
function isSite(rules: BlockRules): boolean {
  return Object.keys(rules).length > 0;
}

/** Authors that a page only counts, on a line between names. */
const MORE = /^(?:\+|and |&) ?\d+ (?:more |other )?authors?$/i;

function readBlock(block: Block, page: PageBlocks, locate: Locate, rules: BlockRules): SourceRecord {
  const linesOf = (role: Role) => linesWithRole(block, page.slots, role);
  const [title] = linesOf("title");
  const names = linesOf("names");
  const cut = rules.cutTitle?.(title?.value ?? "") ?? { title: title?.value ?? "", rest: "" };
  const facts = factsOf([
    ...[title, ...names].flatMap((line) => (line?.lead ? [{ ...NO_FACTS, date: line.lead }] : [])),
    ...linesOf("meta").flatMap(({ meta }) => meta ?? []),
    ...names.flatMap(({ afterNames }) => afterNames ?? []),
    ...[readMeta(cut.rest, page.asOf)].flatMap((meta) => meta ?? []),
  ]);
  const begin = title ?? block.placed[0]?.line;
  const location = locate(begin?.offset ?? 0, begin?.length ?? 0);
  const doubt = doubtOf(block, page, rules);
  const venue = block.placed.flatMap(({ line }) => rules.published?.exec(line.text)?.[1] ?? [])[0];
  return {
    location,
    title: tidyTitle(cut.title),
    authors: names.flatMap((line) => line.names?.names ?? []),
    etAl: names.some((line) => line.names?.etAl) || block.placed.some(({ line }) => MORE.test(line.text)),
    abstract: tidyAbstract(linesOf("abstract")) || undefined,
    ...facts,
    ...(venue && { venue }),
    ...(!isSite(rules) && { date: dateOf(facts, block, title) }),
    diagnostics: [
      ...(doubt ? [diagnose("block-uncertain", location, { doubt })] : []),
      ...(facts.date?.length === 4 ? ambiguousIn(block, location) : []),
    ],
  };
}

/** The date of a paper, which is not that of the meeting at which a group reads it. */
function dateOf(
  facts: Partial<SourceRecord>,
  block: Block,
  title: LabelledLine | undefined,
): string | undefined {
  const leads = isAbove(facts, block, title);
  if (facts.venue === undefined) return dateBesideArxiv(facts.date, facts.arxivId, leads);
  const year = leads ? venueYear(block, title) : undefined;
  return year !== undefined && year < (facts.date ?? "").slice(0, 4) ? year : facts.date;
}

/** The year next to the venue, below the title. */
function venueYear({ placed }: Block, title: LabelledLine | undefined): string | undefined {
  const below = placed.flatMap(({ line }) => (line.offset > (title?.offset ?? 0) ? [line.meta] : []));
  return below.find((meta) => meta?.venue !== undefined && meta.date?.length === 4)?.date;
}

/** Whether the date of a paper is on a line above its title, or on that line before it. */
function isAbove(
  { date }: Partial<SourceRecord>,
  { placed }: Block,
  title: LabelledLine | undefined,
): boolean {
  if (title === undefined || date === undefined) return false;
  const above = placed.filter(({ line }) => line.offset < title.offset);
  return title.lead === date || above.some(({ line }) => line.lead === date || line.meta?.date === date);
}

/** Reports a date that can be two days, of which only the year is used. */
function ambiguousIn({ placed }: Block, location: SourceLocation): readonly Diagnostic[] {
  const [date] = placed.flatMap(({ line }) => ambiguousDate(line.text, undefined) ?? []);
  return date === undefined ? [] : [diagnose("date-ambiguous", location, { date })];
}

function tidyTitle(text: string): string {
  return (
    text
      .replace(/^["“](.*)["”][.,]?$/u, "$1")
      .replace(/^\[(?:pdf|html|book|citation|b|c|doc)\]\s+/i, "")
      // zbMATH prints the language of a paper and its number after the title.
      .replace(/\.? \((?:[A-Z][a-z]+|[A-Z][a-z]+\. [A-Z][a-z]+ summary)\) (?:Zbl|JFM|ERAM) [\d.]+$/, "")
      .trim()
  );
}

function tidyAbstract(lines: readonly LabelledLine[]): string {
  return lines
    .map(({ value }) =>
      value.replace(/(?<!\s)\s*(?:△ Less|▽ More|(?<=…\s?)(?:Expand|More|Show more|Read more))$/i, ""),
    )
    .join(" ");
}

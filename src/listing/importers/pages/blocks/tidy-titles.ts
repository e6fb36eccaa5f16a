import { withoutFullStop } from "../../full-stop.ts";
import type { SourceRecord } from "../../record.ts";
import { readMeta } from "../line/page-meta.ts";

const BRACKET = /^(.{8,}?)\s*[([]([^()[\]]*(?:19|20)\d\d[^()[\]]*)[)\]]\.?$/;

/** Removes text that the page prints after each title: a full stop, a badge, or venue and year in brackets. */
export function tidyTitles(
  given: readonly SourceRecord[],
  asOf: string | undefined,
): readonly SourceRecord[] {
  const records = haveBadges(given) ? given.map(withoutBadge) : given;
  const cut = haveBrackets(records) ? records.map((record) => cutBracket(record, asOf)) : records;
  return haveStops(cut) ? cut.map(withoutStop) : cut;
}

const BADGE =
  /(?<!\s)\s+\[?(?:(?:Main )?Conference(?: Track)?|Datasets and Benchmarks(?: Track)?|Position Paper(?: Track)?|Poster|Oral|Spotlight|PDF|HTML|Open Access)\]?$|(?<!\s)\s+\((?:abstract|pdf|paper|preprint|slides|video)\)$/i;

function haveBadges(records: readonly SourceRecord[]): boolean {
  return records.filter(({ title = "" }) => BADGE.test(title)).length >= Math.max(3, records.length * 0.6);
}

function withoutBadge(record: SourceRecord): SourceRecord {
  return { ...record, title: record.title?.replace(BADGE, "") };
}

function haveBrackets(records: readonly SourceRecord[]): boolean {
  return records.filter(({ title = "" }) => BRACKET.test(title)).length >= Math.max(2, records.length * 0.6);
}

function cutBracket(record: SourceRecord, asOf: string | undefined): SourceRecord {
  const [, title, inside = ""] = BRACKET.exec(record.title ?? "") ?? [];
  if (title === undefined) return record;
  const { date, venue } = readMeta(inside, asOf) ?? {};
  return { ...record, title, date: record.date ?? date, category: record.category ?? venue };
}

function haveStops(records: readonly SourceRecord[]): boolean {
  // One may be a heading of the page.
  const least = records.length < 5 ? records.length : Math.min(records.length * 0.9, records.length - 1);
  const stopped = records.filter(({ title = "" }) => /[.?!]$/.test(title));
  return stopped.length >= least && stopped.some(({ title = "" }) => title.endsWith("."));
}

function withoutStop(record: SourceRecord): SourceRecord {
  return { ...record, title: withoutFullStop(record.title) };
}

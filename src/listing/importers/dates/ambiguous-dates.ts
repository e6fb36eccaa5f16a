import { diagnose } from "../../../diagnostics/catalogue.ts";
import { cutLines, type Lines } from "../../../diagnostics/lines.ts";
import type { SourceLocation } from "../../../diagnostics/types.ts";
import type { SourceRecord } from "../record.ts";
import type { ReadItem, ReadRecords } from "../shape.ts";

const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/]) ?(\d{1,2})\2 ?(\d{4})(?!\d|[/.-]\d)/g;
/** Words before a day that is not the publication date. */
const OTHER_DAY =
  /(?:urldate|access(?:ed)?|retrieved|visited|checked|timestamp|modified|updated|added|read|abgerufen|consulté)[^\n]{0,30}$/i;
/** Records are shorter; text beyond this is not searched. */
const LONGEST = 20_000;

/**
 * Makes a reader warn of dates that can be two days (`03/04/2026`), of which a record has only the year. Linear: each
 * record is searched once, up to the next one.
 */
export function reportAmbiguousDates(read: ReadRecords): ReadRecords {
  return function* (text, file) {
    const lines = cutLines(text);
    let last: SourceRecord | undefined;
    for (const item of read(text, file)) {
      if (!("authors" in item)) {
        yield item;
        continue;
      }
      if (last) yield withDoubt(last, text, lines, item.location);
      last = item;
    }
    if (last) yield withDoubt(last, text, lines, undefined);
  };
}

function withDoubt(
  record: SourceRecord,
  text: string,
  lines: Lines,
  next: SourceLocation | undefined,
): ReadItem {
  const { date, diagnostics = [] } = record;
  if (date?.length !== "YYYY".length || diagnostics.some(({ code }) => code === "date-ambiguous"))
    return record;
  const start = offsetOf(record.location, lines);
  const beyond = next === undefined ? text.length : offsetOf(next, lines);
  const end = Math.min(start + LONGEST, beyond > start ? beyond : text.length);
  for (const found of text.slice(start, end).matchAll(NUMERIC)) {
    const [written, first = "", , second = "", year] = found;
    const before = text.slice(Math.max(start, start + found.index - 60), start + found.index);
    if (
      year !== date ||
      first === second ||
      Number(first) > 12 ||
      Number(second) > 12 ||
      OTHER_DAY.test(before)
    )
      continue;
    const location = placeOf(start + found.index, written.length, record.location, lines);
    return {
      ...record,
      diagnostics: [...diagnostics, diagnose("date-ambiguous", location, { date: written })],
    };
  }
  return record;
}

function offsetOf({ line, column }: SourceLocation, { starts, text }: Lines): number {
  return (starts[line - 1] ?? text.length) + column - 1;
}

/** The location of a part of the text that is in the record or after it. */
function placeOf(
  offset: number,
  length: number,
  { file, line }: SourceLocation,
  { starts }: Lines,
): SourceLocation {
  let index = line - 1;
  while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index++;
  return { file, line: index + 1, column: offset - (starts[index] ?? 0) + 1, length };
}

import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import type { Diagnostic } from "../../../../diagnostics/types.ts";
import { endsInFullStops, withoutFullStop } from "../../full-stop.ts";
import type { SourceRecord } from "../../record.ts";
import type { ReadItem } from "../../shape.ts";
import { type Element, visitRecords } from "./elements.ts";
import { errorOf } from "./formats/feeds.ts";
import { formatOf, type XmlFormat } from "./formats.ts";
import { findLinkedElements, type LinkedElements } from "./linked-elements.ts";

/** Reads XML of any known format. A truncated record is used and reported. */
export function* readXml(text: string, file: string): Generator<ReadItem> {
  const format = formatOf(text);
  const placeAt = createLocate(text, file);
  if (format === undefined) {
    const found = visitRecords(text.slice(0, 20_000), new Set(), () => {}).root;
    if (found)
      yield diagnose("feed-unknown", placeAt(found.offset, found.name.length + 1), { name: found.name });
    return;
  }
  const steps: (SourceRecord | Diagnostic)[] = [];
  let shared: Partial<SourceRecord> = {};
  const read = new Set<number>();
  const linked = findLinkedElements(format.linked === undefined ? "" : text, format.linked ?? new Set());
  const { tooDeep, others } = visitRecords(text, format.records, (element) => {
    read.add(element.offset);
    const location = placeAt(element.offset, element.name.length + 2);
    if (element.name === format.heading?.name) shared = format.heading.read(element);
    else if (element.closed || !format.isEnvelope?.(element))
      steps.push(...stepsOf(element, format, location, { shared, linked }));
  });
  yield* withoutStops(steps, format);
  for (const { offset, name } of [...others, ...unreadRecords(text, format, read)])
    yield { skipped: "text", location: placeAt(offset, name.length + 2), lines: 1 };
  if (tooDeep) {
    const { offset, depth } = tooDeep;
    yield diagnose("source-nested", placeAt(offset, 1), { format: format.name, depth });
  }
}

/** Removes the full stop after each title if the format adds one; in Atom it is the title's own. */
function* withoutStops(steps: readonly (SourceRecord | Diagnostic)[], { name }: XmlFormat) {
  const records = steps.filter((step): step is SourceRecord => "authors" in step);
  const stops = name !== "Atom" && endsInFullStops(records.slice(0, 100).map(({ title = "" }) => title));
  for (const step of steps)
    yield stops && "authors" in step ? { ...step, title: withoutFullStop(step.title) } : step;
}

/** Records that were not read: those inside a broken tag, and closing tags without an opening one. */
function* unreadRecords(text: string, { records, linked }: XmlFormat, read: ReadonlySet<number>) {
  let open = 0;
  for (const { name, offset, ends } of recordTags(text, records)) {
    const isInside = open > 0 && linked?.has(name) === true;
    const isLost = ends ? open === 0 : !read.has(offset) && !isInside;
    if (isLost) yield { name, offset };
    open = Math.max(0, open + (ends ? -1 : 1));
  }
}

/** The tags of records outside of comments and quoted text. Linear in the text. */
function* recordTags(text: string, records: XmlFormat["records"]) {
  const tag = /<(?:!--|!\[CDATA\[|(\/?)(?:[\w-]{1,20}:)?([A-Za-z]+)(?=[\s/>]))/g;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const { 1: slash, 2: name, index: offset } = found;
    if (name === undefined) {
      const end = text.indexOf(found[0] === "<!--" ? "-->" : "]]>", tag.lastIndex);
      tag.lastIndex = end < 0 ? text.length : end;
    } else if (records.has(name)) yield { name, offset, ends: slash === "/" };
  }
}

function stepsOf(
  element: Element,
  { name, read }: XmlFormat,
  location: SourceRecord["location"],
  { shared, linked }: { readonly shared: Partial<SourceRecord>; readonly linked: LinkedElements },
): readonly (SourceRecord | Diagnostic)[] {
  const error = name === "Atom" ? errorOf(element) : undefined;
  if (error !== undefined) return [diagnose("answer-is-error", location, { reason: error })];
  if (!element.closed)
    return [diagnose("source-syntax", location, { format: name, reason: "this record is not closed" })];
  const record = read(element, linked);
  return record === undefined ? [] : [{ ...withShared(record, shared), location }];
}

/** A paper's own fields take precedence over those shared by all papers. */
function withShared(
  record: Omit<SourceRecord, "location">,
  { date, category, venue }: Partial<SourceRecord>,
): Omit<SourceRecord, "location"> {
  return {
    ...record,
    date: record.date || date,
    category: record.category ?? category,
    venue: record.venue ?? venue,
  };
}

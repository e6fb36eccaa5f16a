import { countWords } from "../../../text/count-words.ts";
import type { Addresses } from "../../address.ts";
import { withoutPresenter } from "../identifiers/meeting.ts";
import type { NameForm } from "../references/names/names.ts";
import { trimMarks } from "../references/trim-marks.ts";
import type { Chunk } from "./inline.ts";
import { type Details, joinDetails, readDetails, STYLE_CHANGE } from "./labels.ts";
import { addressesOf, badgeText, isButton, isButtonLink } from "./links.ts";
import { peelEnd, readPlainTitle } from "./plain-title.ts";
import { findTitle, type TitleKind, type TitleSpan } from "./title.ts";
import { readVenueDate } from "./venue-date.ts";

/** A paper as an item of a Markdown list states it. */
export interface ItemPaper {
  readonly title: string;
  readonly details: Details;
  readonly addresses: Addresses;
  /** True if the title is marked up as in the rest of the list. */
  readonly usual: boolean;
}

/** How the items of one list are written. */
export interface ListProfile {
  readonly kind: TitleKind;
  readonly form?: NameForm | undefined;
}

const ADDRESS = /\s*(?<!\S)<?https?:\/\/\S+/gu;

type Lines = readonly (readonly Chunk[])[];

/** Reads an item, a paragraph, or a heading with the text below it. `abstract` is text quoted below it. */
export function readItem(lines: Lines, { kind, form }: ListProfile, abstract = ""): ItemPaper | undefined {
  const chunks = lines.flat();
  const [first = [], ...others] = lines;
  const found = locateTitle(first, kind);
  const badges = readBadges(chunks);
  const below = others.map((line) => readAround(line, form));
  const quoted: Details = { authors: [], etAl: false, dates: [], abstract, left: [] };
  if (found === undefined) {
    const { text, explained } = setApart(textOf(first), form);
    // An address that is not marked as a link belongs to the paper, not to its title.
    const plain = readPlainTitle(withoutPresenter(text.replace(ADDRESS, " ").trim()));
    if (plain === undefined) return undefined;
    const details = joinDetails([plain.details, ...explained, ...below, badges, quoted]);
    return {
      title: plain.title,
      details,
      addresses: addressesOf(undefined, chunks),
      usual: kind === "plain" && plain.sure,
    };
  }
  const { span, usual } = found;
  const before = readAround(first.slice(0, span.start), form);
  const after = readAround(first.slice(span.end), form);
  const title = chunkOf(span);
  const dated = kind === "whole" ? peelEnd(span.text) : undefined;
  const buttons = first.filter((chunk, at) => at < span.start || at >= span.end || isButton(chunk));
  const rest = [...buttons, ...others.flat()];
  return {
    title: dated?.text ?? span.text,
    details: joinDetails([before, after, ...below, badges, quoted, ...(dated ? [dated.details] : [])]),
    addresses: addressesOf(title, rest),
    usual,
  };
}

/** Separates styled text that is a venue, a date or names from a line; other styled text stays part of it. */
function setApart(
  line: string,
  form: NameForm | undefined,
): { readonly text: string; readonly explained: readonly Details[] } {
  const explained: Details[] = [];
  const kept: string[] = [];
  for (const [index, segment] of line.split(STYLE_CHANGE).entries()) {
    const details = index % 2 === 1 ? readDetails(segment, form) : undefined;
    const isExplained =
      details && details.left.length === 0 && details.abstract === "" && segment.trim() !== "";
    if (isExplained) explained.push(details);
    else kept.push(segment);
  }
  return {
    text: trimMarks(kept.join("").replace(/[[(]\s*[\])]/gu, " "), "", "[(]"),
    explained,
  };
}

function chunkOf({ text, href }: TitleSpan): Chunk {
  return { text, bold: false, italic: false, code: false, ...(href !== undefined && { href }) };
}

/** The title in the markup that the list uses, otherwise in another kind of markup. */
function locateTitle(
  line: readonly Chunk[],
  kind: TitleKind,
): { readonly span: TitleSpan; readonly usual: boolean } | undefined {
  const usual = findTitle(line, kind);
  if (usual) return { span: usual, usual: true };
  for (const other of ["bold", "link"] as const) {
    const span = other === kind ? undefined : findTitle(line, other);
    if (span && (countWords(span.text) > 2 || isAlone(span, line))) return { span, usual: false };
  }
  return undefined;
}

/**
 * `**BERT** — Ada Vesely`: no text before it, and a dash or a bar after it; a styled word within a title has neither.
 */
function isAlone({ start, end }: TitleSpan, line: readonly Chunk[]): boolean {
  return start === 0 && /^\s*[–—|·-]\s/u.test(line[end]?.text ?? "");
}

/** The details in a line or part of it, with style changes as separators if that explains more of it. */
function readAround(chunks: readonly Chunk[], form: NameForm | undefined): Details {
  const text = textOf(chunks);
  const joined = readDetails(text.replaceAll(STYLE_CHANGE, ""), form);
  if (!text.includes(STYLE_CHANGE)) return joined;
  const apart = readDetails(text, form);
  // `Ada Vesely, *Lake Studies*, 2024`: only the italics show that Lake Studies is not a person.
  const tellsVenue = apart.authors.length > 0 && apart.venue !== undefined && apart.left.length === 0;
  if (tellsVenue && (joined.venue === undefined || joined.authors.length === 0)) return apart;
  // `NeurIPS 2017` *Ada Vesely, Bo Lind*: without the styles, the first name would be part of the venue.
  if (tellsVenue && apart.authors.length > joined.authors.length) return apart;
  if (joined.left.length === 0) return joined;
  return length(apart.left) < length(joined.left) ? apart : joined;
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The text of chunks without buttons and their brackets; `STYLE_CHANGE` surrounds styled text. */
export function textOf(chunks: readonly Chunk[]): string {
  const BUTTON = "\ue001";
  const text = chunks
    .map((chunk) => {
      if (chunk.image !== undefined) return BUTTON;
      if (isButtonLink(chunk)) return BUTTON + venueOfButton(chunk);
      const styled = chunk.bold || chunk.italic || chunk.code || chunk.href !== undefined;
      return styled ? `${STYLE_CHANGE}${chunk.text}${STYLE_CHANGE}` : chunk.text;
    })
    .join("");
  return text
    .replace(/\s*[[(【{<]?[[(【{<]?\s*(?:\ue001[\s,|/·•&+;:.-]{0,8})+(?:\s*[\])】}>]){0,2}/gu, " ")
    .replace(/[[(【]\s*[\])】]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/\ue000\s*\ue000/gu, STYLE_CHANGE)
    .trim();
}

/** A link whose text is a venue counts as a button, but its text is kept: `[NeurIPS 2017](https://…)`. */
function venueOfButton({ text }: Chunk): string {
  return readVenueDate(text, false) === undefined ? "" : `${STYLE_CHANGE}${text}${STYLE_CHANGE}`;
}

function readBadges(chunks: readonly Chunk[]): Details {
  const read = chunks
    .filter(({ image }) => image !== undefined)
    .map((chunk) => readVenueDate(badgeText(chunk), false))
    .filter((each) => each !== undefined);
  return {
    authors: [],
    etAl: false,
    venue: read.find(({ venue }) => venue !== undefined)?.venue,
    dates: read.flatMap(({ date }) => (date === undefined ? [] : [date])),
    abstract: "",
    left: [],
  };
}

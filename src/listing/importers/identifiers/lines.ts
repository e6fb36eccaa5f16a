import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import { withoutTitleMarks } from "../title-marks.ts";
import { findIdentifiers, type PaperIdentifier } from "./find.ts";
import { withoutMeeting, withoutPresenter } from "./meeting.ts";
import { cutNamesBeside, type TitleNames } from "./names-beside.ts";
import { cutVenue, type TitleVenue, venueIn } from "./venue.ts";

/** A line of a list of identifiers or of a chat. */
export interface IdentifierLine {
  /** From 1. */
  readonly number: number;
  readonly length: number;
  readonly found: readonly PaperIdentifier[];
  /** The rest of the line if it can be a title, otherwise "". */
  readonly title: string;
  /** Names next to the title. */
  readonly names?: Pick<TitleNames, "authors" | "etAl"> | undefined;
  /** The venue on the line: after the title, or alone on a line without a title. */
  readonly venue?: string | undefined;
  readonly date?: string | undefined;
  /** True for a line of a chat with only a sender or a time. */
  readonly isChat: boolean;
}

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const CHAT_LINE = new RegExp(
  String.raw`^(?:\[?${CLOCK}\]?|.{1,60}(?:[—–-]|\s\s|\[|APP)\s*.{0,30}${CLOCK}\]?|.{1,40}\s${CLOCK}|\[[^\[\]]{1,30}\s${CLOCK}\]\s[^:]{1,60})$`,
);
/** WhatsApp, Signal and Telegram put time and name in front of a message. */
const CHAT_PREFIX = new RegExp(
  String.raw`^\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s)?${CLOCK}\]?(?:\s[-–])?\s(?:[^:]{1,40}:\s)?`,
);
const BULLET = /^(?:#{1,6}|[-*•–—+>☐☑✓]|\(?\d{1,3}[.):]|\[\d{1,3}\])\s+/u;
const TITLE_LABEL = /^(?:paper|title|article)\s?[:：]\s+(?=\S)/iu;
const EDGES = /^[\s\-–—:|,;.<>()[\]*_`·→]+|[\s\-–—:|,;<>()[\]*_`·→]+$/gu;
/** Quotation marks around the whole text. */
const QUOTED = /^["“„«]([^"“”„«»]+)["”“»]$/u;

/** Reads the lines of a text that are not blank. */
export function* readLines(text: string): Generator<IdentifierLine> {
  const lines = cutLines(text);
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index).trim().slice(0, 5000);
    if (line === "") continue;
    const message = line.replace(CHAT_PREFIX, "").replace(BULLET, "").replace(TITLE_LABEL, "");
    const { found, rest } = findIdentifiers(withoutMeeting(message));
    const isChat = found.length === 0 && CHAT_LINE.test(line);
    yield {
      number: index + 1,
      length: line.length,
      found,
      ...(isChat ? { title: "" } : statedIn(withoutPresenter(rest))),
      isChat: isChat || CHAT_PREFIX.test(line),
    };
  }
}

/** The title, venue, or both, in the text next to identifiers. */
function statedIn(rest: string): TitleVenue & Pick<IdentifierLine, "names"> {
  const named = cutNamesBeside(rest);
  const apart = titleOf((named?.title ?? "").replace(/(?<![\s,:])[\s,:]+$/u, ""));
  if (named && apart !== "") return { title: apart, names: { authors: named.authors, etAl: named.etAl } };
  const cut = cutVenue(rest.replace(/(?<![\s:|,;·–—-])[\s:|,;·–—-]+$/u, ""));
  const title = titleOf(cut.title);
  if (title !== "" && cut.title !== rest && (cut.venue || cut.date)) return { ...cut, title };
  const alone = venueIn(rest.replace(EDGES, ""));
  return alone ? { title: "", ...alone } : { title: titleOf(rest) };
}

/** `May 1968 (and Its Afterlives)`: restores the closing bracket of a title. */
function closeBracket(title: string): string {
  const open = title.lastIndexOf("(");
  return open > 0 && !title.includes(")", open) ? `${title})` : title;
}

/** The text as a title; "" for a greeting, a label or an unfinished sentence. */
function titleOf(rest: string): string {
  if (/[:：]\s*$/.test(rest)) return "";
  const title = closeBracket(
    withoutTitleMarks(rest.trim())
      .replace(/\s*[([{<]\s*[)\]}>]/g, "")
      .replace(EDGES, ""),
  ).replace(QUOTED, "$1");
  const words = title.split(" ").length;
  if (title.length < 6 || title.length > 400 || (words < 2 && !/[\p{Lo}]{4}/u.test(title))) return "";
  return /^["“'(]?[\p{Lu}\p{Lo}\p{N}$\\]|^\p{Ll}+[\p{Lu}\d]/u.test(title) ? title : "";
}

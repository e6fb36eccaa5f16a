import { DateTime } from "luxon";
import { formatAuthors } from "../../shared/authors-in-words.ts";
import type { Chrome } from "../chrome.ts";
import { remarkText } from "../pages/remark.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";
import { version } from "../version.ts";
import { feedItemId } from "./feed-id.ts";

/** The data of a calendar. */
export interface CalendarProps {
  /** Papers with a day of discussion, earliest first. */
  readonly sessions: readonly PaperSummary[];
  /** The day of the newest list, YYYY-MM-DD. */
  readonly updated: string;
}

/**
 * The sessions of a reading group as a calendar to subscribe to, with an all-day event for each. Sources: RFC 5545;
 * RFC 7986 for its name.
 */
export function calendar({ sessions, updated }: CalendarProps, chrome: Chrome): string {
  const { settings, links } = chrome;
  const name = escapeText(`${settings.title}: sessions`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Offprint//${version}//EN`,
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `URL:${links.absolute(address.sessions)}`,
    ...sessions.flatMap((paper) => event(paper, updated, chrome)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event(paper: PaperSummary, updated: string, chrome: Chrome): readonly string[] {
  const { discussed = "", presenter = "" } = paper.remark ?? {};
  const title = chrome.typeset(paper).title.text;
  const at = chrome.links.absolute(address.paper(paper));
  const names = formatAuthors(paper);
  const about = [names, remarkText(paper, chrome).note, at].filter((part) => part !== "").join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${feedItemId(`papers/${paper.permanentId}/session`)}`,
    `DTSTAMP:${basic(updated)}T060000Z`,
    `DTSTART;VALUE=DATE:${basic(discussed)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(discussed))}`,
    `SUMMARY:${escapeText(presenter === "" ? title : `${title} (${presenter})`)}`,
    `DESCRIPTION:${escapeText(about)}`,
    `URL:${at}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** @param day YYYY-MM-DD */
function dayAfter(day: string): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }).toISODate() ?? day;
}

/** `20261203` for `2026-12-03`. */
function basic(day: string): string {
  return day.replaceAll("-", "");
}

/** Escapes a text as a value and removes characters that calendars must not contain. */
function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
      .replace(/[\0-\x09\x0b-\x1f\x7f]/g, " ")
      .toWellFormed()
      .replace(/[\\;,]/g, "\\$&")
      .replaceAll("\n", "\\n")
  );
}

/** Maximum length of a line in octets; continuation lines begin with a space. */
const LONGEST = 75;

/** Folds a line without splitting characters. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

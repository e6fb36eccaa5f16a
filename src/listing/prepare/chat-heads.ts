import { isWholeReference } from "../importers/references/entries/whole-reference.ts";

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const WHO = "[^:<>\\n]{1,40}";
/** The time and sender that WhatsApp, Signal, Telegram and IRC put before a message. */
const PREFIX = new RegExp(
  `^\\u200e?(?:\\[(?:${DAY},?\\s)?${CLOCK}(?:,?\\s${DAY})?\\]\\s(?:${WHO}:|<${WHO}>)|${DAY},?\\s${CLOCK}\\s[-–]\\s${WHO}:)\\s(?=\\S)`,
);
/** The line with sender and time above a message, as copied from Slack, Discord, Teams and Zoom. */
const HEAD = new RegExp(
  `^(?:\\p{L}[^\\n:]{0,50}?(?:\\s\\s+(?:APP\\s+)?|\\s+[—–-]\\s+)(?:(?:Today|Yesterday|Gestern|Heute)(?: at| um)?\\s)?(?:${DAY},?\\s)?${CLOCK}|\\[(?:\\p{L}+ )?(?:${DAY},?\\s)?${CLOCK}\\]\\s+\\p{L}[^\\n:]{0,50}|\\p{L}[^\\n:]{0,50}, \\[${DAY},?\\s${CLOCK}\\])$`,
  "u",
);
/** Number of characters in which a line names its sender. */
const LONGEST = 120;
/** Messages of at least this many lines are papers with their links. */
const LONG_MESSAGE = 2.5;
const LINK = /https?:\/\/|arxiv:\s?\d|\b10\.\d{4}/i;

/**
 * Removes senders and times from messages that describe papers in words. A chat of links keeps them, because the
 * reader of links uses them.
 */
export function withoutChatHeads(text: string): string {
  const lines = text.split("\n");
  const heads = lines.filter(namesSender);
  const filled = lines.filter((line) => line.trim() !== "");
  // A single message is copied with its head above it.
  if (heads.length < 2 && heads[0] !== filled[0]) return text;
  if (heads.length === 0) return text;
  const links = filled.filter((line) => LINK.test(line));
  const areReferences = links.every((line) => isWholeReference(line.replace(PREFIX, "")));
  const areLinks =
    !areReferences && 2 * links.length >= heads.length && filled.length < LONG_MESSAGE * heads.length;
  if (areLinks && !text.includes("](")) return text;
  return lines.map((line) => (isHead(line) ? "" : line.replace(PREFIX, ""))).join("\n");
}

/** Whether a line has the time and the sender of a message. */
export function namesSender(line: string): boolean {
  return isHead(line) || PREFIX.test(line.slice(0, LONGEST));
}

function isHead(line: string): boolean {
  return line.length < LONGEST && /\d:\d/.test(line) && HEAD.test(line.trimEnd());
}

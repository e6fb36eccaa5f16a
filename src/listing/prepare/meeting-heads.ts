import { isWholeReference } from "../importers/references/entries/whole-reference.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const WEEKDAY = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?";
const DAY = String.raw`${WEEKDAY}(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? ${MONTH}\.?|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2})(?:,? (?:20)\d\d)?`;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:(?:van|von|de|der|den|del|la|di|da|bin|al) ){0,3}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`;
/** `March 3 (Ada Vesely): `, `March 3, Ada Vesely: `, `March 3 – Ada Vesely – `, `March 3: ` */
const HEAD = new RegExp(
  String.raw`^(?<bullet>\s*(?:[-*+•] )?)\**${DAY}\**(?: ?\(${NAME}\) ?[:–—-]|,? ${NAME}:|:| ?[–—|-] ${NAME} ?[:–—|-]| [–—|-])\s+(?=\S)`,
  "u",
);
/** The presenter after names in brackets: `Title (Bo Lind, 2024) – Ada Vesely` */
const TAIL = new RegExp(String.raw`(?<=\d{4}\)) [–—|-] ${NAME}$`, "u");
/** Number of characters in which a line names day and presenter. */
const LONGEST = 120;

/** A text without the days and presenters of meetings. */
export interface WithoutMeetings {
  readonly text: string;
  /** The lines that named them, by their numbers. */
  readonly removed: ReadonlyMap<number, string>;
}

/**
 * Removes the day and the presenter with which a reading group's plan begins or ends a line, where the rest of the
 * line is a whole reference with its authors.
 */
export function withoutMeetings(text: string): WithoutMeetings {
  const removed = new Map<number, string>();
  const lines = text.split("\n").map((line, at) => {
    const bare = withoutMeeting(line);
    if (bare !== undefined) removed.set(at + 1, line);
    return bare ?? line;
  });
  return { text: removed.size === 0 ? text : lines.join("\n"), removed };
}

/** A line without day and presenter; undefined if it has none. */
export function withoutMeeting(line: string): string | undefined {
  if (line.length > 2000 || !mayNameMeeting(line)) return undefined;
  const head = HEAD.exec(line.slice(0, LONGEST));
  const bullet = head?.groups?.bullet ?? "";
  const rest = head ? line.slice(head[0].length) : line;
  const bare = rest.replace(TAIL, "");
  if (bare === line || !isWholeReference(bare.replace(/^\s*[-*+•] /u, ""))) return undefined;
  return bullet + bare;
}

/** Whether a line begins like one with a day, or ends like one with a presenter after names in brackets. */
export function mayNameMeeting(line: string): boolean {
  return /^\s*(?:[-*+•] )?\**(?:\d|\p{Lu}\p{Ll}{1,8}\.?,? )/u.test(line) || /\d\) [–—|-] /u.test(line);
}

import type { ByteLines } from "./byte-lines.ts";
import { namesSender } from "./chat-heads.ts";
import { asMarkdown, mayHoldLink } from "./formats/foreign-markup.ts";
import { asLabelledRecords } from "./formats/labelled-records.ts";
import { hasLatexList } from "./formats/latex-lists.ts";
import { withoutMeeting } from "./meeting-heads.ts";
import { hasTitleItem } from "./nested-details.ts";
import { LONGEST_PRESENTER, namesPresenter } from "./presenters.ts";

/**
 * The indexes of all lines that a step of preparation could recognise or change, except for two spaces after a
 * sentence. In an ordinary list these are few: lines with other letters than ASCII's, and titles with a colon.
 */
export function unusualLines(lines: ByteLines): readonly number[] {
  const unusual: number[] = [];
  for (let index = 0; index < lines.count; index++) {
    const line = lines.at(index);
    if (line.length !== lines.size(index) || isUnusual(line.trimEnd())) unusual.push(index);
  }
  return unusual;
}

/** Whether a line in ASCII has an entity, or may be a link of another program, a label, a message or an item. */
function isUnusual(line: string): boolean {
  const isShort = line.length <= LONGEST_PRESENTER;
  return (
    !begins(line.charCodeAt(0), isShort) ||
    line.startsWith("Item Type") ||
    (isShort && line.includes(":") && (namesPresenter(line) || namesSender(line))) ||
    line.includes("&") ||
    mayHoldLink(line) ||
    (line.includes("20") && withoutMeeting(line) !== undefined)
  );
}

/** Whether a line begins like text or a header: with a letter, a short one also with a digit; or is empty. */
function begins(code: number, isShort: boolean): boolean {
  if (Number.isNaN(code)) return true;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (isShort && code >= 48 && code <= 57);
}

/** Whether a step of preparation recognises a line, so that it may also change other lines. */
export function needsWholeText(line: string): boolean {
  return (
    asMarkdown(line) !== line ||
    asLabelledRecords(line) !== line ||
    namesSender(line) ||
    namesPresenter(line) ||
    withoutMeeting(line) !== undefined ||
    hasTitleItem(line) ||
    hasLatexList(line)
  );
}

import { AUTHORS } from "./messages/authors.ts";
import { CORRECTIONS } from "./messages/corrections.ts";
import { LISTING } from "./messages/listing.ts";
import { RECORDS } from "./messages/records.ts";
import { REMARKS } from "./messages/remarks.ts";
import { RESOLVED } from "./messages/resolved.ts";
import { SETTINGS } from "./messages/settings.ts";
import { SITE } from "./messages/site.ts";
import type { Row } from "./row.ts";
import type { Diagnostic, SourceLocation } from "./types.ts";

/** Every code that Offprint can report, by area. To reword a message, change its row in `messages/`. */
export const CATALOGUE = {
  ...LISTING,
  ...RECORDS,
  ...CORRECTIONS,
  ...REMARKS,
  ...AUTHORS,
  ...RESOLVED,
  ...SETTINGS,
  ...SITE,
};

export type Code = keyof typeof CATALOGUE;

/** The values that a code's message and fix name. */
export type Found<C extends Code> = Parameters<(typeof CATALOGUE)[C]["message"]>[0];

/** The diagnostic of a code at a location. @param found the values that the code's message and fix mention, if any */
export function diagnose<C extends Code>(
  code: C,
  place: SourceLocation,
  ...found: Found<C> extends void ? [] : [found: Found<C>]
): Diagnostic {
  const row = CATALOGUE[code] as Row<unknown>;
  const fix = row.fix?.(found[0]);
  const { file, line, column, length } = place;
  return {
    severity: row.severity,
    code,
    message: shortened(row.message(found[0])),
    ...(fix && { fix }),
    file,
    line,
    column,
    length,
  };
}

/** Maximum length of a message: a value that it quotes may be as long as the file. */
const MAX_MESSAGE = 1000;

function shortened(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
}

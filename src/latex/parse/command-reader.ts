import { isAccent, readAccent } from "./accents.ts";
import { readAnyAddress } from "./addresses.ts";
import { takeGroup } from "./arguments.ts";
import { readBareMath, readUnknown } from "./bare-math.ts";
import { COMMANDS } from "./commands.ts";
import { type Cursor, push } from "./cursor.ts";
import { readEnvironment } from "./environments.ts";
import { readDelimited } from "./formulas.ts";
import { readMacro } from "./macro-expansion.ts";
import { ESCAPES, LETTERS, SIGNS } from "./symbols.ts";

const COMMAND_NAME = /\\([A-Za-z]+)\*?/y;

/** Reads the command at the cursor, which is on its backslash. */
export function readCommand(cursor: Cursor): void {
  const { source } = cursor.text;
  const start = cursor.at;
  COMMAND_NAME.lastIndex = start;
  const name = COMMAND_NAME.exec(source)?.[1];
  if (name === undefined) {
    readControlSymbol(cursor);
    return;
  }
  cursor.at = Math.min(start + 1 + name.length, cursor.end);
  if (/^(?:https?|ftp)$/.test(name) && source.startsWith("://", cursor.at)) {
    cursor.at = start + 1;
    readAnyAddress(cursor);
    return;
  }
  readArgumentFile(cursor, name, start);
}

function readArgumentFile(cursor: Cursor, name: string, start: number): void {
  const own = cursor.text.macros[`\\${name}`];
  const letter = Object.hasOwn(LETTERS, name) ? LETTERS[name] : undefined;
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  const command = COMMANDS.get(name);
  if (own !== undefined) readMacro(cursor, `\\${name}`, own, start);
  else if (name === "begin") readEnvironment(cursor, start);
  else if (name === "end") takeGroup(cursor);
  else if (isAccent(name) && readAccent(cursor, name)) return;
  else if (letter !== undefined) readLetter(cursor, letter);
  else if (command) command(cursor);
  else if (sign !== undefined) readSign(cursor, sign);
  else if (!readBareMath(cursor, name, start)) readUnknown(cursor, name, start);
}

function readLetter(cursor: Cursor, letter: string): void {
  cursor.buffer += letter;
  const { source } = cursor.text;
  if (source.startsWith("{}", cursor.at)) cursor.at += 2;
  else if (source.charAt(cursor.at) === " ") cursor.at += 1;
}

/** After an abbreviation that ends in a full stop (`\etal`), the author's full stop is dropped. */
function readSign(cursor: Cursor, sign: string): void {
  const { source } = cursor.text;
  if (source.startsWith("{}", cursor.at)) cursor.at += 2;
  if (sign.endsWith(".") && source.charAt(cursor.at) === ".") cursor.at += 1;
  cursor.buffer += sign;
}

function readControlSymbol(cursor: Cursor): void {
  const { text } = cursor;
  const symbol = text.source.charAt(cursor.at + 1);
  const start = cursor.at;
  cursor.at += 2;
  if (cursor.at > cursor.end) cursor.buffer += "\\";
  else if (symbol === "(") readDelimited(cursor, "\\)", false, start);
  else if (symbol === "[") readDelimited(cursor, "\\]", true, start);
  else if (symbol === "\\") push(cursor, { kind: "break", paragraph: false });
  else if (text.macros[`\\${symbol}`] !== undefined)
    readMacro(cursor, `\\${symbol}`, text.macros[`\\${symbol}`] ?? "", start);
  else if (isAccent(symbol) && readAccent(cursor, symbol)) return;
  else if (Object.hasOwn(ESCAPES, symbol)) cursor.buffer += ESCAPES[symbol];
  else if (isAccent(symbol)) cursor.buffer += symbol;
  else cursor.at = readStrayBackslash(cursor, start);
}

/** `\1` may be a macro of mathematics; any other backslash before a sign or a digit is literal. */
function readStrayBackslash(cursor: Cursor, start: number): number {
  const after = cursor.at;
  if (cursor.text.source.startsWith("\\1", start) && !/\d/.test(cursor.text.source.charAt(after))) {
    if (readBareMath(cursor, "1", start)) return cursor.at;
  }
  cursor.buffer += "\\";
  return start + 1;
}

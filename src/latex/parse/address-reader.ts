import { printable } from "../printable.ts";
import type { LatexNode } from "../tree.ts";
import { readAddress, readHostedPage, readMail } from "./addresses.ts";
import { type Cursor, push } from "./cursor.ts";

/** How far back an e-mail address or a host's name may begin. */
const REACH = 64;

/** Reads an e-mail address or a hosted page, whose beginning is in the buffer; the cursor stands on `@` or a dot. */
function readFromBuffer(cursor: Cursor): boolean {
  const { source } = cursor.text;
  const before = source.slice(Math.max(0, cursor.at - REACH), cursor.at);
  const read = source.charAt(cursor.at) === "@" ? readMail : readHostedPage;
  const found = cursor.mode.linked ? null : read(source, cursor.at, before);
  if (!found || cursor.at + found.length > cursor.end || !cursor.buffer.endsWith(found.local)) return false;
  cursor.buffer = cursor.buffer.slice(0, -found.local.length);
  push(cursor, {
    kind: "link",
    href: found.href,
    children: [{ kind: "text", value: printable(found.shown) }],
  });
  cursor.at += found.length;
  return true;
}

/** Whether an address can begin behind the character `before`: not inside a word or another address, though a word may be glued to it. */
function canBegin(before: string, scheme: boolean): boolean {
  return !(scheme ? /[@/]/ : /[\p{L}\p{N}@/._-]/u).test(before);
}

/** Reads the address at the cursor as a link; the first character alone if it is none. */
export function readAnyAddress(cursor: Cursor): void {
  const { source } = cursor.text;
  const start = cursor.at;
  if (/[@.]/.test(source.charAt(start)) && readFromBuffer(cursor)) return;
  const scheme = /^(?:https?|ftp):/i.test(source.slice(start, start + 6));
  const found = canBegin(source.charAt(start - 1), scheme) ? readAddress(source, start, cursor.end) : null;
  if (!found) {
    take(cursor, start, 1);
    return;
  }
  const shown: LatexNode = { kind: "text", value: printable(found.shown) };
  push(cursor, cursor.mode.linked ? shown : { kind: "link", href: found.href, children: [shown] });
  cursor.at = start + found.length;
}

function take(cursor: Cursor, start: number, length: number): void {
  cursor.buffer += cursor.text.source.slice(start, start + length);
  cursor.at = start + length;
}

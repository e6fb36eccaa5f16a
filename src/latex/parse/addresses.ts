import { printable } from "../printable.ts";
import type { LatexNode } from "../tree.ts";
import { type Cursor, push } from "./cursor.ts";

/** An address found in a text: its label, its target, and its length in the source. */
interface Address {
  readonly shown: string;
  readonly href: string;
  readonly length: number;
}

/** Where an address may begin, for a scanner's pattern. The part before `@` and `.github.io` belongs to the address. */
export const ADDRESS_START =
  "https?://|ftp://|mailto:(?=[^\\s@:]{1,64}@)|www\\.|(?:github|gitlab|bitbucket|huggingface|hf)\\.(?:com|org|co)/|\\.github\\.io|@";

const BODY =
  /(?:\\[_%#&~$]|\\textunderscore(?:\{\})?|\{\\_\}|\](?!\()|[^\s\]<>"“”‘’`\\^{}|，。；：、）】」》]){1,2000}/y;

const SCHEMES = /^(?:https?|ftp):\/\/[^\s/?#]|^mailto:[^\s@]+@[^\s@]/i;

/** The opening bracket of each closing one. */
const OPENERS: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/** The number of closing brackets of a kind in `text` minus the number of opening ones. */
function surplusOf(closer: string, text: string): number {
  return text.split(closer).length - text.split(OPENERS[closer] ?? "").length;
}

/** Drops punctuation after the address: full stops, quotes, a bracket that was opened before it. */
function trimEnd(text: string): string {
  const surplus = new Map<string, number>();
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if (OPENERS[last] !== undefined) {
      const left = surplus.get(last) ?? surplusOf(last, text);
      if (left <= 0) break;
      surplus.set(last, left - 1);
    } else if (!/[.,;:!?'*…$]/.test(last)) break;
  }
  return text.slice(0, end);
}

/** An address in TeX's notation → the address. */
export function unescapeAddress(text: string): string {
  return text
    .replace(/\\textunderscore(?:\{\})?|\{\\_\}/g, "_")
    .replace(/\\textasciitilde(?:\{\})?|\{?\\(?:sim|~)\}?(?:\{\})?/g, "~")
    .replace(/\\([_%#&~$/-])/g, "$1")
    .replace(/[\s{}\\]/g, "");
}

/** The address as a link; null if its scheme is not http, https, mailto or ftp. */
export function safeHref(text: string): string | null {
  const address = unescapeAddress(text);
  const href =
    /^(?:www\.|(?:github|gitlab|bitbucket|huggingface|hf)\.(?:com|org|co)\/|[\w-]+\.github\.io)/i.test(
      address,
    )
      ? `https://${address}`
      : address;
  if (!SCHEMES.test(href)) return null;
  try {
    return new URL(href).href.replace(/[[\]]/g, encodeURIComponent);
  } catch {
    return null;
  }
}

/** Reads the address at `from`; null if there is none. */
function readAddress(source: string, from: number, to: number): Address | null {
  BODY.lastIndex = from;
  const found = BODY.exec(source)?.[0];
  if (found === undefined) return null;
  const text = trimEnd(found.slice(0, to - from));
  const href = safeHref(text);
  if (href === null) return null;
  return { shown: unescapeAddress(text), href, length: text.length };
}

const LOCAL_PART = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+$/u;
const DOMAIN = /@[A-Za-z0-9-]{2,}(?:\.[A-Za-z0-9-]+)*\.(?:[a-z]{2,8}|[A-Z]{2,4})(?![\w-])/y;

/** The e-mail address around the `@` at `at`; `before` is the text up to it. Its length counts from the `@`. */
function readMail(source: string, at: number, before: string): (Address & { readonly local: string }) | null {
  const local = LOCAL_PART.exec(before)?.[0].replace(/^[.+-]+/, "");
  DOMAIN.lastIndex = at;
  const found = DOMAIN.exec(source)?.[0];
  if (!local || found === undefined) return null;
  const shown = `${local}${found}`;
  return { shown, href: `mailto:${encodeURI(shown)}`, length: found.length, local };
}

const PAGE = /\.github\.io(?:\/[^\s<>"“”‘’`\\^{}|]{0,2000})?/y;

/** An address such as `name.github.io/page`, whose host begins in `before`. Its length counts from the dot at `at`. */
function readHostedPage(
  source: string,
  at: number,
  before: string,
): (Address & { readonly local: string }) | null {
  const local = /[A-Za-z0-9][A-Za-z0-9-]*$/.exec(before)?.[0];
  if (!local) return null;
  PAGE.lastIndex = at;
  const found = PAGE.exec(source)?.[0];
  if (found === undefined) return null;
  const rest = trimEnd(found);
  const href = safeHref(`${local}${rest}`);
  return href === null ? null : { shown: `${local}${rest}`, href, length: rest.length, local };
}

/** How far back an e-mail address or a host's name may begin. */
const REACH = 64;

/** Reads an e-mail address or a hosted page, whose start is in the buffer. The cursor is on `@` or a dot. */
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

/** Whether an address can begin after the character `before`: not inside a word or another address. */
function canBegin(before: string, scheme: boolean): boolean {
  return !(scheme ? /[@/]/ : /[\p{L}\p{N}@/._-]/u).test(before);
}

/** Reads the address at the cursor as a link; if it is not an address, its first character as text. */
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

import { printable } from "../printable.ts";
import type { LatexNode } from "../tree.ts";
import { safeHref, unescapeAddress } from "./addresses.ts";
import { takeGroup, takeOpenGroup, takeOption } from "./arguments.ts";
import { type Cursor, parseRange, push, pushSpan, sourceOf } from "./cursor.ts";

/** The target of a link command; authors may omit its scheme. */
function linkTarget(address: string): string | null {
  const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(address);
  return safeHref(isHost ? `https://${address}` : address);
}

function pushLink(cursor: Cursor, address: string, children: readonly LatexNode[]): void {
  const href = linkTarget(address);
  if (href === null || cursor.mode.linked) push(cursor, ...children);
  else push(cursor, { kind: "link", href, children });
}

function shownAddress(address: string): LatexNode {
  return { kind: "text", value: printable(unescapeAddress(address)) };
}

/** `\url{…}`. */
export function url(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (!group) return;
  const address = sourceOf(cursor, group).trim();
  if (linkTarget(address) === null) push(cursor, ...parseRange(cursor, group, { literal: true }));
  else pushLink(cursor, address, [shownAddress(address)]);
}

/** `\href{…}{…}`: a link. Its words may hold formulas and markup, but no other link. */
export function href(cursor: Cursor): void {
  takeOption(cursor);
  const target = takeGroup(cursor);
  if (!target) return;
  const label = takeGroup(cursor);
  const address = sourceOf(cursor, target).trim();
  const children = label ? parseRange(cursor, label, { linked: true }) : [];
  pushLink(cursor, address, children.length > 0 ? children : [shownAddress(address)]);
}

/** `\cite{…}`, `\ref{…}` and similar commands: their keys, because the cited entries are unknown. */
export function citation(cursor: Cursor): void {
  if (cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
  const notes = [takeOption(cursor), takeOption(cursor)].filter((note) => note !== null && note !== "");
  const group = takeGroup(cursor);
  if (!group) return;
  const keys = sourceOf(cursor, group)
    .split(",")
    .map((key) => key.trim());
  if (/[\p{L}\p{N})]$/u.test(cursor.buffer.slice(-2))) cursor.buffer += "\u00a0";
  const value = printable([...keys, ...notes].join(", ").replaceAll("~", "\u00a0"));
  pushSpan(cursor, "citation", value ? [{ kind: "text", value }] : []);
}

/** `\footnote{…}`: its text in brackets. */
export function footnote(cursor: Cursor): void {
  takeOption(cursor);
  const group = takeGroup(cursor) ?? takeOpenGroup(cursor);
  cursor.buffer = cursor.buffer.trimEnd();
  if (group) pushSpan(cursor, "footnote", parseRange(cursor, group));
}

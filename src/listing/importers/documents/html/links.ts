import type { Addresses } from "../../../address.ts";
import { readAddress } from "../../../address.ts";
import type { PageLink } from "./page.ts";

/** Returns the addresses of the link whose text is a paper's title. */
export type LinkOf = (title: string) => Addresses;

/** Links by the letters of their texts: titles are often links to the papers. */
export function linksByTitle(links: readonly PageLink[]): LinkOf {
  const byText = new Map<string, string>();
  for (const { href, text } of links) {
    const key = keyOf(text);
    if (key.length >= 8 && /^https?:\/\//i.test(href) && !byText.has(key)) byText.set(key, href);
  }
  return (title) => {
    const href = byText.get(keyOf(title));
    return (href !== undefined && readAddress(href)) || {};
  };
}

function keyOf(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

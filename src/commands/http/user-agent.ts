import { readFileSync } from "node:fs";
import anyAscii from "any-ascii";
import type { Settings } from "../../content/settings/site-schema.ts";

/**
 * The user agent of a site, as the terms of services require, with title, URL and mail address: `Offprint/0.1.0 (My
 * Digest; +https://example.org/; mailto:ada@example.org)`.
 */
export function userAgent({ title, url, contact }: Settings): string {
  const file = new URL("../../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string };
  const plain = (text: string) => anyAscii(text).replace(/[^ -~]|[()\\]/g, "");
  const mail = contact === undefined ? "" : `; mailto:${plain(contact)}`;
  return `Offprint/${version} (${plain(title)}; +${plain(url)}${mail})`;
}

import anyAscii from "any-ascii";
import type { Settings } from "../../content/settings/site-schema.ts";
import { version } from "../../site/version.ts";

/**
 * The user agent of a site, as the terms of services require, with title, URL and mail address: `Offprint/0.1.0 (My
 * Digest; +https://example.org/; mailto:ada@example.org)`.
 */
export function userAgent({ title, url, contact }: Settings): string {
  const plain = (text: string) => anyAscii(text).replace(/[^ -~]|[()\\]/g, "");
  const mail = contact === undefined ? "" : `; mailto:${plain(contact)}`;
  return `Offprint/${version} (${plain(title)}; +${plain(url)}${mail})`;
}

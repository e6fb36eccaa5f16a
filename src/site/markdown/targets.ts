import { type Address, address } from "../urls.ts";

/** Where a link or picture of a Markdown text leads. */
export interface Target {
  /** As written. */
  readonly written: string;
  /** Its address on this site; undefined for another site, for a place on the page, and where it leads nowhere. */
  readonly at?: Address;
  /** What follows the address: `#section`. */
  readonly rest: string;
  /** The path below `content/files` of a file that it names. */
  readonly file?: string;
  /** Whether it is a relative address that means nothing on the site. */
  readonly lost: boolean;
  /** Whether it is a picture. */
  readonly picture?: boolean;
}

const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?)/i;

/**
 * Resolves a link in a publisher's Markdown: one that begins with `/` is a page or file of the site; a relative one is
 * a file of the publisher's folder, so that it also works on GitHub.
 */
export function resolveTarget(written: string): Target {
  if (ELSEWHERE.test(written) || written === "") return { written, rest: "", lost: false };
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  const decoded = decode(path).replaceAll("\\", "/");
  const file = /^(?:\/|(?:\.{1,2}\/)*)(?:content\/)?files\/(.+)$/.exec(decoded)?.[1];
  if (file !== undefined && !hasDots(file))
    return { written, at: address.file(file), rest, file, lost: false };
  if (decoded.startsWith("/")) return { written, at: decoded as Address, rest, lost: false };
  // From a page of the publisher's, `../categories/` is the site's.
  const [, page] = /^(?:\.\.\/)+([^.]*)$/.exec(decoded) ?? [];
  if (page !== undefined) return { written, at: `/${page}`, rest, lost: false };
  const [, name] = /^(?:\.{1,2}\/)*(?:pages\/|listings\/)?([^/]+)\.md$/.exec(decoded) ?? [];
  if (name === undefined) return { written, rest, lost: true };
  const at = /^\d{4}-\d\d-\d\d$/.test(name) ? address.digest({ date: name }) : address.page(name);
  return { written, at, rest, lost: false };
}

function hasDots(path: string): boolean {
  return path.split("/").some((part) => /^\.{0,2}$/.test(part));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

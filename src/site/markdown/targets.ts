import { decodePercent } from "../../text/percent-encoding.ts";
import { type Address, address } from "../urls.ts";

/** The target of a link or image in a Markdown text. */
export interface Target {
  /** As written. */
  readonly written: string;
  /** Its address on this site; undefined for other sites, fragments and broken links. */
  readonly at?: Address;
  /** Query and fragment: `#section`. */
  readonly rest: string;
  /** The path below `content/files`, if it is a path there. */
  readonly file?: string;
  /** Whether it is a relative link without a target on the site. */
  readonly lost: boolean;
  /** Whether it is an image. */
  readonly picture?: boolean;
}

const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?)/i;

/**
 * Resolves a link in the publisher's Markdown: `/…` is a page or file of the site; a relative link is a file of the
 * content folder, so that it also works on GitHub.
 */
export function resolveTarget(written: string): Target {
  if (ELSEWHERE.test(written) || written === "") return { written, rest: "", lost: false };
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  const decoded = decodePercent(path).replaceAll("\\", "/");
  const file = /^(?:\/|(?:\.{1,2}\/)*)(?:content\/)?files\/(.+)$/.exec(decoded)?.[1];
  if (file !== undefined && !hasDots(file))
    return { written, at: address.file(file), rest, file, lost: false };
  if (decoded.startsWith("/")) return { written, at: decoded as Address, rest, lost: false };
  // On a custom page, `../categories/` is a page of the site.
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

import { isScalar, type Pair } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import type { Address } from "../shared/address.ts";
import { isWebAddress } from "./settings/web-address.ts";

/** The full URL of a page on another site: `https://example.org/2024/papers/some-title/`. */
export type ExternalUrl = `http${string}`;

/** A line of `redirects.yaml`: an old address and its new one. */
export interface RedirectRule {
  readonly from: Address;
  readonly to: Address | ExternalUrl;
  /** Of the old address. */
  readonly place: SourceLocation;
  /** Of the new address. */
  readonly targetPlace: SourceLocation;
}

/** The valid lines of the file, and diagnostics of the others. */
export interface RedirectRules {
  readonly list: readonly RedirectRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `redirects.yaml`: a map from old addresses to new ones. Total: an invalid line is reported and the
 * others are used, including those before a YAML syntax error.
 */
export function readRedirects(text: string, file: string): RedirectRules {
  const { root, placeOf, diagnostics } = readYaml(text, file);
  const found = [...diagnostics];
  const list = (root?.items ?? []).flatMap((pair: Pair) => {
    const place = placeOf(pair.key);
    const written = isScalar(pair.value) ? String(pair.value.value ?? "") : "";
    const [from, to] = [readAddress(keyOf(pair)), readAway(written) ?? readTarget(written)];
    const targetPlace = placeOf(pair.value ?? pair.key);
    if (from !== undefined && to !== undefined) return [{ from, to, place, targetPlace }];
    found.push(diagnose("redirect-shape", from === undefined ? place : targetPlace));
    return [];
  });
  return { list, diagnostics: found };
}

/** The maximum length of a file name in bytes, less a file extension. */
const LONGEST_NAME = 240;

/**
 * Normalizes a page's address to `/papers/some-title/`: adds missing slashes and decodes percent signs. Undefined for
 * anything that is not a page: a file, a query, another site.
 */
export function readAddress(written: string): Address | undefined {
  let path: string;
  try {
    path = decodeURIComponent(written.trim()).replace(/\/index\.html$/, "/");
  } catch {
    return undefined;
  }
  const parts = path.split("/").filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  // All parts but the last are folders, which cannot have the name of one of the site's files.
  const isFile = /\.(?:html|xml|opml|txt|bib|ris|json|css|js|svg|png|woff2)$/i;
  if (parts.slice(0, -1).some((part) => isFile.test(part))) return undefined;
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME)) return undefined;
  const impossible = /[\0-\x20\x7f?#%\\:*"<>|{}]|^\.+$/;
  if (parts.length === 0 || parts.some((part) => impossible.test(part))) return undefined;
  if (last.endsWith(".html")) return `/${parts.join("/")}`;
  return /\.[a-z]{2,4}$/.test(last) ? undefined : `/${parts.join("/")}/`;
}

/** A page that a redirect can lead to: the home page as well, from which none can lead away. */
function readTarget(written: string): Address | undefined {
  return /^\/(?:index\.html)?$/.test(written.trim()) ? "/" : readAddress(written);
}

function readAway(written: string): ExternalUrl | undefined {
  const address = written.trim();
  return isWebAddress(address) ? (new URL(address).href as ExternalUrl) : undefined;
}

/** Whether a redirect leads to another site, which is not checked. */
export function isExternal(to: Address | ExternalUrl): to is ExternalUrl {
  return !to.startsWith("/");
}

/** Moved papers: the old slug by the new one; the first if there are several. */
export function movedPapers(list: readonly RedirectRule[]): ReadonlyMap<string, string> {
  const slug = (at: string) => /^\/papers\/([^/]+)\/$/.exec(at)?.[1];
  const moved = new Map<string, string>();
  for (const { from, to } of list) {
    const [old, now] = [slug(from), slug(to)];
    if (old !== undefined && now !== undefined && !moved.has(now)) moved.set(now, old);
  }
  return moved;
}

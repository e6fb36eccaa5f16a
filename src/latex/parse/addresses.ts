/** An address found in a text: what to show, where it leads, and how long it is in the source. */
export interface Address {
  readonly shown: string;
  readonly href: string;
  readonly length: number;
}

/** Where an address may begin, for a scanner's pattern. `@` and `.github.io` begin in what stands before them. */
export const ADDRESS_START =
  "https?://|ftp://|mailto:(?=[^\\s@:]{1,64}@)|www\\.|(?:github|gitlab|bitbucket|huggingface|hf)\\.(?:com|org|co)/|\\.github\\.io|@";

const BODY =
  /(?:\\[_%#&~$]|\\textunderscore(?:\{\})?|\{\\_\}|\](?!\()|[^\s\]<>"“”‘’`\\^{}|，。；：、）】」》]){1,2000}/y;

const SCHEMES = /^(?:https?|ftp):\/\/[^\s/?#]|^mailto:[^\s@]+@[^\s@]/i;

const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Drops what ends the sentence and not the address: full stops, quotes, a bracket that was opened before it. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const opener = CLOSERS[last];
    const kept = text.slice(0, end);
    if (opener !== undefined && count(kept, last) > count(kept, opener)) end -= 1;
    else if (/[.,;:!?'*…$]/.test(last)) end -= 1;
    else if (/\\[_%#&~$]$/.test(kept)) break;
    else break;
  }
  return text.slice(0, end);
}

/** TeX's way of writing an address → the address. */
export function unescapeAddress(text: string): string {
  return text
    .replace(/\\textunderscore(?:\{\})?|\{\\_\}/g, "_")
    .replace(/\\textasciitilde(?:\{\})?|\{?\\(?:sim|~)\}?(?:\{\})?/g, "~")
    .replace(/\\([_%#&~$/-])/g, "$1")
    .replace(/[\s{}\\]/g, "");
}

/** The address as a link, or null if its scheme is none of http, https, mailto, ftp. */
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

/** Reads the address that begins at `from`, or gives null if there is none. */
export function readAddress(source: string, from: number, to: number): Address | null {
  BODY.lastIndex = from;
  const found = BODY.exec(source)?.[0];
  if (found === undefined) return null;
  const text = trimEnd(found.slice(0, to - from));
  const href = safeHref(text);
  if (href === null) return null;
  return { shown: unescapeAddress(text), href, length: text.length };
}

const LOCAL_PART = /[\p{L}\p{N}._%+-]+$/u;
const DOMAIN = /@[A-Za-z0-9-]{2,}(?:\.[A-Za-z0-9-]+)*\.(?:[a-z]{2,8}|[A-Z]{2,4})(?![\w-])/y;

/** The e-mail address around the `@` at `at`; `before` is the text up to it. Its length counts from the `@`. */
export function readMail(
  source: string,
  at: number,
  before: string,
): (Address & { readonly local: string }) | null {
  const local = LOCAL_PART.exec(before)?.[0].replace(/^[.+-]+/, "");
  DOMAIN.lastIndex = at;
  const found = DOMAIN.exec(source)?.[0];
  if (!local || found === undefined) return null;
  const shown = `${local}${found}`;
  return { shown, href: `mailto:${encodeURI(shown)}`, length: found.length, local };
}

const PAGE = /\.github\.io(?:\/[^\s<>"“”‘’`\\^{}|]*)?/y;

/** An address such as `name.github.io/page`, whose host begins in `before`. Its length counts from the dot at `at`. */
export function readHostedPage(
  source: string,
  at: number,
  before: string,
): (Address & { readonly local: string }) | null {
  const local = /[A-Za-z0-9][A-Za-z0-9-]*$/.exec(before)?.[0];
  PAGE.lastIndex = at;
  const found = PAGE.exec(source)?.[0];
  if (!local || found === undefined) return null;
  const rest = trimEnd(found);
  const href = safeHref(`${local}${rest}`);
  return href === null ? null : { shown: `${local}${rest}`, href, length: rest.length, local };
}

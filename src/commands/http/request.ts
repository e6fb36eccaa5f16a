/** Limits of a request. */
export interface RequestLimits {
  /** Timeout for a complete response, in seconds. */
  readonly timeout: number;
  /** Maximum size of a decompressed response in bytes. */
  readonly maxBytes: number;
  /** Other hosts to which a redirect may lead. */
  readonly hosts?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A complete response. */
export interface TextAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly text: string;
  /** Seconds that the server asks to wait before the next request; 0 if it does not say. */
  readonly retryAfter: number;
}

/** Maximum number of redirects; more are probably a loop. */
const MAX_REDIRECTS = 5;

/**
 * Requests a text. Redirects are only followed to the same host or one of `hosts`, and never from HTTPS to HTTP, so
 * that a service cannot make a publisher's machine request other addresses. Throws an Error whose message completes
 * "… failed: …".
 */
export async function requestText(url: string, limits: RequestLimits): Promise<TextAnswer> {
  const signal = AbortSignal.timeout(limits.timeout * 1000);
  let address = new URL(url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(address, { headers: limits.headers ?? {}, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || location === null) {
      const text = decode(await readBody(response, limits.maxBytes), response);
      const retryAfter = secondsUntil(response.headers.get("retry-after"));
      return { status: response.status, ok: response.ok, text, retryAfter };
    }
    await response.body?.cancel();
    address = redirectTarget(address, location, limits.hosts ?? []);
  }
  throw new Error("it redirects in a circle");
}

function redirectTarget(from: URL, location: string, hosts: readonly string[]): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const allowed =
    to !== undefined &&
    (to.host === from.host || hosts.includes(to.hostname)) &&
    (to.protocol === "https:" || to.protocol === from.protocol);
  if (!allowed) throw new Error(`it redirects to ${to?.host || "an address that is none"}`);
  return to;
}

/** Reads a response up to the size limit: an endless response would fill the memory. */
async function readBody({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > maxBytes) throw new Error(`it sends more than ${Math.round(maxBytes / 1_000_000)} MB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Rejects invalid UTF-8, which would garble names; error pages may contain it. */
function decode(bytes: Uint8Array, { headers, ok }: Response): string {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  if (!ok) return Buffer.from(bytes).toString("utf8");
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`its text is not ${charset.toUpperCase()}`);
  }
}

/** The seconds demanded by a `Retry-After` header, a number or a date (RFC 9110, 10.2.3). */
function secondsUntil(header: string | null): number {
  const seconds = Number(header ?? 0);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const time = Date.parse(header ?? "");
  return Number.isNaN(time) ? 0 : Math.max(0, (time - Date.now()) / 1000);
}

/** The reason of a failure, as the end of "… failed: …". */
export function failureReason(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no complete answer within ${timeout} seconds`;
  const { cause } = error;
  return cause instanceof Error ? `the connection failed (${cause.message})` : error.message;
}

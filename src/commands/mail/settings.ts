/** The sender, recipients and server. */
export interface MailSettings {
  readonly from: MailAddress;
  /** Each gets a separate message, so that no recipient sees the others. */
  readonly to: readonly string[];
  /** The unsubscribe link: `mailto:` or a page. */
  readonly unsubscribe: string;
  readonly server: MailServer;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** An SMTP server. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Whether the connection uses TLS from the start; otherwise STARTTLS is required, unless it is local. */
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const ADDRESS = /^[^\s@<>;,:()"\\\p{Cc}]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const NAMED = /^"?([^<>"\p{Cc}]*?)"?\s*<([^<>]+)>$/u;
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads the settings from the environment: `MAIL_FROM`, `MAIL_TO`, `MAIL_SMTP` and, if it is set, `MAIL_UNSUBSCRIBE`.
 * Throws an Error that names the variable but never its value, which may be secret.
 */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings {
  const from = readFrom(env.MAIL_FROM ?? "");
  return {
    from,
    to: readAddresses(env.MAIL_TO ?? ""),
    unsubscribe: readUnsubscribe(env.MAIL_UNSUBSCRIBE || `mailto:${from.address}?subject=unsubscribe`),
    server: readServer(env.MAIL_SMTP ?? ""),
  };
}

function readFrom(text: string): MailAddress {
  const [, name = "", address = text.trim()] = NAMED.exec(text.trim()) ?? [];
  if (!ADDRESS.test(address))
    throw new Error("MAIL_FROM: expected an address, such as Letters <letters@example.org>.");
  return { name: name.trim(), address };
}

function readAddresses(text: string): readonly string[] {
  const addresses = [...new Set(text.split(/[\s,;]+/).filter((each) => each !== ""))];
  const wrong = addresses.findIndex((each) => !ADDRESS.test(each));
  if (addresses.length === 0 || wrong >= 0)
    throw new Error(
      `MAIL_TO: expected addresses, separated by commas or line breaks${wrong < 0 ? "" : `; number ${wrong + 1} is none`}.`,
    );
  return addresses;
}

function readUnsubscribe(text: string): string {
  if (!/^(?:https:\/\/[^\s<>"]+|mailto:[^\s<>"@]+@[^\s<>"@]+)$/.test(text))
    throw new Error("MAIL_UNSUBSCRIBE: expected an address that begins with https:// or mailto:.");
  return text;
}

function readServer(text: string): MailServer {
  const url = /^smtps?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === "")
    throw new Error("MAIL_SMTP: expected a server, such as smtps://user:password@smtp.example.org:465.");
  const secure = url.protocol === "smtps:";
  const [user, pass] = [decode(url.username), decode(url.password)];
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !LOCAL.test(url.hostname),
    ...(user !== "" && { auth: { user, pass } }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error("MAIL_SMTP: write special characters of the password as %-codes, such as %40 for @.");
  }
}

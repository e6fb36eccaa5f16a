import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { withUnsubscribe } from "../../site/email/unsubscribe.ts";
import type { Message } from "./message.ts";
import type { MailSettings } from "./settings.ts";

/** A rejected message. */
export interface Undelivered {
  /** The number of the recipient, from 1. Addresses are private, and logs may be public. */
  readonly number: number;
  readonly reason: string;
}

/** Timeout for the connection and for each response of the server, in milliseconds. */
const TIMEOUT = 30_000;

/** Sends a message to every recipient, one after the other over one connection. */
export async function sendMessage(message: Message, settings: MailSettings): Promise<readonly Undelivered[]> {
  const transport = createTransport({
    ...settings.server,
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  const undelivered: Undelivered[] = [];
  for (const [k, to] of settings.to.entries()) {
    try {
      await transport.sendMail(mailOf(message, settings, to));
    } catch (error) {
      undelivered.push({ number: k + 1, reason: withoutAddresses(error) });
    }
  }
  transport.close();
  return undelivered;
}

/** A message for nodemailer, which encodes headers, so that no text can inject one. */
function mailOf(
  { day, subject, html, text }: Message,
  { from, unsubscribe }: MailSettings,
  to: string,
): object {
  const host = from.address.replace(/^.*@/, "");
  return {
    from: { ...from },
    to: { name: "", address: to },
    subject,
    ...withUnsubscribe({ html, text }, unsubscribe),
    // Depends on digest and recipient: e-mail programs show a message that arrives twice only once.
    messageId: `<${day}.${createHash("sha256").update(to).digest("hex").slice(0, 16)}@${host}>`,
    list: { id: { url: `digest.${host}`, comment: from.name }, unsubscribe: { url: unsubscribe } },
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function withoutAddresses(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/[^\s<>@]+@[^\s<>@]+/g, "…");
}

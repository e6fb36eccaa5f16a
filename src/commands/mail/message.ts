import { join } from "node:path";
import { readText } from "../../content/files.ts";
import { address, type MailFormat } from "../../site/urls.ts";
import { requestText } from "../http/request.ts";
import { readPublished } from "../published.ts";

/** A digest to be sent. */
export interface Message {
  /** The day of the digest. */
  readonly day: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const LIMITS = { timeout: 30, maxBytes: 1_000_000 };
/** In characters; longer ones are of no use in a list of messages. */
const LONGEST_SUBJECT = 200;

/**
 * The day of the newest digest of a site; undefined where it has none.
 *
 * @param site the address of a published site, or the folder of a build
 */
export async function newestDay(site: string): Promise<string | undefined> {
  const { addresses = [] } = await readPublished(site);
  const days = addresses.flatMap((at) => /^\/digests\/(\d{4}-\d\d-\d\d)\/$/.exec(at)?.[1] ?? []);
  return days.sort().at(-1);
}

/** The message of a digest, as the site has it. Throws an Error where there is none. */
export async function readMessage(site: string, day: string): Promise<Message> {
  const [html, text] = await Promise.all([readFile(site, day, "html"), readFile(site, day, "txt")]);
  return { day, subject: subjectOf(text), html, text };
}

async function readFile(site: string, day: string, format: MailFormat): Promise<string> {
  const path = address.digestMail({ date: day }, format);
  const where = /^https?:\/\//i.test(site) ? site.replace(/\/*$/, path) : join(site, path);
  const text = /^https?:/i.test(where) ? await download(where) : readText(where);
  if (text === undefined) throw new Error(`${where}: this file does not exist.`);
  return text;
}

async function download(url: string): Promise<string> {
  const { ok, status, text } = await requestText(url, LIMITS);
  if (!ok) throw new Error(`${url}: the site answers ${status}.`);
  return text;
}

/** The first paragraph of a message in plain text, which may be in several lines. */
function subjectOf(text: string): string {
  const [first = ""] = text.split(/\r?\n\r?\n/);
  return first
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SUBJECT)
    .toWellFormed();
}

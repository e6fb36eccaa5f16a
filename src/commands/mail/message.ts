import { join } from "node:path";
import { readText } from "../../content/files.ts";
import { type Address, address, type MailFormat } from "../../site/urls.ts";
import { requestText } from "../http/request.ts";

/** The message of a digest. */
export interface Message {
  /** The day of the digest. */
  readonly day: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const LIMITS = { timeout: 30, maxBytes: 1_000_000 };
/** Maximum length of a subject in characters. */
const LONGEST_SUBJECT = 200;

/** A link to a digest's Markdown file in `llms.txt`. */
const DIGEST = /(?<!\\)\]\([^()\s]*\/digests\/(\d{4}-\d\d-\d\d)\/email\.md\)/g;

/**
 * The day of a site's newest digest, from its `llms.txt`; undefined if there is none or nothing is published.
 *
 * @param site the URL of a published site, or the folder of a build
 */
export async function newestDay(site: string): Promise<string | undefined> {
  const overview = await readFile(site, address.llms);
  const days = [...(overview ?? "").matchAll(DIGEST)].map(([, day = ""]) => day);
  return days.sort().at(-1);
}

/** Reads the message of a digest from the site. Throws an Error if it does not exist. */
export async function readMessage(site: string, day: string): Promise<Message> {
  const read = async (format: MailFormat): Promise<string> => {
    const at = address.digestMail({ date: day }, format);
    const content = await readFile(site, at);
    if (content === undefined) throw new Error(`${site}: this site has no digest of ${day}.`);
    return content;
  };
  const [html, text] = await Promise.all([read("html"), read("txt")]);
  return { day, subject: subjectOf(text), html, text };
}

/** A file of a site; undefined if it does not exist. */
async function readFile(site: string, at: Address): Promise<string | undefined> {
  return /^https?:\/\//i.test(site) ? download(site.replace(/\/*$/, at)) : readText(join(site, at));
}

async function download(url: string): Promise<string | undefined> {
  // Right after publication, a cache may still have the old file; a query string avoids it.
  const { ok, status, text } = await requestText(`${url}?${Date.now()}`, LIMITS);
  if (status === 404) return undefined;
  if (!ok) throw new Error(`${url}: the site answers ${status}.`);
  return text;
}

/** The first paragraph of a plain-text message, possibly several lines. */
function subjectOf(text: string): string {
  const [first = ""] = text.split(/\r?\n\r?\n/);
  return first
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SUBJECT)
    .toWellFormed();
}

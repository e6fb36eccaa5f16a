import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readText } from "../../content/files.ts";
import { addressesOf, readSitemap } from "../../site/sitemap-reader.ts";
import type { Address } from "../../site/urls.ts";
import { errorCode } from "../../text/error-code.ts";
import { failureReason, requestText } from "../http/request.ts";

/** The published addresses, or the reason why there are none. */
export type Published =
  | { readonly addresses: readonly Address[] }
  | { readonly addresses?: undefined; readonly reason: string };

/** Reads a sitemap file; returns a reason if the site was never published. */
type Read = (
  name: string,
) => Promise<{ readonly text: string } | { readonly text?: undefined; readonly reason: string }>;

const TRIES = 3;
/** Delay between two tries, in milliseconds. */
const PAUSE = 2000;
/** Limits of a response: seconds, and the maximum size of a sitemap (sitemaps.org) with a margin. */
const LIMITS = { timeout: 30, maxBytes: 60_000_000 };
/** Maximum number of files in a sitemap index, enough for twenty million pages. */
const MOST_PARTS = 500;

/**
 * The addresses that a site has published, from its sitemap.
 *
 * @param where the URL of the site or its sitemap, or the folder of a build or a sitemap in it. Throws an Error if
 * the site exists but its sitemap cannot be read.
 */
export async function readPublished(where: string): Promise<Published> {
  const remote = /^https?:\/\//i.test(where);
  const read = remote ? readFrom(where) : readBelow(where);
  const first = await read("sitemap.xml");
  if (first.text === undefined) return first;
  const sitemap = readSitemap(first.text);
  if (sitemap === undefined) throw new Error(`${where}: this is not a sitemap.`);
  if (sitemap.kind === "pages") return { addresses: addressesOf(sitemap.locations) };
  if (sitemap.locations.length > MOST_PARTS)
    throw new Error(`${where}: the sitemap names more than ${MOST_PARTS} files.`);
  const locations: string[] = [];
  for (const at of sitemap.locations) locations.push(...(await readPart(at, read)));
  return { addresses: addressesOf(locations) };
}

/** The files of an index are next to it, even if the index names another host. */
async function readPart(location: string, read: Read): Promise<readonly string[]> {
  const name = /(?:^|\/)([\w-][\w.-]*)$/.exec(location)?.[1];
  const { text } = name === undefined ? {} : await read(name);
  const part = text === undefined ? undefined : readSitemap(text);
  if (part === undefined) throw new Error(`${location}: the sitemap names this file, and it cannot be read.`);
  return part.locations;
}

function readBelow(where: string): Read {
  const folder = where.endsWith(".xml") ? join(where, "..") : where;
  return async (name) => {
    const file = where.endsWith(".xml") && name === "sitemap.xml" ? where : join(folder, name);
    const text = readText(file);
    // A folder that does not exist is a mistake, never a first publication.
    if (text === undefined) throw new Error(`${file}: there is no such file.`);
    return { text };
  };
}

function readFrom(where: string): Read {
  const base = where.endsWith(".xml") ? where : `${where.replace(/\/*$/, "")}/sitemap.xml`;
  return (name) => ask(name === "sitemap.xml" ? base : new URL(name, base).href, 1);
}

async function ask(url: string, time: number): ReturnType<Read> {
  let problem: string;
  try {
    const answer = await requestText(url, { ...LIMITS, headers: { "cache-control": "no-cache" } });
    if (answer.ok) return { text: answer.text };
    if (answer.status === 404 || answer.status === 410)
      return { reason: `${url} is not there (${answer.status})` };
    problem = `the host answers ${answer.status}`;
  } catch (error) {
    // The host does not exist, so there are no links to it.
    if (errorCode(error) === "ENOTFOUND") return { reason: `there is no host ${new URL(url).hostname}` };
    problem = failureReason(error, LIMITS.timeout);
  }
  if (time >= TRIES)
    throw new Error(`${url} cannot be read: ${problem}. Published URLs could not be checked; try again.`);
  await setTimeout(PAUSE);
  return ask(url, time + 1);
}

/** True if a build has a page or redirect at the address. */
export function pageExists(output: string, at: Address): boolean {
  const file = join(output, at.endsWith("/") ? `${at}index.html` : at);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

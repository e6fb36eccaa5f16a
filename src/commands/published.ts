import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readText } from "../content/files.ts";
import { addressesOf, readSitemap } from "../site/sitemap-reader.ts";
import type { Address } from "../site/urls.ts";
import { failureReason, requestText } from "./http/request.ts";

/** What is published, or why nothing is. */
export type Published =
  | { readonly addresses: readonly Address[] }
  | { readonly addresses?: undefined; readonly reason: string };

/** Gives the text of a sitemap's file; a text why there is none, where there has never been one. */
type Read = (
  name: string,
) => Promise<{ readonly text: string } | { readonly text?: undefined; readonly reason: string }>;

const TRIES = 3;
/** Between two tries, in milliseconds. */
const PAUSE = 2000;
/** For one answer: seconds, and the bytes that a sitemap may have (sitemaps.org) with room to spare. */
const LIMITS = { timeout: 30, maxBytes: 60_000_000 };
/** Of an index. A site of ten million pages has half as many. */
const MOST_PARTS = 500;

/**
 * The addresses that a site has published, from its sitemap.
 *
 * @param where the site's address or its sitemap's, or the folder of a build or a sitemap in it
 * Throws an Error where the site is there but its sitemap cannot be read: then nothing can be said about it.
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

/** A part is beside its index, also where the index names another host than the one that was asked. */
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
    // A folder that is named is there, or its name has a slip in it: this is never a first publication.
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
    // No host of this name: nobody can have followed a link to it.
    if (codeOf(error) === "ENOTFOUND") return { reason: `there is no host ${new URL(url).hostname}` };
    problem = failureReason(error, LIMITS.timeout);
  }
  if (time >= TRIES)
    throw new Error(`${url} cannot be read: ${problem}. Published URLs could not be checked; try again.`);
  await setTimeout(PAUSE);
  return ask(url, time + 1);
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** True where a build has a page at the address: one of its own, or one that leads on. */
export function pageExists(output: string, at: Address): boolean {
  const file = join(output, at.endsWith("/") ? `${at}index.html` : at);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

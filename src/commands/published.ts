import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readText } from "../content/files.ts";
import { addressesOf, readSitemap } from "../site/sitemap-reader.ts";
import type { Address } from "../site/urls.ts";

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
/** For one answer, in milliseconds. */
const PATIENCE = 30_000;

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
  if (sitemap === undefined) throw new Error(`${where}: what stands there is not a sitemap.`);
  if (sitemap.kind === "pages") return { addresses: addressesOf(sitemap.locations) };
  const parts = await Promise.all(sitemap.locations.map((at) => readPart(at, read)));
  return { addresses: addressesOf(parts.flat()) };
}

/** A part stands beside its index, also where the index names another host than the one that was asked. */
async function readPart(location: string, read: Read): Promise<readonly string[]> {
  const { text } = await read(location.split("/").at(-1) ?? "");
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
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), cache: "no-store" });
    if (answer.ok) return { text: await answer.text() };
    if (answer.status === 404 || answer.status === 410)
      return { reason: `${url} is not there (${answer.status})` };
    problem = `the host answers ${answer.status}`;
  } catch (error) {
    const { code, message } = causeOf(error);
    // No host of this name: nobody can have followed a link to it.
    if (code === "ENOTFOUND") return { reason: `there is no host ${new URL(url).hostname}` };
    problem = message;
  }
  if (time >= TRIES)
    throw new Error(
      `${url} cannot be read: ${problem}. Whether an address would vanish is not known; try again.`,
    );
  await setTimeout(PAUSE);
  return ask(url, time + 1);
}

function causeOf(error: unknown): { readonly code: string; readonly message: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return {
    code,
    message: cause instanceof Error && cause.message !== "" ? cause.message : code || String(cause),
  };
}

/** True where a build has a page at the address: one of its own, or one that leads on. */
export function pageExists(output: string, at: Address): boolean {
  const file = join(output, at.endsWith("/") ? `${at}index.html` : at);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

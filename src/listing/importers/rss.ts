import type { Locate } from "../../diagnostics/locate.ts";
import { findDate, resolveDate } from "../dates.ts";
import { arxivNumber, codeAddress, readAnnouncement, secure } from "./arxiv.ts";
import { authorsOf } from "./atom.ts";
import type { SourceRecord } from "./record.ts";
import { childrenOf, type Element, textOf } from "./xml.ts";

/**
 * Reads the items of arXiv's RSS (its “RSS feed specifications”): what was announced on a day. Replacements of
 * older papers are news to nobody and are passed over.
 */
export function* readRss(rss: Element, placeAt: Locate): Generator<SourceRecord> {
  for (const item of childrenOf(rss, "channel").flatMap((channel) => childrenOf(channel, "item"))) {
    const announcement = readAnnouncement(textOf(item, "description") ?? "");
    const kind = textOf(item, "announce_type") ?? announcement.kind ?? "new";
    if (kind.startsWith("replace")) continue;
    yield { ...readItem(item, announcement), location: placeAt(item.offset, "<item>".length) };
  }
}

function readItem(
  item: Element,
  { arxivId, abstract }: ReturnType<typeof readAnnouncement>,
): Omit<SourceRecord, "location"> {
  const link = textOf(item, "link");
  return {
    title: textOf(item, "title"),
    authors: authorsOf(item),
    abstract,
    date: dayOfRfc822(textOf(item, "pubDate")),
    // The first is the primary one; others are cross-lists.
    category: textOf(item, "category"),
    arxivId: arxivId ?? arxivNumber(textOf(item, "guid")) ?? arxivNumber(link),
    doi: textOf(item, "DOI"),
    url: secure(link),
    ...codeAddress(abstract),
  };
}

/** The day of `Fri, 23 Feb 2024 00:00:00 -0500`, as it is written there. */
function dayOfRfc822(time: string | undefined): string | undefined {
  const written = /\d{1,2} [A-Z][a-z]{2} \d{4}/.exec(time ?? "")?.[0];
  const date = written === undefined ? undefined : findDate(written)?.date;
  return date && resolveDate(date, undefined);
}

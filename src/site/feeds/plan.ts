import { picksFirst } from "../../library/remarks/remark.ts";
import { type Output, output } from "../output.ts";
import { namedSets } from "../sets.ts";
import type { Site } from "../site.ts";
import { withFewAuthors } from "../summaries.ts";
import { type Channel, isPaper, type Subject } from "./channel.ts";
import type { FeedSubject, PlannedDocument } from "./document.ts";
import { channelOfSeries, channelOfSet } from "./set-channels.ts";
import { writeFeed } from "./write.ts";

/** The files of all feeds, including archives. */
export function* feedOutputs(site: Site): Iterable<Output> {
  for (const channel of channelsOf(site))
    for (const document of site.feeds.documentsOf(channel)) yield feedOutput(site, document);
}

function* channelsOf({ feeds, library, sets, settings }: Site): Iterable<Channel> {
  yield feeds.everything;
  yield feeds.digests;
  for (const category of library.categories) yield feeds.ofCategory(category);
  for (const set of namedSets(sets)) yield channelOfSet(set, settings);
  for (const series of sets.series) yield channelOfSeries(series, settings);
  for (const author of library.authors) {
    const channel = feeds.ofAuthor(author);
    if (channel !== undefined) yield channel;
  }
  for (const alias of library.authorAliases) yield feeds.ofAlias(alias);
}

function feedOutput(
  site: Site,
  { channel, format, paging, updated, named, abstracts, subjects }: PlannedDocument,
): Output {
  return output({
    url: paging.self,
    framed: false,
    props: () => ({
      format,
      title: channel.title,
      description: channel.description,
      page: channel.page,
      feed: channel.at(format),
      updated: updated(),
      paging,
      items: subjects().map((each, k) => toPlainData(site, each, named, k < abstracts)),
    }),
    render: writeFeed,
  });
}

function toPlainData(
  { summaries, editorNotes }: Site,
  subject: Subject,
  named: number,
  abstract: boolean,
): FeedSubject {
  if (isPaper(subject)) {
    const paper = withFewAuthors(summaries.paper(subject));
    return { kind: "paper", paper, rank: subject.rankInDigest, abstract };
  }
  if (!("date" in subject)) {
    const { period, from, to, papers } = subject;
    const first = summaries.brief(papers.slice(0, named));
    const kind = period.includes("W") ? "week" : "month";
    return { kind, period, from, to, papers: first, total: papers.length };
  }
  const { date, papers } = subject;
  return {
    kind: "digest",
    date,
    title: editorNotes.get(date)?.title,
    note: editorNotes.get(date)?.feed,
    papers: summaries.brief(picksFirst(papers).slice(0, named)),
    total: papers.length,
  };
}

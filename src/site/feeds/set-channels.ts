import type { Settings } from "../../content/settings/settings.ts";
import type { EditionSeries, PaperSet } from "../sets.ts";
import { address, type FeedFormat } from "../urls.ts";
import { ALL_FORMATS, type Channel } from "./channel.ts";

/** The feed of a set of papers (picks, tag, topic), with an item for each paper. */
export function channelOfSet(set: PaperSet, { title }: Settings): Channel {
  return {
    title: `${set.name} · ${title}`,
    description: set.description,
    page: set.at.page(),
    at: set.at.feed,
    formats: ALL_FORMATS,
    subjects: set.papers,
  };
}

/** The name of a kind of edition. */
const SERIES_NAMES = {
  week: { name: "Weekly", description: "An item for each week, with its papers" },
  month: { name: "Monthly", description: "An item for each month, with its papers" },
} as const;

/** The feed of editions, with an item for each completed week or month. */
export function channelOfSeries({ kind, at, editions }: EditionSeries, { title }: Settings): Channel {
  const { name, description } = SERIES_NAMES[kind];
  return {
    title: `${name} · ${title}`,
    description,
    page: at,
    at: (format: FeedFormat, archive?: number) => address.editionsFeed(kind, format, archive),
    formats: ALL_FORMATS,
    subjects: editions.filter(({ complete }) => complete),
  };
}

import { latestNewsFirst } from "../../library/order.ts";
import type { FeedFormat } from "../urls.ts";
import { type Channel, isPaper, type Subject } from "./channel.ts";
import type { FeedPaging, PlannedDocument } from "./document.ts";
import type { Reach } from "./reach.ts";

/**
 * The files of a feed. Archives are filled from the oldest item, so that they do not change when papers are added; the
 * newest archive may repeat items of the subscription document. Source: RFC 5005, section 4.
 *
 * @param newest the day of the site's newest digest, on which a feed without items was updated
 */
export function documentsOf(
  channel: Channel,
  { subscribed, archives, archiveSize, named, abstracts }: Reach,
  newest?: string,
): readonly PlannedDocument[] {
  const { formats, subjects } = channel;
  let sorted: readonly Subject[] | undefined;
  const all = () => {
    sorted ??= subjects.every(isPaper) ? [...subjects].sort(latestNewsFirst) : subjects;
    return sorted;
  };
  let latest: string | undefined;
  const updated = () => {
    latest ??= subjects.map(dayOf).reduce((a, b) => (a > b ? a : b), "") || newest;
    return latest;
  };
  const numbers = [undefined, ...Array.from({ length: archives }, (_, k) => k + 1)];
  return formats.flatMap((format) =>
    numbers.map((archive) => ({
      channel,
      format,
      archive,
      paging: pagingOf(channel, format, archive, archives),
      updated,
      named,
      // Archives have no abstracts; these are on the papers' pages.
      abstracts: archive === undefined ? abstracts : 0,
      subjects: () => {
        if (archive === undefined) return all().slice(0, subscribed);
        const end = all().length;
        return all().slice(Math.max(0, end - archive * archiveSize), end - (archive - 1) * archiveSize);
      },
    })),
  );
}

function pagingOf(
  { at }: Channel,
  format: FeedFormat,
  archive: number | undefined,
  archives: number,
): FeedPaging {
  const previous = archive === undefined ? archives : archive - 1;
  return {
    self: at(format, archive),
    current: archive === undefined ? undefined : at(format),
    previous: previous > 0 ? at(format, previous) : undefined,
    next: archive !== undefined && archive < archives ? at(format, archive + 1) : undefined,
  };
}

/** The day on which an item last changed; the last day of an edition. */
function dayOf(subject: Subject): string {
  if (isPaper(subject)) return subject.digests.at(-1)?.date ?? subject.firstListed;
  return "date" in subject ? subject.date : subject.to;
}

import { calendar } from "../src/site/feeds/calendar.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The sessions of a reading group, for calendar programs. */
export function* outputs({ library, summaries }: Site): Iterable<Output> {
  const { sessions, digests } = library;
  if (sessions.length === 0) return;
  yield output({
    url: address.calendar,
    framed: false,
    props: () => ({ sessions: summaries.papers(sessions), updated: digests[0]?.date ?? "" }),
    render: calendar,
  });
}

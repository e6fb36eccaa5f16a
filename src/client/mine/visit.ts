import { asRecord } from "./preferences.ts";

/** The newest digests at a reader's last visits. Days are YYYY-MM-DD. */
export interface Visit {
  /** The newest digest at the end of the visit before this one: papers listed later are new. Empty at the first visit. */
  readonly since: string;
  /** The newest digest during this visit. */
  readonly newest: string;
  /** When the last page was opened, in milliseconds. */
  readonly at: number;
}

/** Time without page views after which a new visit begins, in milliseconds. */
const PAUSE = 60 * 60 * 1000;

/** Parses a stored visit; undefined for anything else. */
export function readVisit(value: unknown): Visit | undefined {
  const { since, newest, at } = asRecord(value);
  if (!isDay(since) || !isDay(newest) || newest === "" || typeof at !== "number") return undefined;
  return { since, newest, at };
}

/**
 * Updates the visit when a page is opened. At the first visit nothing is new. A visit ends after an hour without page
 * views; new papers stay new until then.
 *
 * @param newest the day of the site's newest digest
 */
export function nextVisit(last: Visit | undefined, newest: string, now: number): Visit {
  if (last === undefined) return { since: newest, newest, at: now };
  const latest = newest > last.newest ? newest : last.newest;
  const goesOn = now >= last.at && now - last.at < PAUSE;
  return { since: goesOn ? last.since : last.newest, newest: latest, at: now };
}

/** Whether there are new papers since the previous visit. */
export function isBack(newest: string | undefined, last: Visit | undefined): boolean {
  return newest !== undefined && last !== undefined && newest > last.since;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^(?:\d{4}-\d\d-\d\d)?$/.test(value);
}

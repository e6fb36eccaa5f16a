import { createFollowReasons, type Follow, type FollowReasons, readFollow } from "./follow.ts";
import { type Preferences, storedPreferences } from "./preferences.ts";
import { readSlugs, type Slugs, withMovedSlug, withSlug } from "./slugs.ts";
import type { Store, StoredName } from "./store.ts";
import { nextVisit, readVisit } from "./visit.ts";

/** Maximum number of marks of a kind. */
const MOST: Readonly<Record<Marks, number>> = { saved: 2000, seen: 5000, opened: 300 };

/** Kinds of marks. */
export type Marks = "saved" | "seen" | "opened";

/** A reader's data in the browser. */
export interface Mine {
  readonly store: Store;
  marked(kind: Marks): Slugs;
  is(kind: Marks, slug: string): boolean;
  mark(kind: Marks, slug: string, there: boolean): void;
  /** Gives all marks of a paper that has moved to its new slug. */
  move(slug: string, now: string): void;
  preferences(): Preferences;
  prefer(change: Partial<Preferences>): void;
  follow(): Follow;
  setFollow(follow: Follow): void;
  readonly reasons: FollowReasons;
  /** Papers listed after this day are new to the reader. */
  readonly since: string;
  clear(name: StoredName): void;
  /** Calls back after each change, also in another tab. */
  onChange(changed: () => void): void;
  /** Calls back when the browser failed to store something. */
  onRefused(refused: () => void): void;
}

/**
 * @param newest the day of the site's newest digest; undefined if the page does not state it
 * @param now in milliseconds
 */
export function createMine(store: Store, newest: string | undefined, now: number): Mine {
  const known = new Map<Marks, ReadonlySet<string>>();
  const listeners: (() => void)[] = [];
  const refusals: (() => void)[] = [];
  let reasons: FollowReasons | undefined;
  const changed = (): void => {
    known.clear();
    reasons = undefined;
    for (const listener of listeners) listener();
  };
  const write = (name: StoredName, value: unknown): void => {
    if (!store.write(name, value)) for (const refused of refusals) refused();
    changed();
  };
  const marked = (kind: Marks): Slugs => readSlugs(store.read(kind));
  const last = readVisit(store.read("visit"));
  const visit = newest === undefined ? last : nextVisit(last, newest, now);
  if (visit !== undefined && visit !== last) store.write("visit", visit);
  store.onOtherTab(changed);
  return {
    store,
    marked,
    is(kind, slug) {
      const set = known.get(kind) ?? new Set(marked(kind));
      known.set(kind, set);
      return set.has(slug);
    },
    // Rereads marks, which another tab may have changed.
    mark: (kind, slug, there) => write(kind, withSlug(marked(kind), slug, there, MOST[kind])),
    move(slug, now) {
      for (const kind of Object.keys(MOST) as Marks[]) {
        const slugs = marked(kind);
        if (slugs.includes(slug)) write(kind, withMovedSlug(slugs, slug, now));
      }
    },
    preferences: () => storedPreferences(store),
    prefer: (change) => write("preferences", { ...storedPreferences(store), ...change }),
    follow: () => readFollow(store.read("follow")),
    setFollow: (follow) => write("follow", follow),
    reasons(paper) {
      reasons ??= createFollowReasons(readFollow(store.read("follow")));
      return reasons(paper);
    },
    since: visit?.since ?? "9999",
    clear(name) {
      store.remove(name);
      changed();
    },
    onChange: (listener) => listeners.push(listener),
    onRefused: (listener) => refusals.push(listener),
  };
}

import type { Mine } from "../mine/mine.ts";
import type { ListItem } from "./items.ts";
import type { Shown } from "./state.ts";

/** Data in the reader's browser about a list's papers. */
export interface PaperMarks {
  isNew(item: ListItem): boolean;
  isSeen(item: ListItem): boolean;
  isShown(item: ListItem, show: Shown): boolean;
  /** Sorts followed papers first and keeps the order otherwise. */
  followedFirst(items: readonly ListItem[]): readonly ListItem[];
}

/** Reads the marks of a reader. */
export function createMarks(mine: Mine): PaperMarks {
  const isNew = ({ listed, slug }: ListItem) => listed > mine.since && !mine.is("seen", slug);
  const isSeen = ({ slug }: ListItem) => mine.is("seen", slug);
  const isFollowed = (item: ListItem) => mine.reasons(item).length > 0;
  const shown: Readonly<Record<Shown, (item: ListItem) => boolean>> = {
    new: isNew,
    unseen: (item) => !isSeen(item),
    saved: ({ slug }) => mine.is("saved", slug),
    followed: isFollowed,
  };
  return {
    isNew,
    isSeen,
    isShown: (item, show) => shown[show](item),
    followedFirst: (items) => [...items.filter(isFollowed), ...items.filter((item) => !isFollowed(item))],
  };
}

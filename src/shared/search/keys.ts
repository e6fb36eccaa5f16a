import { fold } from "../query/fold.ts";

/** The index key of a tag. @param tag as written or folded */
export function tagKey(tag: string): string {
  return `tag:${fold(tag)}`;
}

/** The index key of picks. */
export const PICK_KEY = "is:pick";

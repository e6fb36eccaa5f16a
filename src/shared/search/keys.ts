import { fold } from "../query/fold.ts";

/** What the index has in place of a word for a paper with a tag. @param tag as written or folded */
export function tagKey(tag: string): string {
  return `tag:${fold(tag)}`;
}

/** What the index has in place of a word for a paper that the editor picked. */
export const PICK_KEY = "is:pick";

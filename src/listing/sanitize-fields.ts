import { showHidden } from "./invisible-characters.ts";
import type { TitleAuthors } from "./title-authors/title-authors.ts";

/** The text fields of an entry without hidden characters, and which fields had some, in words. */
export interface Shown {
  readonly fields: { readonly title: string; readonly authors: readonly string[]; readonly abstract: string };
  /** "title and abstract"; "" where none had any. */
  readonly removed: string;
}

/** Removes hidden characters from the fields of an entry. */
export function sanitizeFields(byline: Pick<TitleAuthors, "title" | "authors">, text: string): Shown {
  const title = showHidden(byline.title);
  const authors = byline.authors.map(showHidden);
  const abstract = showHidden(text);
  const removed = [
    title.removed && "title",
    authors.some((name) => name.removed) && "authors",
    abstract.removed && "abstract",
  ].filter((field) => field !== false);
  return {
    fields: {
      title: title.text.trim(),
      authors: authors.map((name) => name.text.trim()).filter((name) => name !== ""),
      abstract: abstract.text.trim(),
    },
    removed:
      removed.length < 2 ? removed.join("") : `${removed.slice(0, -1).join(", ")} and ${removed.at(-1)}`,
  };
}

import { type AuthorNames, type NameOptions, readAuthorNames } from "./author-names.ts";
import { showHidden } from "./invisible-characters.ts";
import type { TitleAuthors } from "./title-authors/title-authors.ts";

/** The text fields of an entry without invisible characters, and the names of the fields that had some. */
export interface Shown {
  readonly fields: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly abstract: string;
  };
  /** Name parts and spellings that the authors' names alone do not show, if there are any. */
  readonly names: Partial<Pick<AuthorNames, "nameParts" | "writtenAs">>;
  /** True where one of the authors was "et al." */
  readonly etAl: boolean;
  /** The fields that had any: "title", "abstract". */
  readonly removed: readonly string[];
}

/** Removes hidden characters from the fields of an entry, and reads the names of its authors. */
export function sanitizeFields(
  titleAuthors: Pick<TitleAuthors, "title" | "authors">,
  text: string,
  options: NameOptions = {},
): Shown {
  const title = showHidden(titleAuthors.title);
  const authors = titleAuthors.authors.map(showHidden);
  const abstract = showHidden(text);
  const written = authors.map((name) => name.text.trim()).filter((name) => name !== "");
  const names = readAuthorNames(written, options);
  const removed = [
    title.removed && "title",
    authors.some((name) => name.removed) && "authors",
    abstract.removed && "abstract",
  ].filter((field) => field !== false);
  return {
    fields: {
      title: title.text.trim(),
      authors: names.authors,
      abstract: abstract.text.trim(),
    },
    names: {
      ...(!isEmpty(names.nameParts) && { nameParts: names.nameParts }),
      ...(!isEmpty(names.writtenAs) && { writtenAs: names.writtenAs }),
    },
    etAl: names.etAl,
    removed,
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** `title, authors and abstract`. */
export function inWords(fields: readonly string[]): string {
  return fields.length < 2 ? fields.join("") : `${fields.slice(0, -1).join(", ")} and ${fields.at(-1)}`;
}

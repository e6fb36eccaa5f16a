import { dateFromFields, mostPrecise } from "../../../../partial-dates.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import { all, first, text, texts } from "../query.ts";
import { groupInText, personOf } from "./people.ts";
import { recordOfStated } from "./references.ts";

const WORKS = ["journal_article", "conference_paper", "content_item"];

/**
 * Crossref's metadata of one work (`unixref`, and deposits): an article in its journal, a paper in its proceedings, a
 * chapter in its book, or a work that stands alone. Undefined for a journal or a book without one.
 */
export function recordOfCrossref(container: Element): Omit<SourceRecord, "location"> | undefined {
  const inside = WORKS.map((name) => first(container, name)).find((each) => each !== undefined);
  const work = inside ?? container;
  const title = text(work, "titles/title", "book_metadata/titles/title");
  if (title === undefined || (container.name === "journal" && inside === undefined)) return undefined;
  const authors = all(work, "contributors/person_name").filter(
    ({ attributes }) => (attributes.contributor_role ?? "author") === "author",
  );
  const groups = texts(work, "contributors/organization").map(groupInText);
  const dates = ["publication_date", "posted_date", "approval_date"].flatMap((name) => all(work, name));
  return recordOfStated({
    title,
    authors: [...authors.map(personOf), ...groups],
    abstract: text(work, "abstract"),
    date: mostPrecise(
      dates.map((each) => dateFromFields(text(each, "year"), text(each, "month"), text(each, "day"))),
    ),
    venue: text(
      container,
      "journal_metadata/full_title",
      "proceedings_metadata/proceedings_title",
      "book_metadata/titles/title",
    ),
    doi: text(work, "doi_data/doi"),
  });
}

import { mostPrecise, readDate } from "../../../../partial-dates.ts";
import { readNameList } from "../../../names/name-list.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import { all, text, texts } from "../query.ts";
import { personInText, personOf } from "./people.ts";
import { recordOfStated } from "./references.ts";

type Record = Omit<SourceRecord, "location">;

/** A hit of DBLP's search API, whose answers are XML unless JSON is requested. */
export function recordOfDblpHit(hit: Element): Record {
  const [info] = all(hit, "info");
  return recordOfStated({
    title: text(info, "title"),
    authors: texts(info, "authors/author").map(personInText),
    date: readDate(text(info, "year") ?? ""),
    venue: text(info, "venue"),
    doi: text(info, "doi"),
    links: [...texts(info, "ee"), ...texts(info, "url")],
    notes: [text(info, "volume")?.replace(/^abs\//, "arXiv:abs/")],
  });
}

/** A result of Europe PMC's REST API; its short answers have the authors in one text alone. */
export function recordOfEuropePmc(result: Element): Record {
  const people = all(result, "authorList/author").map(personOf);
  const named = readNameList(text(result, "authorString") ?? "");
  return {
    ...recordOfStated({
      title: text(result, "title"),
      authors: people.length > 0 ? people : named.authors,
      abstract: text(result, "abstractText"),
      date: mostPrecise([
        readDate(text(result, "firstPublicationDate") ?? ""),
        readDate(text(result, "pubYear") ?? ""),
      ]),
      venue: text(result, "journalInfo/journal/title", "journalTitle", "bookOrReportDetails/publisher"),
      doi: text(result, "doi"),
    }),
    etAl: people.length === 0 && named.etAl,
  };
}

/** A reference in TEI, as GROBID and HAL write it: the paper is the `analytic` part, its journal the `monogr`. */
export function recordOfTei(reference: Element): Record {
  const [analytic = reference] = all(reference, "analytic");
  const [book] = all(reference, "monogr");
  const paper = text(analytic, "title") === undefined ? book : analytic;
  const identifiers = [analytic, book, reference].flatMap((each) => all(each, "idno"));
  const numbered = (type: RegExp) =>
    identifiers.find(({ attributes }) => type.test(attributes.type ?? ""))?.content.join("");
  const [date] = [book, reference].flatMap((each) => [...all(each, "imprint/date"), ...all(each, "date")]);
  return recordOfStated({
    title: text(paper, "title"),
    authors: all(paper, "author").map(personOfTei),
    date: readDate(date?.attributes.when ?? date?.content.join("") ?? ""),
    venue: paper === book ? undefined : text(book, "title"),
    doi: numbered(/^doi$/i),
    links: [analytic, book, reference].flatMap((each) =>
      all(each, "ptr").flatMap(({ attributes }) => attributes.target ?? []),
    ),
    notes: [numbered(/^arxiv$/i)?.replace(/^(?:arxiv:)?/i, "arXiv:")],
  });
}

function personOfTei(author: Element): string {
  const [name = author] = all(author, "persName");
  const family = text(name, "surname");
  if (family === undefined)
    return personInText(
      text(author, "persName", "name", "orgName") ??
        text({ ...author, content: [author] }, author.name) ??
        "",
    );
  return personInText(
    [family, texts(name, "forename").join(" "), text(name, "genName")].filter(Boolean).join(", "),
  );
}

/** A source of Microsoft Word's citations (ECMA-376, part 1, 22.6). */
export function recordOfWord(source: Element): Record {
  const people = all(source, "Author/Author/NameList/Person").map((person) =>
    personInText(
      [text(person, "Last"), [text(person, "First"), text(person, "Middle")].filter(Boolean).join(" ")]
        .filter(Boolean)
        .join(", "),
    ),
  );
  const group = text(source, "Author/Author/Corporate");
  const date = [text(source, "Day"), text(source, "Month"), text(source, "Year")].filter(Boolean).join(" ");
  return recordOfStated({
    title: text(source, "Title"),
    authors: group === undefined ? people : [`{${group}}`],
    date: mostPrecise([readDate(text(source, "Year") ?? ""), readDate(date)]),
    venue: text(source, "JournalName", "ConferenceName", "BookTitle", "Publisher"),
    doi: text(source, "DOI", "StandardNumber"),
    links: texts(source, "URL"),
  });
}

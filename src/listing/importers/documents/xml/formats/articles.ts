import { decodeLatexName } from "../../../../../text/latex-accents.ts";
import { dateFromFields, mostPrecise, type PartialDate, readDate } from "../../../../partial-dates.ts";
import { readNameList } from "../../../names/name-list.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import { latexOfElement } from "../markup.ts";
import { all, first, text, texts } from "../query.ts";
import { personInText, personOf } from "./people.ts";
import { recordOfStated } from "./references.ts";

type Record = Omit<SourceRecord, "location">;

/** PubMed's XML (its DTD of 2025): `<PubmedArticle>`. */
export function recordOfPubmed(record: Element): Record {
  const article = first(record, "MedlineCitation/Article");
  const issue = first(article, "Journal/JournalIssue/PubDate");
  const ids = [...all(article, "ELocationID"), ...all(record, "PubmedData/ArticleIdList/ArticleId")];
  const doi = ids.find(({ attributes }) => attributes.EIdType === "doi" || attributes.IdType === "doi");
  return recordOfStated({
    title: text(article, "ArticleTitle", "VernacularTitle")
      ?.replace(/^\[(.*)\]\.?$/, "$1")
      .replace(/(?<=[^.])\.$/, ""),
    authors: all(article, "AuthorList/Author").map(personOf),
    abstract: texts(article, "Abstract/AbstractText").join(" ") || undefined,
    date: mostPrecise([
      dateOfParts(issue),
      readDate(text(issue, "MedlineDate") ?? ""),
      dateOfParts(first(article, "ArticleDate")),
    ]),
    venue: text(article, "Journal/Title", "Journal/ISOAbbreviation"),
    doi: doi && latexOfElement(doi),
  });
}

/** JATS (ANSI/NISO Z39.96), the format of PubMed Central, bioRxiv and publishers: `<article>`. */
export function recordOfJats(article: Element): Record {
  const meta = first(article, "front/article-meta") ?? first(article, "front-stub") ?? article;
  const people = all(meta, "contrib-group/contrib").filter(
    ({ attributes }) => (attributes["contrib-type"] ?? "author") === "author",
  );
  const dates = [...all(meta, "pub-date"), ...all(meta, "pub-date")]
    .map(dateOfParts)
    .filter((date) => date !== "");
  const doi = all(meta, "article-id").find(({ attributes }) => attributes["pub-id-type"] === "doi");
  return recordOfStated({
    title: [text(meta, "title-group/article-title"), text(meta, "title-group/subtitle")]
      .filter(Boolean)
      .join(": "),
    authors: people.map(personOf),
    abstract: text(meta, "abstract"),
    date: [...dates].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "",
    venue: text(
      article,
      "front/journal-meta/journal-title-group/journal-title",
      "front/journal-meta/journal-title",
    ),
    doi: doi && latexOfElement(doi),
  });
}

/** A record of OAI-PMH: arXiv's formats `arXiv` and `arXivRaw`, or Dublin Core, which every repository supports. */
export function recordOfOai(record: Element): Record {
  const metadata = first(record, "metadata") ?? record;
  const arxiv = first(metadata, "arXiv") ?? first(metadata, "arXivRaw");
  if (arxiv !== undefined) return recordOfArxiv(arxiv);
  const dc = first(metadata, "dc") ?? metadata;
  const identifiers = texts(dc, "identifier");
  return recordOfStated({
    title: text(dc, "title"),
    authors: texts(dc, "creator").map((name) => personInText(name)),
    abstract: text(dc, "description", "abstract"),
    date: readDate(text(dc, "date", "issued") ?? ""),
    venue: text(dc, "source", "isPartOf"),
    doi: identifiers.find((id) => /^(?:doi:)?10\.\d{4}/i.test(id)),
    links: identifiers.filter((id) => /^https?:/i.test(id)),
    notes: texts(dc, "subject"),
  });
}

function recordOfArxiv(arxiv: Element): Record {
  const people = all(arxiv, "authors/author");
  const list =
    people.length > 0
      ? people.map(personOf)
      : readNameList(decodeLatexName(text(arxiv, "authors") ?? "")).authors;
  const id = text(arxiv, "id");
  return recordOfStated({
    title: text(arxiv, "title"),
    authors: list,
    abstract: text(arxiv, "abstract"),
    date: readDate(text(arxiv, "created", "version/date", "updated") ?? ""),
    category: text(arxiv, "categories")?.split(/\s+/)[0],
    categories: text(arxiv, "categories")?.split(/\s+/),
    venue: text(arxiv, "journal-ref"),
    doi: text(arxiv, "doi"),
    notes: [id && `arXiv:${id}`],
  });
}

/** A date whose parts are in elements: `Year`, `Month` and `Day` at PubMed, the same in lower case in JATS. */
function dateOfParts(date: Element | undefined): PartialDate {
  const part = (name: string) => text(date, name, name.toLowerCase());
  return dateFromFields(part("Year"), part("Month"), part("Day"));
}

import { dateFromFields, mostPrecise, readDate } from "../../../../partial-dates.ts";
import type { SourceRecord } from "../../../record.ts";
import { recordOf } from "../../../reference.ts";
import type { Element } from "../elements.ts";
import { latexOfElement } from "../markup.ts";
import { all, text, texts } from "../query.ts";
import { groupInText, personInText, personOf } from "./people.ts";

type Record = Omit<SourceRecord, "location">;

/** The common fields of these formats; the date has the precision of the source. */
interface Stated {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly abstract?: string | undefined;
  readonly date: string;
  readonly venue: string | undefined;
  readonly category?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly doi?: string | undefined;
  readonly links?: readonly string[];
  readonly notes?: readonly (string | undefined)[];
  readonly keywords?: readonly string[];
}

/** Converts the fields of a format to a record. */
export function recordOfStated({ links = [], notes = [], date, authors, ...stated }: Stated): Record {
  const url = links.find((link) => /^https?:/i.test(link)) ?? links[0];
  const record = recordOf({
    category: undefined,
    abstract: undefined,
    ...stated,
    doi: stated.doi ?? links.find((link) => /doi\.org\/10\./i.test(link)),
    authors: authors.filter((name) => name !== ""),
    dated: [],
    url,
    notes: [...notes, ...links],
  });
  return { ...record, date: date || record.date };
}

/** EndNote's XML export: `<record>` with style elements inside every field. */
export function recordOfEndNote(record: Element): Record {
  return recordOfStated({
    title: text(record, "titles/title"),
    authors: texts(record, "contributors/authors/author").map(personOfEndNote),
    abstract: text(record, "abstract"),
    date: dateFromFields(text(record, "dates/year"), text(record, "dates/pub-dates/date")),
    venue: text(
      record,
      "periodical/full-title",
      "titles/secondary-title",
      "titles/tertiary-title",
      "publisher",
    ),
    doi: text(record, "electronic-resource-num"),
    links: texts(record, "urls/related-urls/url"),
    notes: [text(record, "notes"), text(record, "accession-num")],
  });
}

/** In EndNote's manual a comma at the end keeps the name of a group whole: `World Health Organization,`. */
function personOfEndNote(name: string): string {
  return /^[^,;]+ [^,;]+,$/.test(name) ? groupInText(name) : personInText(name);
}

/** MODS (Library of Congress, version 3): of several titles the one without a type, and of the people the authors. */
export function recordOfMods(mods: Element): Record {
  const title = all(mods, "titleInfo").find(({ attributes }) => attributes.type === undefined);
  const people = all(mods, "name").filter((name) => {
    const role = text(name, "role/roleTerm");
    return role === undefined || /^(?:author|aut|creator|cre)$/i.test(role);
  });
  const host = all(mods, "relatedItem").find(({ attributes }) => attributes.type === "host");
  const dates = [
    "originInfo/dateIssued",
    "originInfo/dateCreated",
    "relatedItem/originInfo/dateIssued",
    "part/date",
    "relatedItem/part/date",
  ];
  return recordOfStated({
    title: [[text(title, "nonSort"), text(title, "title")].filter(Boolean).join(" "), text(title, "subTitle")]
      .filter(Boolean)
      .join(": "),
    authors: people.map(personOfMods),
    abstract: text(mods, "abstract"),
    date: dates.map((path) => readDate(text(mods, path) ?? "")).find((date) => date !== "") ?? "",
    venue: text(host, "titleInfo/title"),
    doi: text(
      { ...mods, content: all(mods, "identifier").filter(({ attributes }) => attributes.type === "doi") },
      "identifier",
    ),
    links: texts(mods, "location/url"),
  });
}

function personOfMods(name: Element): string {
  const parts = all(name, "namePart");
  const part = (type: string) =>
    parts
      .filter(({ attributes }) => attributes.type === type)
      .map(latexOfElement)
      .join(" ");
  const family = part("family");
  if (family === "") {
    const whole = parts
      .filter(({ attributes }) => attributes.type !== "date")
      .map(latexOfElement)
      .join(" ");
    return name.attributes.type === "corporate" ? groupInText(whole) : personInText(whole);
  }
  return personInText([family, part("given"), part("termsOfAddress")].filter(Boolean).join(", "));
}

/** DBLP's XML (“DBLP — Some Lessons Learned”, appendix): titles end in a full stop, arXiv is called CoRR. */
export function recordOfDblp(record: Element): Record {
  return recordOfStated({
    title: text(record, "title"),
    authors: texts(record, "author").map((name) => personInText(name)),
    date: dateFromFields(text(record, "year"), text(record, "month")),
    venue: text(record, "journal", "booktitle", "school", "publisher"),
    links: texts(record, "ee"),
    notes: [arxivVolume(text(record, "volume"))],
  });
}

function arxivVolume(volume: string | undefined): string | undefined {
  return volume?.startsWith("abs/") ? `arXiv:${volume}` : undefined;
}

/** DataCite's metadata schema, version 4: `<resource>`. */
export function recordOfDataCite(resource: Element): Record {
  const description = all(resource, "descriptions/description").find(
    ({ attributes }) => attributes.descriptionType === "Abstract",
  );
  return recordOfStated({
    title: text(resource, "titles/title"),
    authors: all(resource, "creators/creator").map(personOf),
    abstract: description && latexOfElement(description),
    date: mostPrecise([
      readDate(text(resource, "publicationYear") ?? ""),
      ...texts(resource, "dates/date").map(readDate),
    ]),
    venue: text(resource, "container/title", "publisher"),
    doi: text(resource, "identifier"),
  });
}

/** The book and its month, which the `<meta>` of a volume of the ACL Anthology states for all its papers. */
export function headingOfAnthology(meta: Element): Partial<SourceRecord> {
  const venue = text(meta, "booktitle", "journal-title");
  const { category } = recordOfStated({ title: undefined, authors: [], date: "", venue });
  const date = dateFromFields(text(meta, "year"), text(meta, "month"));
  return { date: date || undefined, category, venue };
}

/** A paper in the XML of the ACL Anthology, without the fields of its volume. */
export function recordOfAnthology(paper: Element): Record {
  const url = text(paper, "url");
  return recordOfStated({
    title: text(paper, "title"),
    authors: all(paper, "author").map(personOf),
    abstract: text(paper, "abstract"),
    date: dateFromFields(text(paper, "year"), text(paper, "month")),
    venue: text(paper, "booktitle", "journal"),
    doi: text(paper, "doi"),
    links: url === undefined ? [] : [/^https?:/.test(url) ? url : `https://aclanthology.org/${url}/`],
  });
}

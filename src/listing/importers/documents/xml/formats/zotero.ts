import { isGroupName } from "../../../../group-names.ts";
import { readDate } from "../../../../partial-dates.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import type { LinkedElements } from "../linked-elements.ts";
import { latexOfMarkup } from "../markup.ts";
import { all, first, text, texts } from "../query.ts";
import { groupInText, personInText, personOf } from "./people.ts";
import { recordOfStated } from "./references.ts";

type Record = Omit<SourceRecord, "location">;

/** Classes of the items of Zotero's RDF (its translator “Zotero RDF”); items without one are plain descriptions. */
export const ZOTERO_ITEMS: ReadonlySet<string> = new Set(
  (
    "Article Book BookSection Thesis Manuscript Report Document Patent Legislation Letter Interview MotionPicture " +
    "Illustration Image Recording ConferenceProceedings Data Description"
  ).split(" "),
);

/** Classes of containers of items: nested in an item, or separate and shared by several items. */
export const ZOTERO_CONTAINERS: ReadonlySet<string> = new Set(
  "Journal Periodical Newspaper Book Website Blog Forum CourtReporter".split(" "),
);

const NO_PAPER = /^(?:attachment|note|annotation)$/;
/** The roles of an item's creators, as in Zotero's other formats. */
const CREATORS = ["authors", "presenters", "programmers", "artists"];

/** An item of Zotero's RDF. Undefined for other elements: a container, a note, a file. */
export function recordOfZotero(item: Element, linked: LinkedElements): Record | undefined {
  const type = text(item, "itemType");
  const people = CREATORS.flatMap((role) => all(item, `${role}/Seq/li/Person`));
  if (type === undefined ? people.length === 0 : NO_PAPER.test(type)) return undefined;
  const container = containerOf(item, linked);
  const extra = text(item, "description");
  const identifiers = [...texts(item, "identifier"), ...(container?.own ?? [])];
  return recordOfStated({
    title: latexOfMarkup(text(item, "title") ?? ""),
    authors: people.map(personOfZotero),
    abstract: latexOfMarkup(text(item, "abstract") ?? ""),
    date: readDate(text(item, "date", "issued") ?? ""),
    venue:
      container?.title ??
      text(item, "presentedAt/Conference/title", "conferenceName", "publisher/Organization/name"),
    keywords: texts(item, "subject"),
    doi:
      identifiers.map((id) => /^(?:doi:?\s*)?(10\.\d{4}.*)/i.exec(id)?.[1]).find(Boolean) ??
      // Item types without a DOI field have it among the extra fields.
      /(?:^|\s)DOI:\s*(10\.\d{4}\S*)/.exec(extra ?? "")?.[1],
    links: texts(item, "identifier/URI/value"),
    notes: [text(item, "archiveID"), text(item, "number"), ...identifiers, extra],
  });
}

/** The title of the journal or book that an item is part of, and the identifiers there that are the item's own. */
function containerOf(item: Element, linked: LinkedElements) {
  const parts = all(item, "isPartOf");
  // A section of a newspaper is itself part of it.
  for (const part of [...parts, ...all(item, "isPartOf/Part/isPartOf")]) {
    const { resource } = part.attributes;
    const inside = part.content.find(
      (each): each is Element => typeof each !== "string" && ZOTERO_CONTAINERS.has(each.name),
    );
    const container = inside ?? linked.find(resource);
    if (container === undefined) continue;
    const own = linked.isShared(resource) ? [] : texts(container, "identifier");
    return { title: text(container, "title", "alternative"), own };
  }
  return undefined;
}

/**
 * A name in one part is a group's, as in all exports of Zotero; with a comma it is a person's name that was typed
 * into one field.
 */
function personOfZotero(person: Element): string {
  if (first(person, "givenName") ?? first(person, "givenname")) return personOf(person);
  const name = text(person, "surname") ?? "";
  return name.includes(",") && !isGroupName(name) ? personInText(name) : groupInText(name);
}

import { isSuffix } from "../../../../authors.ts";
import { readDate } from "../../../../partial-dates.ts";
import { readNameList } from "../../../names/name-list.ts";
import type { SourceRecord } from "../../../record.ts";
import type { Element } from "../elements.ts";
import { latexOfElement } from "../markup.ts";
import { all } from "../query.ts";
import { groupInText, personInText } from "./people.ts";
import { recordOfStated } from "./references.ts";

type Record = Omit<SourceRecord, "location">;

/** A field of MARC 21 with its subfields by code. */
interface Field {
  readonly tag: string;
  /** The first subfield with one of these codes, in the order of the codes. */
  subfield(codes: string): string | undefined;
  /** All subfields with a code. */
  subfields(code: string): readonly string[];
}

/** A record without fields that only wraps another one, as OAI-PMH and SRU do. */
export function isMarcEnvelope(record: Element): boolean {
  return all(record, "datafield").length === 0 && all(record, "controlfield").length === 0;
}

/** A record of MARCXML (MARC 21, Library of Congress), of a library, INSPIRE, CERN or Zenodo. */
export function recordOfMarc(record: Element): Record {
  const [heading] = fields(record, "245");
  const eprints = fields(record, "037").filter((field) => field.subfield("9") === "arXiv");
  const [host] = fields(record, "773").filter((field) => field.subfield("tp") !== undefined);
  return recordOfStated({
    title: titleOf(heading),
    authors: authorsOf(record, heading),
    abstract: fields(record, "520")[0]?.subfield("a"),
    date: dateOf(record, host),
    category: eprints[0]?.subfield("c"),
    venue: venueOf(record, host),
    doi: fields(record, "024")
      .filter((field) => /^doi$/i.test(field.subfield("2") ?? ""))
      .map((field) => field.subfield("a"))[0],
    links: fields(record, "856").flatMap((field) => field.subfields("u")),
    notes: eprints.map((field) => field.subfield("a")),
  });
}

/** A subtitle follows a colon; a title in another language, which `=` announces, is left out. */
function titleOf(heading: Field | undefined): string | undefined {
  const title = heading?.subfield("a");
  const rest = title?.endsWith("=") ? undefined : heading?.subfield("b")?.split(" = ")[0];
  const parts = heading ? [...heading.subfields("n"), ...heading.subfields("p")] : [];
  const main = [[title, ...parts].map(withoutMarks).filter(Boolean).join(". "), withoutMarks(rest)];
  return main.filter(Boolean).join(": ") || undefined;
}

/** The punctuation of catalogue cards, which announces the next subfield. */
function withoutMarks(text = ""): string {
  return text.replace(/(?<!\s)\s*[/:;=,]$/, "").replace(/(?<=\p{L}{3})\.$/u, "");
}

const WRITES = /^(?:aut|cre|author|creator|joint author|verfasser(?:in)?|auteure?|autore?|autora)\b/i;
const EDITED = /^(?:ed(?:ited|itor|s)?\b|hrsg|herausgegeben|under redaktion|sous la direction|a cura di)/i;

/** The people whose role is author. Old records state no roles, but name editors in the title field. */
function authorsOf(record: Element, heading: Field | undefined): readonly string[] {
  const edited = EDITED.test(heading?.subfield("c") ?? "");
  return fields(record, "100", "110", "700", "710").flatMap((field) => {
    const roles = [...field.subfields("e"), ...field.subfields("4")];
    const isMain = field.tag < "700";
    const isGroup = field.tag.endsWith("10");
    // INSPIRE and CERN have collaborations in `g`; other groups without a role are publishers.
    const unstated = isMain || (isGroup ? field.subfield("g") !== undefined : !edited);
    const writes = roles.length === 0 ? unstated : roles.some((role) => WRITES.test(role));
    // A field with a title names the author of another work.
    if (!writes || (!isMain && field.subfield("t") !== undefined)) return [];
    return isGroup ? [groupInText(withoutMarks(field.subfield("ga")))] : namesOf(field);
  });
}

/** One name; some records have several in one field, which the format does not provide for. */
function namesOf(field: Field): readonly string[] {
  const name = withoutMarks(field.subfield("a"));
  if (/ & |;/.test(name)) return readNameList(name).authors;
  const suffix = withoutMarks(field.subfield("c"));
  return [personInText(isSuffix(suffix) ? `${name}, ${suffix}` : name)];
}

function dateOf(record: Element, host: Field | undefined): string {
  const dates = fields(record, "260", "264", "269").map((each) => each.subfield("c"));
  const [fixed] = all(record, "controlfield").filter(({ attributes }) => attributes.tag === "008");
  // Its parts have fixed positions, so white space matters.
  const coded = fixed?.content.join("").slice(7, 11);
  const stated = [...dates, host?.subfield("y"), host?.subfield("dg"), coded];
  return (
    stated.map((date) => readDate((date ?? "").replace(/[[\]©?]|\bc(?=\d{4})/g, ""))).find(Boolean) ?? ""
  );
}

/** The journal or book that the work is in; of a thesis the university, of a book its publisher. */
function venueOf(record: Element, host: Field | undefined): string | undefined {
  const others = [
    fields(record, "502")[0]?.subfield("c"),
    ...fields(record, "260", "264").map((field) => field.subfield("b")),
  ];
  return withoutMarks(host?.subfield("tp") ?? others.find((name) => name !== undefined)) || undefined;
}

/** The fields of some tags, in the order of the record. */
function fields(record: Element, ...tags: readonly string[]): readonly Field[] {
  return all(record, "datafield")
    .filter(({ attributes }) => tags.includes(attributes.tag ?? ""))
    .map((field) => {
      const values = (code: string) =>
        all(field, "subfield")
          .filter(({ attributes }) => attributes.code === code)
          // Control characters around an article that is ignored in sorting.
          .map((subfield) =>
            latexOfElement(subfield)
              .replace(/[\x80-\x9f]/g, "")
              .trim(),
          )
          .filter((text) => text !== "");
      const { tag = "" } = field.attributes;
      return { tag, subfield: (codes) => [...codes].flatMap(values)[0], subfields: values };
    });
}

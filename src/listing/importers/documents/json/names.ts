import { decodeLatexName } from "../../../../text/latex-accents.ts";
import { type NameList, readNameList } from "../../names/name-list.ts";
import { at, firstText, type Item, isItem, listOf, textOf } from "./values.ts";

/** Paths that may hold the authors, the most exact first. */
const AUTHORS = [
  "authors_parsed",
  "authorships",
  "authors.author",
  "authors.authors",
  "authors",
  "author",
  "creators",
  "creator",
  "authorList.author",
  "author_list",
  "authFullName_s",
  "authorString",
  "author_names",
  "authors_list",
  "contributors",
  "publication_info.authors",
  "byline",
];

const GIVEN = [
  "given",
  "given-name",
  "firstName",
  "first_name",
  "givenName",
  "given_name",
  "given-names",
  "forename",
  "first",
];
const FAMILY = ["family", "lastName", "last_name", "familyName", "family_name", "surname", "last"];
const SUFFIX = ["suffix", "honorificSuffix"];
const WHOLE = [
  "literal",
  "full_name",
  "fullName",
  "display_name",
  "name",
  "author.display_name",
  "author.name",
  "text",
  "creator",
  "value",
  "raw_author_name",
  "person.name",
  "authname",
  "credit-name.value",
  "_",
];

/** The authors that an item states, in order, given name first. */
export function namesOf(item: Item): NameList {
  for (const path of AUTHORS) {
    const value = at(item, path);
    const whole: unknown = isItem(value) && Object.hasOwn(value, "value") ? value.value : value;
    if (typeof whole === "string" && whole.trim() !== "") {
      const authorsField = decodeLatexName(whole);
      return { ...readNameList(authorsField), authorsField };
    }
    const names = listOf(whole)
      .filter(isAuthor)
      .map(nameOf)
      .filter((name) => name !== "");
    if (names.length === 0) continue;
    const others = /^(?:others|et\.? al\.?)$/i.test(names.at(-1) ?? "");
    return { authors: others ? names.slice(0, -1) : names, etAl: others };
  }
  return { authors: [], etAl: false };
}

/** Zotero and DataCite have editors and translators in the same list. */
function isAuthor(value: unknown): boolean {
  const role = isItem(value) ? textOf(value.creatorType ?? value.role ?? value.contributorType) : undefined;
  return (
    role === undefined || /^(?:author|aut|creator|presenter|artist|programmer|first|additional)/i.test(role)
  );
}

function nameOf(value: unknown): string {
  if (typeof value === "string") return plain(value);
  // arXiv's metadata: family name, given names, suffix, affiliation.
  if (Array.isArray(value)) {
    const [family = "", given = "", suffix = ""] = value.map((part) =>
      typeof part === "string" ? part : "",
    );
    return plain([family, given, suffix].filter((part) => part.trim() !== "").join(", "));
  }
  if (!isItem(value)) return "";
  const given = firstText(value, GIVEN);
  const family = firstText(value, FAMILY);
  if (given === undefined || family === undefined) {
    const whole = plain(firstText(value, WHOLE) ?? family ?? given ?? "");
    return isGroup(value) && whole !== "" ? `{${whole}}` : whole;
  }
  const words = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(" ");
  const whole = words(textOf(value["non-dropping-particle"]), family);
  const parts = [whole, words(given, textOf(value["dropping-particle"])), firstText(value, SUFFIX)];
  return plain(parts.filter(Boolean).join(", "));
}

/** How CSL, schema.org, DataCite and Zotero mark the name of a group. */
function isGroup(value: Item): boolean {
  if (typeof value.literal === "string" && textOf(value.family) === undefined) return true;
  if (typeof value.creatorType === "string") return typeof value.name === "string";
  return value["@type"] === "Organization" || value.nameType === "Organizational";
}

/** One name: LaTeX's letters as characters, without the number by which DBLP distinguishes namesakes. */
function plain(name: string): string {
  return decodeLatexName(name)
    .replace(/ \d{4}$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import { keyOf, readYaml } from "../../diagnostics/yaml.ts";
import { authorSlug, hyphenate } from "../names/slug.ts";
import { readOrcid } from "./orcid.ts";
import type { Namesake, People, Person, SourceText } from "./person.ts";

const PERSON_FIELDS = ["aliases", "namesakes", "home", "orcid"];
/** Other words for a field. */
const SYNONYMS: Readonly<Record<string, string>> = {
  homepage: "home",
  website: "home",
  site: "home",
  web: "home",
  url: "home",
  link: "home",
  variants: "aliases",
  spellings: "aliases",
  names: "aliases",
};
const NAMESAKE_FIELDS = ["coauthors", "papers", "home", "orcid"];

/** The fields below a key, filled in by the parser of each field. */
interface Fields {
  aliases?: readonly SourceText[];
  coauthors?: readonly SourceText[];
  papers?: readonly SourceText[];
  namesakes?: readonly Namesake[];
  home?: string;
  orcid?: string;
}

/** The state of the parser. */
interface Reader {
  readonly placeOf: (part: unknown) => SourceLocation;
  readonly found: Diagnostic[];
}

/**
 * Reads `authors.yaml`: a map from a name's preferred form to facts about the person. Total: invalid lines are
 * reported, the others are used.
 */
export function readPeople(text: string, file: string): People {
  const { root, placeOf, diagnostics } = readYaml(text, file);
  // A file with YAML errors is not used at all, because parts of it could merge the wrong people.
  if (diagnostics.length > 0) return { list: [], diagnostics };
  const reader: Reader = { placeOf, found: [] };
  const list = (root?.items ?? []).flatMap((pair) => readPerson(pair, reader));
  return { list, diagnostics: reader.found };
}

function readPerson(pair: Pair, reader: Reader): Person[] {
  const name = keyOf(pair).trim();
  const place = reader.placeOf(pair.key);
  // A key without fields (`José Núñez:`) only states the preferred spelling.
  const bare = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
  if (name === "" || (!bare && !isMap(pair.value))) {
    reader.found.push(diagnose("person-shape", place));
    return [];
  }
  const fields = isMap(pair.value) ? readFields(pair.value, PERSON_FIELDS, reader) : {};
  const { aliases = [], namesakes = [], home, orcid } = fields;
  for (const { slug, place, coauthors, papers } of namesakes) {
    // The namesake with the name's own address has all papers that no other has.
    if (coauthors.length + papers.length === 0 && slug !== authorSlug(name))
      reader.found.push(diagnose("namesake-empty", place, { slug }));
  }
  return [{ name, place, aliases, namesakes, ...(home && { home }), ...(orcid && { orcid }) }];
}

function readFields(map: YAMLMap, allowed: readonly string[], reader: Reader): Fields {
  const fields: Fields = {};
  for (const item of map.items) {
    const key = keyOf(item);
    if (allowed.includes(key)) readField(key as keyof Fields, item, fields, reader);
    else {
      const meant = SYNONYMS[key.toLowerCase().replace(/[^a-z]/g, "")] ?? nearest(key, allowed);
      reader.found.push(
        diagnose("person-unknown-field", reader.placeOf(item.key), {
          name: key,
          fields: allowed.join(", "),
          meant,
        }),
      );
    }
  }
  return fields;
}

function readField(key: keyof Fields, item: Pair, fields: Fields, reader: Reader): void {
  if (key === "namesakes") fields.namesakes = readNamesakes(item, reader);
  else if (key === "home" || key === "orcid") {
    const text = isScalar(item.value) ? String(item.value.value ?? "").trim() : "";
    const read = key === "home" ? readHome(text) : readOrcid(text);
    if (read !== undefined) fields[key] = read;
    else reader.found.push(wrong(key, item.value ?? item.key, reader));
  } else fields[key] = readTexts(key, item, reader);
}

/** A list of strings, or a single string. */
function readTexts(key: string, item: Pair, reader: Reader): readonly SourceText[] {
  const nodes = isSeq(item.value) ? item.value.items : [item.value];
  return nodes.flatMap((node) => {
    const text = isScalar(node) ? String(node.value ?? "").trim() : "";
    if (text !== "") return [{ text, place: reader.placeOf(node) }];
    reader.found.push(wrong(key, isNode(node) ? node : item.key, reader));
    return [];
  });
}

function readNamesakes(item: Pair, reader: Reader): readonly Namesake[] {
  if (!isMap(item.value)) {
    reader.found.push(wrong("namesakes", item.value ?? item.key, reader));
    return [];
  }
  return item.value.items.flatMap((pair) => readNamesake(pair, reader));
}

function readNamesake(pair: Pair, reader: Reader): Namesake[] {
  const slug = keyOf(pair).trim();
  const place = reader.placeOf(pair.key);
  if (slug === "" || slug !== hyphenate(slug)) {
    reader.found.push(diagnose("namesake-slug", place, { slug, suggestion: hyphenate(slug) }));
    return [];
  }
  const fields = isMap(pair.value) ? readFields(pair.value, NAMESAKE_FIELDS, reader) : {};
  const { coauthors = [], papers = [], home, orcid } = fields;
  return [{ slug, place, coauthors, papers, ...(home && { home }), ...(orcid && { orcid }) }];
}

/** Only http and https addresses become links. */
function readHome(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}

const WANTED: Readonly<Record<string, string>> = {
  aliases: "a list of names, such as [Ada Example, A. Example]",
  coauthors: "a list of names, such as [Ada Example, Bo Sample]",
  papers: "a list of titles or of the last parts of papers’ addresses",
  namesakes: "for each person the last part of an address, and below it coauthors or papers",
  home: "a web address that begins with https://",
  orcid: "a valid ORCID, such as 0000-0002-1825-0097 (the last character is a checksum)",
};

function wrong(key: string, node: unknown, { placeOf }: Reader): Diagnostic {
  return diagnose("person-wrong-value", placeOf(node), {
    name: key,
    wanted: WANTED[key] ?? "something else",
  });
}

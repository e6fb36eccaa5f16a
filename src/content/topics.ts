import { isMap, isNode, isScalar, type Pair } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf, readYaml } from "../diagnostics/yaml.ts";
import { nameSlug } from "../library/names/slug.ts";
import { showHidden } from "../listing/invisible-characters.ts";
import { readBoolean } from "../listing/keyed-values.ts";
import { parseQuery, QUERY_FIELDS, type Query } from "../shared/query/parse.ts";

/** A topic of `topics.yaml`: a query under a name. */
export interface TopicRule {
  readonly name: string;
  /** Derived from the name, or set by the publisher; permanent. */
  readonly slug: string;
  readonly query: Query;
  /** The query as written. */
  readonly written: string;
  /** A sentence about it; "" for none. */
  readonly description: string;
  /** Whether the home page shows its new papers. */
  readonly home: boolean;
  readonly place: SourceLocation;
}

/** The valid topics, and diagnostics of the others. */
export interface TopicsRead {
  readonly topics: readonly TopicRule[];
  readonly diagnostics: readonly Diagnostic[];
}

type Locate = (part: unknown) => SourceLocation;

const KEYS = ["query", "description", "home", "slug"] as const;

/** Reads `topics.yaml`: a map from names to queries, or to objects with a query and other fields. Total. */
export function readTopics(text: string, file: string): TopicsRead {
  const { root, placeOf, diagnostics } = readYaml(text, file);
  if (diagnostics.length > 0) return { topics: [], diagnostics };
  const found: Diagnostic[] = [];
  const topics = new Map<string, TopicRule>();
  for (const pair of root?.items ?? []) {
    const read = readTopic(pair, placeOf);
    found.push(...read.diagnostics);
    for (const topic of read.topics) {
      const known = topics.get(topic.slug);
      if (known === undefined) topics.set(topic.slug, topic);
      else found.push(diagnose("topic-twice", topic.place, { name: topic.name, other: known.name }));
    }
  }
  return { topics: [...topics.values()], diagnostics: found };
}

function readTopic(pair: Pair, placeOf: Locate): TopicsRead {
  const name = showHidden(keyOf(pair)).text.trim();
  const place = placeOf(pair.key);
  const values = valuesOf(pair);
  const written = textOf(values.get("query"));
  const query = parseQuery(written);
  const slug = textOf(values.get("slug")) || nameSlug(name);
  const problems = isMap(pair.value)
    ? pair.value.items.map((item) => checkValue(item, placeOf)).filter((problem) => problem !== undefined)
    : [];
  if (name === "" || query.length === 0)
    return { topics: [], diagnostics: problems.length > 0 ? problems : [diagnose("topic-shape", place)] };
  if (!SLUG.test(slug))
    return { topics: [], diagnostics: [...problems, badSlug(values.get("slug"), placeOf)] };
  const topic = {
    name,
    slug,
    query,
    written,
    description: showHidden(textOf(values.get("description"))).text,
    home: readBoolean(textOf(values.get("home"))) ?? false,
    place,
  };
  return {
    topics: [topic],
    diagnostics: [...problems, ...checkFields(written, values.get("query"), placeOf)],
  };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A “slug” that cannot be part of a URL; a slug derived from the name always can. */
function badSlug(node: unknown, placeOf: Locate): Diagnostic {
  return diagnose("correction-wrong-value", placeOf(node), {
    name: "slug",
    wanted: "the last part of the URL, in lower-case letters, digits and hyphens, such as median-graphs",
  });
}

/** The fields of a topic; a string is its query. */
function valuesOf(pair: Pair): ReadonlyMap<string, unknown> {
  if (!isMap(pair.value)) return new Map([["query", pair.value]]);
  return new Map(pair.value.items.map((item) => [keyOf(item), item.value ?? item.key]));
}

function checkValue(item: Pair, placeOf: Locate): Diagnostic | undefined {
  const key = keyOf(item);
  if (!(KEYS as readonly string[]).includes(key))
    return diagnose("note-unknown-key", placeOf(item.key), {
      name: key,
      meant: nearest(key, KEYS),
      keys: KEYS.join(", "),
    });
  if (key === "home" && readBoolean(textOf(item.value)) === undefined)
    return diagnose("correction-wrong-value", placeOf(item.value ?? item.key), {
      name: key,
      wanted: "true or false",
    });
  return undefined;
}

/** Words before a colon that resemble a field: `auther:lee` would search for these words. */
function checkFields(written: string, node: unknown, placeOf: Locate): readonly Diagnostic[] {
  const fields = [...written.matchAll(/(?:^|[\s-])(\p{L}+):(?=\S)/gu)].map(([, field = ""]) => field);
  return fields
    .filter((field) => !(QUERY_FIELDS as readonly string[]).includes(field.toLowerCase()))
    .map((field) =>
      diagnose("topic-field-unknown", placeOf(node), {
        field,
        meant: nearest(field, QUERY_FIELDS),
        fields: QUERY_FIELDS.join(", "),
      }),
    );
}

function textOf(node: unknown): string {
  if (!isNode(node) || !isScalar(node)) return "";
  // A number such as 2602.01230 would lose its last digit.
  return String((typeof node.value === "number" ? node.source : node.value) ?? "").trim();
}

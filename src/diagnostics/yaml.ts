import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { diagnose } from "./catalogue.ts";
import { createLocate } from "./locate.ts";
import type { Diagnostic, SourceLocation } from "./types.ts";
import { conflictErrors, secondDocumentErrors } from "./yaml-documents.ts";
import { type Place, syntaxErrors } from "./yaml-errors.ts";
import { yamlExcess } from "./yaml-limits.ts";

/** A publisher's YAML file, read as far as possible. */
export interface YamlFile {
  /** The file's top-level keys; undefined if the file is empty or has no keys. */
  readonly root: YAMLMap | undefined;
  /** The place of a node or a pair; the file's first line for anything without a place. */
  placeOf(part: unknown): SourceLocation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Aliases are for a few repetitions; thousands of them could expand to more than fits into memory. */
const MOST_ALIASES = 50;

/** Reads any text as YAML. Invalid YAML is reported, and so is a text that would take too much time or memory to parse. */
export function readYaml(written: string, file: string): YamlFile {
  // Lines that end with a lone carriage return are YAML, but the parser does not know them.
  const text = written.includes("\n") ? written : written.replaceAll("\r", "\n");
  const excess = yamlExcess(text);
  if (excess === undefined) return parseYaml(text, file);
  const place = createLocate(text, file)(excess.offset, 1);
  const found = diagnose("yaml-syntax", place, { reason: excess.reason, kind: "EXCESS" });
  return { root: undefined, placeOf: () => ({ file, line: 1, column: 1, length: 1 }), diagnostics: [found] };
}

function parseYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const place: Place = (start, end) => {
    const { line, col } = lineCounter.linePos(start);
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, end - start) };
  };
  const placeOf = (part: unknown): SourceLocation => {
    const range = isNode(part) ? part.range : undefined;
    return range ? place(range[0], range[1]) : place(0, 1);
  };
  const stray = [
    ...takeStrayAliases(document).map((alias) =>
      diagnose("yaml-syntax", placeOf(alias), {
        reason: `“*${alias.source}” repeats nothing above it`,
        kind: "STRAY_ALIAS",
      }),
    ),
    ...takeComplexKeys(document).map((key) =>
      diagnose("yaml-syntax", placeOf(key), { reason: "this key is not a text", kind: "COMPLEX_KEY" }),
    ),
  ];
  // The parser's errors follow from a stray alias or a merge conflict and add nothing.
  const ownErrors = [...conflictErrors(text, place), ...secondDocumentErrors(text, place)];
  const found = [stray, ownErrors].find(({ length }) => length > 0) ?? syntaxErrors(document, text, place);
  const contents = document.contents;
  if (contents === null || isMap(contents) || found.length > 0) {
    return { root: isMap(contents) ? contents : undefined, placeOf, diagnostics: found };
  }
  return {
    root: undefined,
    placeOf,
    diagnostics: [diagnose("yaml-no-keys", placeOf(contents), { described: describedIn(file) })],
  };
}

/** The documents that describe files, by the end of the file's name. */
const DOCUMENTS: readonly (readonly [end: string, document: string])[] = [
  [".corrections.yaml", "docs/listing.md"],
  ["notes.yaml", "docs/editing.md"],
  ["topics.yaml", "docs/editing.md"],
  ["authors.yaml", "docs/people.md"],
  ["redirects.yaml", "docs/people.md"],
  ["sources.yaml", "docs/sources.md"],
];

function describedIn(file: string): string {
  return DOCUMENTS.find(([end]) => file.endsWith(end))?.[1] ?? "docs/settings.md";
}

/** Removes aliases without an anchor, since asking for their value would throw; most were meant as `*emphasis*`. */
function takeStrayAliases(document: Document.Parsed): readonly Alias[] {
  const stray: Alias[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined && ++aliases <= MOST_ALIASES) return undefined;
      stray.push(alias);
      return new Scalar(null);
    },
  });
  return stray;
}

/** Replaces keys that are lists or mappings. As texts, nested ones would double in length at each level. */
function takeComplexKeys(document: Document.Parsed): readonly Node[] {
  const keys: Node[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isNode(pair.key) || isScalar(pair.key)) return;
      keys.push(pair.key);
      pair.key = new Scalar("…");
    },
  });
  return keys;
}

/** The text of a pair's key. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

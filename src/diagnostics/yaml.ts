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
import { yamlExcess } from "./yaml-limits.ts";
import { isIndentedByTab, yamlReason } from "./yaml-reasons.ts";

/** A publisher's YAML file, read as far as possible. */
export interface YamlFile {
  /** The file's top-level keys; undefined where the file is empty or holds no keys. */
  readonly root: YAMLMap | undefined;
  /** The place of a node or a pair; the file's first line for anything without a place. */
  placeOf(part: unknown): SourceLocation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Aliases are for a few repetitions; thousands of them could expand to more than fits into memory. */
const MOST_ALIASES = 50;

/** So many mistakes are reported; in a file that is no YAML each line may be one. */
const MOST_ERRORS = 20;

/** Reads any text as YAML; what is not YAML is a diagnostic, and so is a text that would take too much to read. */
export function readYaml(text: string, file: string): YamlFile {
  const excess = yamlExcess(text);
  if (excess === undefined) return parseYaml(text, file);
  const place = createLocate(text, file)(excess.offset, 1);
  const found = diagnose("yaml-syntax", place, { reason: excess.reason, kind: "EXCESS" });
  return { root: undefined, placeOf: () => ({ file, line: 1, column: 1, length: 1 }), diagnostics: [found] };
}

function parseYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const place = (start: number, end: number): SourceLocation => {
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
  const describeError = (code: string, message: string, [start, end]: readonly [number, number]) => {
    const open = unclosedAt(document, text, start);
    // A tab at the beginning of a line ends the list that the line belongs to.
    if (open === undefined || isIndentedByTab(text, start))
      return [place(start, end), yamlReason(code, message, text, start)] as const;
    const length = /^.*/.exec(text.slice(open))?.[0].trimEnd().length ?? 1;
    const reason = `this ${/["']/.test(text[open] ?? "") ? "quotation mark" : "bracket"} is not closed`;
    return [place(open, open + length), { reason, kind: "MISSING_CHAR" }] as const;
  };
  // Other errors follow from a stray alias and add nothing.
  const errors = stray.length > 0 ? [] : [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
  // So do those within what an unclosed quotation mark or bracket takes along.
  const opens = errors.map(({ pos }) => unclosedAt(document, text, pos[0]));
  const first = Math.min(...opens.map((open) => open ?? text.length));
  // The parser can have several complaints about one line; those after the first follow from it.
  const places = errors.map(({ pos }) => pos[0]);
  const lines = places.map((at) => lineCounter.linePos(at).line);
  const syntax = errors
    .filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
    .filter(({ pos: [at] }) => at <= first || opens[places.indexOf(at)] === first)
    .map(({ code, message, pos }) => diagnose("yaml-syntax", ...describeError(code, message, pos)));
  const found = [...stray, ...syntax];
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

/** Where a quotation mark or a bracket opens that nothing closes before the place of an error; undefined if none does. */
function unclosedAt(document: Document.Parsed, text: string, error: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const [mark = "", last] = [text[start], text[end - 1]];
      const isOpen = Object.hasOwn(CLOSING, mark) && (end - start < 2 || last !== CLOSING[mark]);
      if (end === error && isOpen) open ??= start;
    },
  });
  return open;
}

/** What closes a text or a list, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

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

/** Replaces keys that are lists or mappings: as texts, of which each holds its own twice, they would grow without end. */
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

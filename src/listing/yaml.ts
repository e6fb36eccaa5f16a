import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from "yaml";
import { diagnose } from "./diagnostics.ts";
import type { Diagnostic, Place } from "./types.ts";

/** A YAML file of the publisher's that was read as far as it could be. */
export interface YamlFile {
  /** The file's top-level keys; undefined where the file is empty or holds no keys. */
  readonly root: YAMLMap | undefined;
  /** Where a node or a pair stands; the file's first line for what stands nowhere. */
  placeOf(part: unknown): Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads any text as YAML; what is not YAML is a diagnostic. */
export function readYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "silent" });
  const place = (start: number, end: number): Place => {
    const { line, col } = lineCounter.linePos(start);
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, end - start) };
  };
  const placeOf = (part: unknown): Place => {
    const range = isNode(part) ? part.range : undefined;
    return range ? place(range[0], range[1]) : place(0, 1);
  };
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    diagnose("yaml-syntax", place(error.pos[0], error.pos[1]), error.message.split("\n", 1)[0] ?? ""),
  );
  const contents = document.contents;
  if (contents === null || isMap(contents) || syntax.length > 0) {
    return { root: isMap(contents) ? contents : undefined, placeOf, diagnostics: syntax };
  }
  return { root: undefined, placeOf, diagnostics: [diagnose("yaml-no-keys", placeOf(contents))] };
}

/** The text of a pair's key. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

import { closest, distance } from "fastest-levenshtein";
import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from "yaml";
import { diagnose } from "../listing/diagnostics.ts";
import type { Diagnostic, Place } from "../listing/types.ts";

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
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
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
  if (contents === null || isMap(contents))
    return { root: contents ?? undefined, placeOf, diagnostics: syntax };
  return { root: undefined, placeOf, diagnostics: [...syntax, diagnose("yaml-no-keys", placeOf(contents))] };
}

/** The text of a pair's key. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** The word of `words` that `word` was probably meant to be; undefined where none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const candidate = closest(word.toLowerCase(), [...words]);
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, word.length / 3)
    ? candidate
    : undefined;
}

import { isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { diagnose } from "./diagnostics.ts";
import { type Fields, readField } from "./field.ts";
import type { Diagnostic, Place } from "./types.ts";

/** What a publisher says of one entry, without touching what was pasted. */
export interface Correction {
  /** The beginning of the line below the entry's header. */
  readonly begins: string;
  readonly place: Place;
  /** The entry was read right as it is: its warnings are answered. */
  readonly right: boolean;
  /** The entry is to be left out. */
  readonly skip: boolean;
  readonly fields: Fields;
}

/** A corrections file: its path, and what is in it. */
export interface CorrectionsFile {
  readonly file: string;
  readonly text: string;
}

/** Corrections as written, and what is wrong with those that cannot be used. */
export interface Corrections {
  readonly list: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds a node's place in the file. */
type Placing = (node: unknown, fallback?: number) => Place;

/** Reads a corrections file: a map from the beginning of an entry's line to what is to be corrected. */
export function readCorrections({ file, text }: CorrectionsFile): Corrections {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "silent" });
  const placeAt = (start: number, end: number): Place => {
    const { line, col } = counter.linePos(start);
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, end - start) };
  };
  const placing: Placing = (node) => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0], range[1]) : placeAt(0, 1);
  };
  const [error] = document.errors;
  if (error) {
    const words = error.message.split("\n")[0] ?? "";
    return {
      list: [],
      diagnostics: [diagnose("correction-syntax", placeAt(error.pos[0], error.pos[1]), words)],
    };
  }
  if (document.contents === null) return { list: [], diagnostics: [] };
  if (!isMap(document.contents)) {
    return { list: [], diagnostics: [diagnose("correction-shape", placing(document.contents))] };
  }
  const read = document.contents.items.map((pair) => readCorrection(pair, placing));
  return {
    list: read.flatMap(({ correction }) => (correction ? [correction] : [])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readCorrection(
  pair: Pair,
  placing: Placing,
): { correction?: Correction; diagnostics: Diagnostic[] } {
  const place = placing(pair.key);
  const begins = isScalar(pair.key) ? String(pair.key.value ?? "").trim() : "";
  const blank = { begins, place, right: false, skip: false, fields: {} };
  if (begins === "") return { diagnostics: [diagnose("correction-shape", place)] };
  if (isScalar(pair.value) && pair.value.value === "right") {
    return { correction: { ...blank, right: true }, diagnostics: [] };
  }
  if (isScalar(pair.value) && pair.value.value === "skip") {
    return { correction: { ...blank, skip: true }, diagnostics: [] };
  }
  if (!isMap(pair.value))
    return { diagnostics: [diagnose("correction-shape", placing(pair.value ?? pair.key))] };
  const read = pair.value.items.map((item) => readOne(item, placing));
  const fields = Object.assign({}, ...read.map((one) => one.fields)) as Fields;
  return { correction: { ...blank, fields }, diagnostics: read.flatMap((one) => one.diagnostics) };
}

function readOne(item: Pair, placing: Placing): { fields: Fields; diagnostics: Diagnostic[] } {
  const name = isScalar(item.key) ? String(item.key.value) : "";
  const value = isNode(item.value) ? item.value.toJSON() : item.value;
  const result = readField(name, value);
  if (result.fields) return { fields: result.fields, diagnostics: [] };
  const found =
    result.problem === "unknown"
      ? diagnose("correction-unknown-field", placing(item.key), name, result.meant)
      : diagnose("correction-wrong-value", placing(item.value ?? item.key), name, result.wanted);
  return { fields: {}, diagnostics: [found] };
}

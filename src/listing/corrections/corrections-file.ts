import { isMap, isNode, isScalar, type Pair } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import { readYaml } from "../../diagnostics/yaml.ts";
import { type Fields, readField } from "../entry-fields.ts";
import { isRemarkKey, REMARK_KEYS, type Remark, readRemark } from "../remark.ts";

/** A publisher's correction of one entry, which leaves the pasted text unchanged. */
export interface Correction {
  /** The beginning of the line below the entry's header. */
  readonly begins: string;
  readonly place: SourceLocation;
  /** The entry was parsed correctly; its warnings are confirmed and not shown. */
  readonly right: boolean;
  /** True if the entry is left out. */
  readonly skip: boolean;
  readonly fields: Fields;
  /** The editor's remark on the paper; undefined without one. */
  readonly remark?: Remark;
}

/** A corrections file: its path and text. */
export interface CorrectionsFile {
  readonly file: string;
  readonly text: string;
}

/** The valid corrections, and diagnostics of the others. */
export interface Corrections {
  readonly list: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds a node's place in the file. */
type Locate = (node: unknown) => SourceLocation;

/** Reads a corrections file: a map from the beginning of an entry's line to its corrections. */
export function readCorrections({ file, text }: CorrectionsFile): Corrections {
  const { root, placeOf, diagnostics } = readYaml(text, file);
  // Invalid YAML is not used at all, because what the parser makes of it may be wrong.
  if (diagnostics.length > 0) return { list: [], diagnostics };
  const read = (root?.items ?? []).map((pair) => readCorrection(pair, placeOf));
  return {
    list: read.flatMap(({ correction }) => (correction ? [correction] : [])),
    diagnostics: read.flatMap((each) => each.diagnostics),
  };
}

function readCorrection(pair: Pair, locate: Locate): { correction?: Correction; diagnostics: Diagnostic[] } {
  const place = locate(pair.key);
  const begins = isScalar(pair.key) ? String(pair.key.value ?? "").trim() : "";
  const blank = { begins, place, right: false, skip: false, fields: {} };
  if (begins === "") return { diagnostics: [diagnose("correction-shape", place)] };
  if (isScalar(pair.value) && pair.value.value === "right") {
    return { correction: { ...blank, right: true }, diagnostics: [] };
  }
  if (isScalar(pair.value) && pair.value.value === "skip") {
    return { correction: { ...blank, skip: true }, diagnostics: [] };
  }
  if (isScalar(pair.value) && pair.value.value === "pick") {
    return { correction: { ...blank, remark: { pick: true } }, diagnostics: [] };
  }
  if (!isMap(pair.value))
    return { diagnostics: [diagnose("correction-shape", locate(pair.value ?? pair.key))] };
  const read = pair.value.items.map((item) => readOne(item, locate));
  const fields = Object.assign({}, ...read.map((one) => one.fields)) as Fields;
  const remarks = read.flatMap(({ remark }) => (remark === undefined ? [] : [remark]));
  return {
    correction: { ...blank, fields, ...(remarks.length > 0 && { remark: Object.assign({}, ...remarks) }) },
    diagnostics: read.flatMap((one) => one.diagnostics),
  };
}

/** The value of a correction's key: a field, or a part of a remark. */
interface KeyRead {
  readonly fields?: Fields;
  readonly remark?: Remark;
  readonly diagnostics: readonly Diagnostic[];
}

function readOne(item: Pair, locate: Locate): KeyRead {
  const name = isScalar(item.key) ? String(item.key.value) : "";
  const value = isNode(item.value) ? item.value.toJSON() : item.value;
  const written = isScalar(item.value) ? item.value.source : undefined;
  const isRemark = isRemarkKey(name);
  const result = isRemark ? readRemark(name, value, written) : readField(name, value, written);
  if (result.read) return { [isRemark ? "remark" : "fields"]: result.read, diagnostics: [] };
  const found =
    result.problem === "unknown"
      ? diagnose("correction-unknown-field", locate(item.key), {
          name,
          meant: result.meant ?? nearest(name, REMARK_KEYS),
        })
      : diagnose("correction-wrong-value", locate(item.value ?? item.key), { name, wanted: result.wanted });
  return { diagnostics: [found] };
}

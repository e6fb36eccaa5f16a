import { isMap, isNode, isScalar, type Pair } from "yaml";
import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import { keyOf, readYaml } from "../../diagnostics/yaml.ts";
import { REMARK_KEYS, type Remark, readRemark } from "../../listing/remark.ts";

/** A remark of `notes.yaml` with its paper as named in the file. */
export interface NamedRemark {
  /** A title or its beginning, an arXiv number, a DOI, or a paper's slug or address. */
  readonly paper: string;
  readonly place: SourceLocation;
  readonly remark: Remark;
}

/** The valid remarks, and diagnostics of the others. */
export interface NotesRead {
  readonly list: readonly NamedRemark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The value without `notes.yaml`. */
export const NO_NOTES: NotesRead = { list: [], diagnostics: [] };

type Locate = (part: unknown) => SourceLocation;

/** Reads `notes.yaml`: a map from papers to the editor's remarks. Total; invalid keys are reported and skipped. */
export function readNotes(text: string, file: string): NotesRead {
  const { root, placeOf, diagnostics } = readYaml(text, file);
  if (diagnostics.length > 0) return { list: [], diagnostics };
  const read = (root?.items ?? []).map((pair) => readNote(pair, placeOf));
  return { list: read.flatMap(({ list }) => list), diagnostics: read.flatMap((each) => each.diagnostics) };
}

function readNote(pair: Pair, placeOf: Locate): NotesRead {
  const paper = writtenKey(pair).trim();
  const place = placeOf(pair.key);
  if (isScalar(pair.value) && pair.value.value === "pick")
    return { list: [{ paper, place, remark: { pick: true } }], diagnostics: [] };
  if (paper === "" || !isMap(pair.value)) return { list: [], diagnostics: [diagnose("note-shape", place)] };
  const diagnostics: Diagnostic[] = [];
  let remark: Remark = {};
  for (const item of pair.value.items) {
    const name = keyOf(item);
    const value = isNode(item.value) ? item.value.toJSON() : item.value;
    const read = readRemark(name, value, isScalar(item.value) ? item.value.source : undefined);
    if (read.read) remark = { ...remark, ...read.read };
    else if (read.problem === "unknown")
      diagnostics.push(
        diagnose("note-unknown-key", placeOf(item.key), {
          name,
          meant: read.meant,
          keys: REMARK_KEYS.join(", "),
        }),
      );
    else
      diagnostics.push(
        diagnose("correction-wrong-value", placeOf(item.value ?? item.key), { name, wanted: read.wanted }),
      );
  }
  return { list: [{ paper, place, remark }], diagnostics };
}

/** A key's source text: as a number, `2602.01230` would lose its last digit. */
function writtenKey(pair: Pair): string {
  return isScalar(pair.key) && typeof pair.key.source === "string" ? pair.key.source : keyOf(pair);
}

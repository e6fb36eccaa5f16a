import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readerOf } from "../../src/listing/importers/read.ts";
import type { GluedShape, Shape } from "../../src/listing/importers/shape.ts";
import { SHAPES } from "../../src/listing/importers/shapes.ts";
import { collect } from "../../src/listing/parse/read.ts";

/** A function that reads a whole text. */
export interface Reader {
  readonly id: string;
  read(text: string): Promise<void>;
}

const FILE = "2026-11-23.txt";

/** Reads a text as Offprint does: the kind is recognised, then read with all that is done to fields. */
async function readAny(text: string): Promise<void> {
  const { readSteps } = await readerOf(text, FILE);
  collect(readSteps(text, { file: FILE }), FILE);
}

/** Reads a text as one kind without detecting it. */
async function readAs(shape: GluedShape | Shape, text: string): Promise<void> {
  if ("steps" in shape) collect(shape.steps(text, { file: FILE }), FILE);
  else for (const _ of (await shape.reader())(text, FILE));
}

/** A list with a text in the middle of its longest line of words. */
function spoilt(specimen: string, put: string): string {
  const phrases = [...specimen.matchAll(/[A-Z][\w ]{8,}/g)].sort((a, b) => b[0].length - a[0].length);
  const at = (phrases[0]?.index ?? 0) + 5;
  return specimen.slice(0, at) + put + specimen.slice(at);
}

/** Formats of a kind whose specimen is of another format, and whose records are read in another way. */
const FILES = ["zotero.rdf", "inspire.marcxml.xml", "library.marcxml.xml"];

function sourceFile(name: string): string {
  return readFileSync(join(import.meta.dirname, "../sources/programs", name), "utf8");
}

/** Every reader, once with a hostile text alone, once with a list that has it in a field. */
export const READERS: readonly Reader[] = SHAPES.flatMap((shape) => [
  { id: `${shape.id} alone`, read: (text: string) => readAs(shape, text) },
  { id: `${shape.id} in a field`, read: (text: string) => readAny(spoilt(shape.specimen, text)) },
]).concat(
  FILES.map((name) => ({
    id: `${name} in a field`,
    read: (text) => readAny(spoilt(sourceFile(name), text)),
  })),
);

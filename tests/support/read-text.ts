import { readerOf } from "../../src/listing/importers/read.ts";
import { collect } from "../../src/listing/parse/read.ts";
import type { ParseResult } from "../../src/listing/types.ts";

/** Reads a text as Offprint does: recognises its shape and reads it. The result has the id of the shape, if there is one. */
export async function readText(
  text: string,
  file = "2026-11-23.txt",
): Promise<ParseResult & { readonly shape: string | undefined }> {
  const { shape, readSteps } = await readerOf(text, file);
  return { shape: shape?.id, ...collect(readSteps(text, { file }), file) };
}

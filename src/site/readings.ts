import { hash } from "node:crypto";
import { join } from "node:path";
import type { CorrectionsFile } from "../listing/read.ts";
import type { Entry, Reading } from "../listing/types.ts";
import type { Decoded } from "./encoding.ts";
import { engineMark } from "./engine.ts";
import { storeIn } from "./kept.ts";

/** A listing's reading; `pasted` are the entries that would be other papers without its corrections. */
export type Corrected = Reading & { readonly pasted: readonly Entry[] };

/**
 * Readings of listings, each made once and kept from one build to the next. They are taken back from JSON, even those
 * that were just made: their texts then are no pieces of the whole file's, which would stay in memory with them.
 */
export interface Readings {
  of(
    file: string,
    decoded: Decoded,
    corrections: CorrectionsFile | undefined,
    read: () => Corrected,
  ): Corrected;
}

/** Nothing is kept. */
export const EACH_TIME: Readings = {
  of: (_file, _decoded, _corrections, read) => JSON.parse(JSON.stringify(read())),
};

/**
 * Readings kept below a folder. Two threads that read the same listings from both ends meet in the middle: each finds
 * there what the other has read.
 */
export function keptReadings(cache: string): Readings {
  const store = storeIn(join(cache, "readings"));
  return {
    of(file, decoded, corrections, read) {
      const name = hash(
        "sha256",
        JSON.stringify([engineMark(), file, decoded, corrections?.file, corrections?.text]),
      );
      const known = store.get(name)?.toString();
      if (known !== undefined) return JSON.parse(known);
      const made = JSON.stringify(read());
      store.put(name, Buffer.from(made));
      return JSON.parse(made);
    },
  };
}

/** A listing's reading, and what it was read from. */
interface Remembered {
  readonly decoded: Decoded;
  readonly corrections: string | undefined;
  readonly reading: Corrected;
}

/** Readings remembered as long as the process runs: of each listing the last one. */
export function rememberedReadings(others: Readings): Readings {
  const known = new Map<string, Remembered>();
  return {
    of(file, decoded, corrections, read) {
      const last = known.get(file);
      if (
        last?.decoded.text === decoded.text &&
        last.decoded.encoding === decoded.encoding &&
        last.corrections === corrections?.text
      )
        return last.reading;
      const reading = others.of(file, decoded, corrections, read);
      known.set(file, { decoded, corrections: corrections?.text, reading });
      return reading;
    },
  };
}

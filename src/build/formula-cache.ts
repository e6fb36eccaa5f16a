import { join } from "node:path";
import { openDiskCache } from "../cache/disk-cache.ts";
import { toolchainFingerprint } from "../cache/toolchain.ts";
import type { Settings } from "../content/settings/settings.ts";
import type { KnownFormulas } from "../latex/typeset.ts";

/**
 * Keeps the formulas of a site for its next build: every build shows the text of all abstracts, in the search index and
 * in `/papers.json`, and most of the time for that goes into formulas.
 */
export interface FormulaCache {
  /** The formulas of the last site with these macros. */
  read(macros: Settings["macros"]): KnownFormulas;
  write(macros: Settings["macros"], formulas: KnownFormulas): void;
}

/** @param cache the folder of the disk cache */
export function openFormulaCache(cache: string, toolchain = toolchainFingerprint()): FormulaCache {
  const store = openDiskCache(join(cache, "formulas"));
  const nameOf = (macros: Settings["macros"]): string => JSON.stringify([toolchain, macros]);
  let known: KnownFormulas = new Map();
  return {
    read(macros) {
      known = parsed(store.get(nameOf(macros))?.toString());
      return known;
    },
    write(macros, formulas) {
      const isSame = formulas.size === known.size && [...formulas.keys()].every((key) => known.has(key));
      if (!isSame) store.put(nameOf(macros), Buffer.from(JSON.stringify([...formulas])));
    },
  };
}

/** Empty for invalid JSON: another program may have changed the file. */
function parsed(stored = "[]"): KnownFormulas {
  try {
    return new Map(JSON.parse(stored));
  } catch {
    return new Map();
  }
}

import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openDiskCache } from "../cache/disk-cache.ts";
import type { Address } from "../site/urls.ts";
import { fileOf, link } from "./files.ts";

/** The pages that an earlier build has left, and the notes by which a later one will find this one's. */
export interface Former {
  /**
   * Puts the earlier build's file for an address into the new site, if it has the same mark and nobody has changed it
   * since.
   *
   * @param make what would be printed otherwise: of some files it is compared, lest a mark says too little
   * @returns what was noted beside it; undefined where there is no such file
   * @throws Error if the file is another than would be printed
   */
  take(at: Address, mark: string, to: string, make: () => string): string | undefined;
  /**
   * Notes a file that was made.
   *
   * @param beside what will be wanted without making it again, in one line
   */
  note(at: Address, mark: string, file: string, beside: string): void;
  /** All notes, for the next build. */
  readonly notes: string;
  /** Whether a file was found that is another than would be printed. */
  readonly stale: boolean;
}

/** Notes of the builds that put a site in a place, by what they are about. */
export interface Notes {
  read(what: string): string | undefined;
  write(what: string, notes: string): void;
}

/** @param cache the folder where they are kept */
export function notesOn(place: string, cache: string): Notes {
  const store = openDiskCache(join(cache, "made"));
  const name = (what: string): string => `${resolve(place)} ${what}`;
  return {
    read: (what) => store.get(name(what))?.toString(),
    write: (what, notes) => store.put(name(what), Buffer.from(notes)),
  };
}

/** One file in 64 is made again to see whether it is the same. */
const LOOKED_AT = "A";

/**
 * @param place where the site of the earlier build stands
 * @param notes those of the last build that put a site there
 * @param mine which addresses will be asked for
 */
export function createFormer(
  place: string,
  notes: readonly string[],
  mine: (at: Address) => boolean = () => true,
): Former {
  const known = new Map<string, string>();
  for (const line of notes.flatMap((each) => each.split("\n"))) {
    const end = line.indexOf("\t");
    const at = line.slice(0, end) as Address;
    if (end > 0 && mine(at)) known.set(at, line);
  }
  const made: string[] = [];
  let stale = false;
  return {
    take(at, mark, to, make) {
      const line = known.get(at);
      const [, then, ...rest] = line?.split("\t") ?? [];
      if (line === undefined || then !== mark) return undefined;
      const file = fileOf(place, at);
      const [size, changed] = state(file) ?? [];
      if (size !== rest[0] || changed !== rest[1]) return undefined;
      if (mark.startsWith(LOOKED_AT) && readFileSync(file, "utf8") !== make()) {
        stale = true;
        throw new Error(`${file} is not what its notes say`);
      }
      link(file, to);
      made.push(line);
      return rest[2] ?? "";
    },
    note(at, mark, file, beside) {
      const found = state(file);
      if (found !== undefined) made.push([at, mark, ...found, beside].join("\t"));
    },
    get stale() {
      return stale;
    },
    get notes() {
      return made.join("\n");
    },
  };
}

/** Copies keep the second of a file's last change, but not what is behind it. */
function state(file: string): readonly [size: string, changed: string] | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && [String(found.size), String(Math.floor(found.mtimeMs / 1000))];
}

import { join, resolve } from "node:path";
import { openDiskCache } from "../cache/disk-cache.ts";
import type { Address } from "../shared/address.ts";
import { fileOf, link } from "./files.ts";
import { type CheckedFiles, isUnchanged, readRecord, stateOf } from "./previous-files.ts";

/** Reuses files of the previous build by fingerprint, and records this build for the next one. */
export interface PreviousBuild {
  /**
   * Links the previous build's file of an output into the new site, if its fingerprint is the same and it was not
   * changed since.
   *
   * @returns the sidecar data stored with it; undefined if there is no such file
   */
  reuse(url: Address, fingerprint: string, to: string): string | undefined;
  /** Records a file that was written. */
  record(url: Address, fingerprint: string, file: string, sidecar: string): void;
  /** The records of this build. */
  readonly manifest: string;
}

/** The manifests of the builds published to a folder, by name. */
export interface BuildManifest {
  read(part: string): string;
  write(part: string, manifest: string): void;
}

/** @param cache the folder of the disk cache */
export function openManifest(place: string, cache: string): BuildManifest {
  const store = openDiskCache(join(cache, "manifests"));
  const name = (part: string): string => `${resolve(place)} ${part}`;
  return {
    read: (part) => store.get(name(part))?.toString() ?? "",
    write: (part, manifest) => store.put(name(part), Buffer.from(manifest)),
  };
}

/**
 * @param place the folder of the published build
 * @param manifests records of that build, one file per line
 * @param checked the state of all its files, if they have been compared with their records
 */
export function readPreviousBuild(
  place: string,
  manifests: readonly string[],
  checked?: CheckedFiles,
): PreviousBuild {
  const known = new Map<string, string>();
  for (const line of manifests.flatMap((each) => each.split("\n"))) {
    const end = line.indexOf("\t");
    if (end > 0) known.set(line.slice(0, end), line);
  }
  const changed = checked && new Set<string>(checked.changed);
  const records: string[] = [];
  return {
    reuse(url, fingerprint, to) {
      const line = known.get(url);
      if (line === undefined) return undefined;
      const record = readRecord(line);
      if (record.fingerprint !== fingerprint) return undefined;
      if (changed?.has(url) ?? !isUnchanged(place, record)) return undefined;
      link(fileOf(place, url), to);
      records.push(line);
      return record.sidecar;
    },
    record(url, fingerprint, file, sidecar) {
      const found = stateOf(file);
      if (found !== undefined)
        records.push([url, fingerprint, found.size, found.changed, sidecar].join("\t"));
    },
    get manifest() {
      return records.join("\n");
    },
  };
}

/** The folder of the previous build, and the records of its outputs and search index. */
export interface PreviousManifests {
  readonly place: string;
  readonly papers: string;
  readonly others: readonly string[];
  readonly search: string;
}

/** Reads the records of the build that was published to `place`. */
export function readManifests(store: BuildManifest, place: string): PreviousManifests {
  return {
    place,
    papers: store.read("papers"),
    others: [store.read("others"), store.read("others of the worker")],
    search: store.read("search"),
  };
}

/** Replaces all records, so that none is of an earlier build. */
export function writeManifests(
  store: BuildManifest,
  { papers, others: [others = "", ofTheWorker = ""], search }: Omit<PreviousManifests, "place">,
): void {
  store.write("papers", papers);
  store.write("others", others);
  store.write("others of the worker", ofTheWorker);
  store.write("search", search);
}

/** The previous build for the pages of papers, and for all other outputs. */
export function previousFor(
  { place, papers, others }: PreviousManifests,
  checked?: CheckedFiles,
): { readonly papers: PreviousBuild; readonly others: PreviousBuild } {
  return {
    papers: readPreviousBuild(place, [papers], checked),
    others: readPreviousBuild(place, others, checked),
  };
}

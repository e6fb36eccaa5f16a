import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownIdentity } from "../cache/process-identity.ts";

/** A folder in which a site is built before it replaces the published one. */
export interface StagingFolder {
  readonly folder: string;
  /**
   * Replaces the published site with the new build; files that no build wrote are kept.
   *
   * @throws Error if the new site has a file of the same name
   */
  commit(): void;
  /** Removes the built site; after `commit` there is nothing to remove. */
  rollback(): void;
}

/** In a folder that a build has made: which build, and what for. Folders without it are left alone. */
export const MARKER = ".offprint-staging";

/** A site that is being built; the previous one on its way out; the same when it is out and the new one comes in. */
export type StagingKind = "building" | "before" | "arriving";

/** What the marker of a folder says. */
export interface StagingMark {
  readonly kind: string;
  /** The process that built, as `ownIdentity` names it. */
  readonly builder: string;
  /** Names of files and folders that replace those in the folder. */
  readonly names: readonly string[];
}

/** Marks a new folder as this build's. If that fails it is removed, because no later build would recognise it. */
export function markBuilding(folder: string): void {
  try {
    markStaging(folder, "building");
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Marks a folder as this build's. */
export function markStaging(folder: string, kind: StagingKind, names: readonly string[] = []): void {
  writeFileSync(join(folder, MARKER), `${[kind, ownIdentity(), ...names].join("\n")}\n`);
}

/** What the marker of a folder says; undefined for a folder without one. */
export function readMarker(folder: string): StagingMark | undefined {
  try {
    const [kind = "", builder = "", ...names] = readFileSync(join(folder, MARKER), "utf8").split("\n");
    return { kind, builder, names: names.filter(Boolean) };
  } catch {
    return undefined;
  }
}

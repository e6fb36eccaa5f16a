import { randomUUID } from "node:crypto";
import { readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isElsewhere, isRunning, ownIdentity, processIdentity } from "../../cache/process-identity.ts";

/** A folder in which a site is built before it replaces the published site. */
export interface StagingFolder {
  readonly folder: string;
  /**
   * Replaces the published site by the new build; files that no build wrote are kept.
   *
   * @throws Error if the new site has a file of the same name
   */
  commit(): void;
  /** Removes the built site; after `commit` there is nothing to remove. */
  rollback(): void;
}

/** The marker file of a build's folder: its process and purpose. Folders without a marker are never touched. */
export const MARKER = ".offprint-staging";

/** `building`: a new site. The others: the previous site while it is moved away, and while the new one is moved in. */
export type StagingKind = "building" | "before" | "arriving";

/** The content of a marker. */
export interface StagingMark {
  readonly kind: string;
  /** The building process, identified by `ownIdentity`. */
  readonly builder: string;
  /** Names of files and folders that replace existing ones. */
  readonly names: readonly string[];
}

/** Marks a new folder as this build's; removes it if that fails, because no later build would recognise it. */
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

/** Reads the marker of a folder; undefined if it has none. */
export function readMarker(folder: string): StagingMark | undefined {
  try {
    const [kind = "", builder = "", ...names] = readFileSync(join(folder, MARKER), "utf8").split("\n");
    return { kind, builder, names: names.filter(Boolean) };
  } catch {
    return undefined;
  }
}

/**
 * Removes a folder without a marker if it is empty and named after a build that does not run: that build was killed
 * before it could mark the folder.
 */
export function removeUnmarked(folder: string): void {
  const [, id] = /building-(\d+)-[\da-f]{8}$/.exec(folder) ?? [];
  if (id === undefined || processIdentity(Number(id)) !== undefined) return;
  try {
    rmdirSync(folder);
  } catch {
    // It has files, which are not ours.
  }
}

/** A suffix for the names of a build's folders. Containers that share a volume can have processes of the same number. */
export function stagingId(): string {
  return `${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** Longer than any build takes, in milliseconds. */
const LONGEST = 3_600_000;

/** Whether the build that a folder belongs to is running, or may be, in another container. */
export function mayBeInUse(folder: string, { kind, builder }: StagingMark): boolean {
  if (isRunning(builder)) return true;
  if (kind !== "building" || !isElsewhere(builder)) return false;
  const marked = statSync(join(folder, MARKER), { throwIfNoEntry: false });
  return marked !== undefined && Date.now() - marked.mtimeMs < LONGEST;
}

import { watch } from "node:fs";
import { folderVersion } from "./folder-version.ts";

/** How long to wait for further writes after a change, in milliseconds. */
const SETTLE = 100;

/** Changes of folders since a moment. */
export interface FolderChanges {
  /** The folders that differ from what they were when this was last asked. */
  changed(): readonly string[];
  /** Waits until one differs; returns at once if one does already. */
  happened(): Promise<void>;
}

/** Watches folders, with everything below them, from now on. */
export function followFolders(folders: readonly string[]): FolderChanges {
  let known = folders.map(folderVersion);
  const changed = (): readonly string[] => {
    const before = known;
    known = folders.map(folderVersion);
    return folders.filter((_, index) => known[index] !== before[index]);
  };
  return {
    changed,
    happened: () =>
      new Promise((resolve) => {
        const finish = (): void => {
          for (const watcher of watchers) watcher.close();
          setTimeout(resolve, SETTLE);
        };
        const watchers = folders.map((folder) => watch(folder, { recursive: true }, finish));
        // Watchers miss changes that happened before they started.
        if (changed().length > 0) finish();
      }),
  };
}

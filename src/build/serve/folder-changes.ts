import { watch } from "node:fs";
import { folderVersion } from "./folder-version.ts";

/** How long to wait for further writes after a change, in milliseconds. */
const WHOLE = 100;

/** Changes of folders since a moment. */
export interface FolderChanges {
  /** The folders that differ from what they were when this was last asked. */
  changed(): readonly string[];
  /** Waits until one differs; returns at once if one does already. */
  happened(): Promise<void>;
}

/** Follows the changes of folders from now on, with everything below them. */
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
        const tell = (): void => {
          for (const watcher of watchers) watcher.close();
          setTimeout(resolve, WHOLE);
        };
        const watchers = folders.map((folder) => watch(folder, { recursive: true }, tell));
        // A change before that is not watched.
        if (changed().length > 0) tell();
      }),
  };
}

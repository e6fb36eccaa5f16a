import { watch } from "node:fs";

/** How long to wait for further writes after a change, in milliseconds. */
const WHOLE = 100;

/** A pending wait for a change. */
export interface Change {
  readonly happened: Promise<void>;
  /** Stops waiting. */
  forget(): void;
}

/** Waits for the next change of a file in one of the folders. */
export function waitForChange(folders: readonly string[]): Change {
  let tell = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    tell = () => void setTimeout(resolve, WHOLE);
  });
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, () => tell()));
  return {
    happened,
    forget() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

import { setTimeout as after } from "node:timers/promises";

/** The files that a watcher of chokidar watches, by folder. */
type Watched = Readonly<Record<string, readonly string[]>>;

/** How long to wait before counting again, in milliseconds. */
const PAUSE = 50;
/** How many equal counts in a row mean that every file is watched. */
const EQUAL = 4;

/**
 * Waits until a watcher watches every file. Chokidar says too early that it is ready: in large folders it has then only
 * begun to watch the files, and misses changes made in between.
 */
export async function everyFileWatched(watched: () => Watched): Promise<void> {
  let [before, equal] = [-1, 0];
  while (equal < EQUAL) {
    await after(PAUSE);
    const now = Object.values(watched()).reduce((sum, names) => sum + names.length, 0);
    equal = now === before ? equal + 1 : 0;
    before = now;
  }
}

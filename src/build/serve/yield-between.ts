import { setImmediate as nextTurn } from "node:timers/promises";

/** Iterates over items and yields to the event loop between them. */
export async function* yieldBetween<T>(things: readonly T[]): AsyncIterable<T> {
  for (const thing of things) {
    yield thing;
    await nextTurn();
  }
}

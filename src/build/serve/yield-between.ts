import { setImmediate as nextTurn } from "node:timers/promises";

/** Things, one after another, with turns for others between. */
export async function* yieldBetween<T>(things: readonly T[]): AsyncIterable<T> {
  for (const thing of things) {
    yield thing;
    await nextTurn();
  }
}

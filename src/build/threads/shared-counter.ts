/** Counts from 0 across threads: each number is returned to one thread only. */
export interface SharedCounter {
  next(): number;
}

/** Memory for a counter, to pass to threads. */
export function counterMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** @param memory shared by all threads that use the counter */
export function sharedCounter(memory = counterMemory()): SharedCounter {
  const count = new Int32Array(memory);
  return { next: () => Atomics.add(count, 0, 1) };
}

/** Number of items that a thread takes at a time. */
const BATCH = 32;

/** This thread's share of a list; all threads have equal lists and share the counter. */
export function* shareOf<T>(items: Iterable<T>, counter: SharedCounter): Iterable<T> {
  let [mine, at] = [counter.next(), 0];
  for (const item of items) {
    const part = Math.floor(at / BATCH);
    at += 1;
    if (part === mine) yield item;
    if (part === mine && at % BATCH === 0) mine = counter.next();
  }
}

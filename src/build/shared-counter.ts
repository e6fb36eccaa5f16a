/** Counts from 0 across threads: each number is given to one thread. */
export interface SharedCounter {
  next(): number;
}

/** Memory for a counter, which threads can be given. */
export function counterMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** @param memory the same for all threads that share the counter */
export function sharedCounter(memory = counterMemory()): SharedCounter {
  const count = new Int32Array(memory);
  return { next: () => Atomics.add(count, 0, 1) };
}

/** How many items of a list a thread takes at a time. */
const TOGETHER = 32;

/** The share of a list that falls to this thread; the threads have equal lists and share the counter. */
export function* shareOf<T>(items: Iterable<T>, counter: SharedCounter): Iterable<T> {
  let [mine, at] = [counter.next(), 0];
  for (const item of items) {
    const part = Math.floor(at / TOGETHER);
    at += 1;
    if (part === mine) yield item;
    if (part === mine && at % TOGETHER === 0) mine = counter.next();
  }
}

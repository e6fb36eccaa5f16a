/** Numbers from 0, each given to one thread alone: to the one that asks first. */
export interface Turns {
  next(): number;
}

/** Memory that threads can be given, by which they take turns. */
export function newTurns(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** @param memory the same for all threads that take turns */
export function takeTurns(memory = newTurns()): Turns {
  const given = new Int32Array(memory);
  return { next: () => Atomics.add(given, 0, 1) };
}

/** A writable `T`, used while linking; callers get it as the read-only `T`. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Returns a list with one more item. Short lists are copied, because `push` reserves room for 16 more items. */
export function append<T>(list: T[], item: T): T[] {
  if (list.length < SHORT) return [...list, item];
  list.push(item);
  return list;
}

const SHORT = 4;

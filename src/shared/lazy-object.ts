/** A frozen object whose values are computed at the first access and memoized, so that a command only computes what it uses. */
export function lazyObject<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): Readonly<T> {
  const lazy = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(lazy, name, {
      enumerable: true,
      get() {
        made ??= { value: make() };
        return made.value;
      },
    });
  }
  return Object.freeze(lazy) as T;
}

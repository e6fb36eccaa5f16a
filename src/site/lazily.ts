/**
 * A frozen object whose values are made when they are first asked for, each once: what a command, or a thread, does not
 * use costs it nothing.
 */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): Readonly<T> {
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

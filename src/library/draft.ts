/** What can still be filled in while it is being linked; it is handed out as the read-only `T`. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

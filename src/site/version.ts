import { createRequire } from "node:module";

/** Offprint's version, from package.json: `0.1.0`. */
export const version: string = createRequire(import.meta.url)("../../package.json").version;

import { createRequire } from "node:module";

/** The engine's version, as package.json has it: `0.1.0`. */
export const version: string = createRequire(import.meta.url)("../../package.json").version;

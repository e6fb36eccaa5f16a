import { createRequire } from "node:module";
import { join } from "node:path";

// The only module that asks for its own place, which compiling replaces (src/commands/compile.js).

/** The folder of the project. */
export const PROJECT: string = join(import.meta.dirname, "../..");

/** Finds packages of the project, and reads its JSON files. */
export const requireFromProject: NodeJS.Require = createRequire(join(PROJECT, "package.json"));

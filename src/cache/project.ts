import { createRequire } from "node:module";
import { join } from "node:path";

// The only module that uses `import.meta`; the compiler replaces this use (src/commands/compile.js).

/** The folder of the project. */
export const PROJECT: string = join(import.meta.dirname, "../..");

/** Resolves packages of the project and loads its JSON files, by paths relative to the project. */
export const requireFromProject: NodeJS.Require = createRequire(join(PROJECT, "package.json"));

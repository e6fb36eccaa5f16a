import { requireFromProject } from "../cache/project.ts";

/** Offprint's version, from package.json: `0.1.0`. */
export const version: string = requireFromProject("./package.json").version;

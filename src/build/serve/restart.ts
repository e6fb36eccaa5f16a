import { relative, sep } from "node:path";

/** The exit code of a preview that is to be started again. */
export const RESTART = 75;

/** Set in the environment of a preview that loads the sources themselves and so reloads templates. */
export const RELOADING = "OFFPRINT_RELOADING";

/** Folders and files of the program, and the scripts for browsers among them, which are bundled when requested. */
const PROGRAM = ["src/", "eleventy.config.ts"];
const SCRIPTS = "src/client/";
const TEMPLATES = "templates/";
const CODE = /\.[cm]?[jt]s$/;

/**
 * True if a running preview cannot take over a change: loaded modules cannot be reloaded, except for templates that
 * were loaded with a version (template-loader.ts).
 *
 * @param changed paths, absolute or relative to the project
 */
export function needsRestart(changed: readonly string[], reloading: boolean): boolean {
  return changed
    .map((path) => relative("", path).split(sep).join("/"))
    .some(
      (path) =>
        CODE.test(path) &&
        ((PROGRAM.some((part) => path.startsWith(part)) && !path.startsWith(SCRIPTS)) ||
          (!reloading && path.startsWith(TEMPLATES))),
    );
}

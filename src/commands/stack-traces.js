// Lets stack traces name the TypeScript instead of the compiled program. Node can do that for modules, but not for a
// script with cached code, and would read the source map at every start.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";

/**
 * Maps the positions in stack traces of a compiled script by its source map, which is read when the first error's
 * stack is.
 *
 * @param {string} script its source map is next to it, with `.map` after its name
 */
export function nameSources(script) {
  let map;
  const sourceOf = (frame) => {
    map ??= new SourceMap(JSON.parse(readFileSync(`${script}.map`, "utf8")));
    const found = map.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
    if (found.originalSource === undefined) return undefined;
    const source = resolve(dirname(script), found.originalSource);
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  };
  const line = (frame) => {
    const compiled = `${script}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
    const text = String(frame);
    return text.includes(compiled) ? text.replace(compiled, () => sourceOf(frame) ?? compiled) : text;
  };
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${line(frame)}`)].join("\n");
}

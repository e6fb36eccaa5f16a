/** Loads the script that writes citations: few readers of a page need it. */
export function loadCite(): Promise<typeof import("./cite.ts")> {
  return import(new URL("cite.js", import.meta.url).href);
}

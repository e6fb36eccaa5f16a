import { readdirSync, readFileSync } from "node:fs";
import type { AccuracyCase } from "./score.ts";

/** The cases in this folder's JSON files. */
export function accuracyCases(): readonly AccuracyCase[] {
  const folder = new URL("./", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file): AccuracyCase[] => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

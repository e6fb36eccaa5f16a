import { readdirSync } from "node:fs";

/** The names in a folder, in no defined order; none if it does not exist or cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

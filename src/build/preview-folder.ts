import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Distinguishes preview folders from other folders. */
const MARKER = ".offprint-preview";

/**
 * Creates the empty folder that `npm start` serves. It differs from the folder of a build, so that pages with links
 * to `localhost` are never published.
 *
 * @throws Error if the folder contains files and is not an earlier preview
 */
export function createPreviewFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARKER)))
    throw new Error(`${folder} has files that are not a preview. Name another folder with --output.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARKER), "npm start writes the pages of this folder when they are requested.\n");
}

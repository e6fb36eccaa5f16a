import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Decoded, decode } from "../../content/encoding.ts";
import { type OpenListing, openListing } from "../../content/open-listing.ts";

/**
 * The path of a file given as an argument. npm runs every command in the project's folder, so a file that is not
 * there is looked for in the user's current folder. Throws an Error for the user if it does not exist.
 */
export function findArgumentFile(name: string): string {
  const path = existsSync(name) ? name : whereTheyAre(name);
  if (path === undefined) throw new Error(`${name}: there is no such file.`);
  if (statSync(path).isDirectory()) throw new Error(`${name} is a folder; name the files in it.`);
  return path;
}

/** The text of a file given as an argument, which may also be a link or a pipe. Throws an Error for the user. */
export function readArgumentFile(path: string): Decoded {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A listing given as an argument, in the same way. */
export async function openArgumentListing(path: string): Promise<OpenListing> {
  try {
    return await openListing(readFileSync(path), path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function whereTheyAre(name: string): string | undefined {
  const path = join(process.env.INIT_CWD ?? "", name);
  return existsSync(path) ? relative("", path) : undefined;
}

/** Throws an Error for the user if the given content folder does not exist. */
export function requireContent(folder: string): void {
  if (!existsSync(folder))
    throw new Error(
      `There is no folder ${folder}. --content takes the folder that holds site.yaml and listings.`,
    );
}

import { readFileSync } from "node:fs";
import { type Decoded, decode } from "../content/encoding.ts";
import { readDecoded } from "../content/files.ts";
import { endingFor } from "../listing/importers/document-kind.ts";
import { asOfDate } from "../listing/parse/read.ts";
import { namedFile } from "./named.ts";

/** What a person hands over to be added. */
export interface Pasted extends Decoded {
  /** Where it came from, in words: a file's path, `standard input`, `the clipboard`. */
  readonly from: string;
  /** The ending that its file gets, with the dot. */
  readonly ending: string;
  /** The day that its name states. */
  readonly day: string | undefined;
}

/**
 * Reads what is named: a file, `-` for standard input, nothing for the clipboard. Throws an Error, for the user,
 * where there is no such thing.
 */
export async function readPasted(name: string | undefined): Promise<Pasted> {
  if (name === undefined) return pasted({ text: await readClipboard(), encoding: "UTF-8" }, "the clipboard");
  if (name === "-") return pasted(decode(readFileSync(0)), "standard input");
  const decoded = readDecoded(namedFile(name));
  if (decoded === undefined) throw new Error(`${name}: there is no such file.`);
  const ending = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? ".txt";
  return { ...decoded, from: name, ending, day: asOfDate(name) };
}

/** What has no name is of the kind that it looks like. */
function pasted(decoded: Decoded, from: string): Pasted {
  return { ...decoded, from, ending: endingFor(decoded.text), day: undefined };
}

async function readClipboard(): Promise<string> {
  const { default: clipboard } = await import("clipboardy");
  try {
    return await clipboard.read();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Error(
      `The clipboard cannot be read here (${reason}). Save what you copied as a file and name it, or pipe it in: npm run add -- -`,
    );
  }
}

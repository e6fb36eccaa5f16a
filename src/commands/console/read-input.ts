import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Decoded, decode } from "../../content/encoding.ts";
import { documentNamed, isTextName } from "../../listing/importers/file-kind.ts";
import { asOfDate } from "../../listing/parse/read.ts";
import { findArgumentFile, readArgumentFile } from "./argument-paths.ts";

/** The input of `npm run add`. */
export interface Input extends Decoded {
  /** Where the text came from: a file's path, `standard input`, `the clipboard`. */
  readonly from: string;
  /** The extension to keep, with the dot; undefined if it depends on the content. */
  readonly extension: string | undefined;
  /** The date in its name. */
  readonly day: string | undefined;
}

/** Reads a file, standard input (`-`), or the clipboard (no name). Throws an Error for the user if that fails. */
export async function readInput(name: string | undefined): Promise<Input> {
  if (name === undefined) return unnamed({ text: await readClipboard(), encoding: "UTF-8" }, "the clipboard");
  if (name === "-") return unnamed(decode(readFileSync(0)), "standard input");
  const decoded = readArgumentFile(findArgumentFile(name));
  if (!isTextName(name) && !RENAMED.test(name)) throw new Error(unreadable(name));
  return { ...decoded, from: name, extension: extensionOf(name), day: asOfDate(name) };
}

/** In the listings' folder, Markdown is an editor's note and YAML corrections: lists in these get another extension. */
const RENAMED = /\.(?:md|ya?ml)$/i;

function extensionOf(name: string): string | undefined {
  return RENAMED.test(name) ? undefined : /\.[a-z]+$/i.exec(name)?.[0].toLowerCase();
}

function unreadable(path: string): string {
  const [name, kind] = [basename(path), documentNamed(path)];
  return kind === undefined
    ? `${name}: unsupported file extension. Rename it to end in .txt.`
    : `${name} is ${kind}: open it, copy the list, and run npm run add without a file name.`;
}

function unnamed(decoded: Decoded, from: string): Input {
  return { ...decoded, from, extension: undefined, day: undefined };
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

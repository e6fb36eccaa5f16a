import { hash } from "node:crypto";
import { basename } from "node:path";
import { filesIn, foldersIn, readBytes } from "./files.ts";

/** A file in `content/files`, which is published unchanged. */
export interface PublishedFile {
  /** Its path below that folder, with `/`: `figures/plot.png`. */
  readonly path: string;
  /** The path on disk. */
  readonly source: string;
  /** SHA-256 of its current content. */
  readonly hash: () => string;
}

/** Finds the publisher's files in folders of any depth, without hidden files and links. */
export function findPublishedFiles(folder: string, above = ""): readonly PublishedFile[] {
  const files = filesIn(folder).map((source) => ({
    path: above + basename(source),
    source,
    hash: () => hash("sha256", readPublishedFile(source)),
  }));
  const below = foldersIn(folder).flatMap((inner) =>
    findPublishedFiles(inner, `${above}${basename(inner)}/`),
  );
  return [...files, ...below];
}

/** A file's content; empty if it was deleted in the meantime. */
export function readPublishedFile(source: string): Buffer {
  return readBytes(source) ?? Buffer.alloc(0);
}

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateListings } from "./papers.ts";

/** A generated content folder. */
export interface GeneratedContent {
  readonly folder: string;
  /** The last listing, which is new to a second build. */
  readonly last: { readonly file: string; readonly text: string };
}

/** Writes the content of a digest with that many papers into a temporary folder. */
export function makeContent(papers: number): GeneratedContent {
  const folder = mkdtempSync(join(tmpdir(), "offprint-bench-"));
  const listings = join(folder, "content/listings");
  mkdirSync(listings, { recursive: true });
  writeFileSync(join(folder, "content/site.yaml"), "title: Bench\nurl: https://example.org/\n");
  let last = { file: "", text: "" };
  for (const [day, text] of generateListings(papers)) {
    last = { file: join(listings, `${day}.txt`), text };
    writeFileSync(last.file, text);
  }
  return { folder, last };
}

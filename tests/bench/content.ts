import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateListings } from "./papers.ts";

/** A made-up library as a publisher has it. */
export interface GeneratedContent {
  readonly folder: string;
  /** The last listing, which a second build is to find new. */
  readonly last: { readonly file: string; readonly text: string };
}

/** Writes the content of a digest of so many papers below the system's folder for such things. */
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

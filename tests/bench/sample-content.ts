import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LISTING = join(import.meta.dirname, "../samples/corpus/listing.txt");
const LINES_OF_AN_ENTRY = 3;
/** Papers of an earlier day, so that there is a digest before the newest. */
const EARLIER = 20;

/** A publisher's folder with two digests of real papers, `count` in the newer one. */
export function sampleContent(count: number): string {
  const lines = readFileSync(LISTING, "utf8").split("\n");
  const content = mkdtempSync(join(tmpdir(), "offprint-content-"));
  const write = (day: string, from: number, to: number): void => {
    const text = lines.slice(from * LINES_OF_AN_ENTRY, to * LINES_OF_AN_ENTRY).join("\n");
    writeFileSync(join(content, "listings", `${day}.txt`), `${text}\n`);
  };
  mkdirSync(join(content, "listings"));
  write("2026-07-01", 0, count);
  write("2026-06-30", count, count + EARLIER);
  return content;
}

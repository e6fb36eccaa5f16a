import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import type { Diagnostic } from "../../../../diagnostics/types.ts";
import type { SourceRecord } from "../../record.ts";
import type { Page } from "./page.ts";
import { readPage } from "./page.ts";
import { profilePapers } from "./scholar-profile.ts";
import { coinsPapers, jsonLdPapers, metaPaper, type StatedPaper } from "./stated.ts";

/** Reads the papers in a page's metadata. */
export function* readStatedPapers(html: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(html, file);
  const papers = statedPapers(readPage(html));
  for (const { record, offset } of papers) yield { ...record, location: placeAt(offset, 1) };
  if (papers.length === 0) yield diagnose("source-empty", placeAt(0, 1));
}

/** The paper of a page about one paper, otherwise the most complete list. */
export function statedPapers(page: Page): readonly StatedPaper[] {
  const one = metaPaper(page);
  if (one !== undefined) return [one];
  const lists = [profilePapers(page), jsonLdPapers(page), coinsPapers(page)];
  return lists.reduce((best, list) => (list.length > best.length ? list : best));
}

import { recordFromPage } from "../../shared/citation/page-citation.ts";
import type { CitationRecord } from "../../shared/citation/record.ts";

/** The citation data in a paper's page; undefined if it has none. */
export function recordIn(page: Document): CitationRecord | undefined {
  const data = page.querySelector("script[data-citation]")?.textContent;
  const key = /^@\w+\{(.+),$/m.exec(page.querySelector("#bibtex")?.textContent ?? "")?.[1];
  if (!data || key === undefined) return undefined;
  return recordFromPage(JSON.parse(data), key, (name) =>
    [...page.querySelectorAll<HTMLMetaElement>(`meta[name="citation_${name}"]`)].map(
      ({ content }) => content,
    ),
  );
}

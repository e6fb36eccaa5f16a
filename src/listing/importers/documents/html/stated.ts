import { mostPrecise, readDate } from "../../../partial-dates.ts";
import { readNameList } from "../../names/name-list.ts";
import type { SourceRecord } from "../../record.ts";
import { readJson } from "../json/read.ts";
import { personInText } from "../xml/formats/people.ts";
import { recordOfStated } from "../xml/formats/references.ts";
import type { Page } from "./page.ts";

/** A paper in a page's metadata, and its offset in the source. */
export interface StatedPaper {
  readonly record: Omit<SourceRecord, "location">;
  readonly offset: number;
}

/** The paper of `<meta name="citation_…">`. Source: Google Scholar, “Indexing guidelines”. */
export function metaPaper({ meta }: Page): StatedPaper | undefined {
  const values = (...names: readonly string[]) =>
    meta
      .filter(([name, content]) => names.includes(name) && content.trim() !== "")
      .map(([, content]) => content);
  const [title] = values("citation_title");
  if (title === undefined) return undefined;
  const [names] = values("citation_authors");
  const [pdf] = values("citation_pdf_url");
  const record = recordOfStated({
    title,
    authors:
      names === undefined
        ? values("citation_author").map((name) => personInText(name))
        : readNameList(names).authors,
    abstract: values("citation_abstract", "dc.description", "og:description", "description")[0],
    date: mostPrecise(
      values(
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "citation_year",
        "dc.date",
      ).map(readDate),
    ),
    venue: values(
      "citation_journal_title",
      "citation_conference_title",
      "citation_conference",
      "citation_inbook_title",
    )[0],
    doi: values("citation_doi", "dc.identifier")[0],
    links: values("citation_abstract_html_url", "citation_public_url", "og:url"),
    notes: values("citation_arxiv_id").map((id) => `arXiv:${id}`),
  });
  return { record: { ...record, ...(pdf && { pdfUrl: pdf }) }, offset: 0 };
}

/** The papers of COinS (OpenURL 1.0 in spans of class Z3988), which library catalogues and Zotero write. */
export function coinsPapers({ coins }: Page): readonly StatedPaper[] {
  return coins.flatMap(({ text, offset }) => {
    const fields = new URLSearchParams(text);
    const title = fields.get("rft.atitle") ?? fields.get("rft.title") ?? fields.get("rft.btitle");
    if (title === null) return [];
    const single = [fields.get("rft.aulast"), fields.get("rft.aufirst")].filter(Boolean).join(", ");
    const authors = fields.getAll("rft.au").map((name) => personInText(name));
    const record = recordOfStated({
      title,
      authors: authors.length > 0 ? authors : [single],
      date: readDate(fields.get("rft.date") ?? ""),
      venue:
        fields.get("rft.jtitle") ?? (fields.has("rft.atitle") ? fields.get("rft.btitle") : null) ?? undefined,
      doi: fields
        .getAll("rft_id")
        .find((id) => /^info:doi\//.test(id))
        ?.slice("info:doi/".length),
      links: fields.getAll("rft_id").filter((id) => /^https?:/.test(id)),
    });
    return [{ record, offset }];
  });
}

/** The papers of JSON-LD (schema.org's ScholarlyArticle). */
export function jsonLdPapers({ jsonLd }: Page): readonly StatedPaper[] {
  return jsonLd
    .filter(({ text }) => /"ScholarlyArticle"/.test(text))
    .flatMap(({ text, offset }) =>
      [...readJson(text, "")].flatMap((record) => ("authors" in record ? [{ record, offset }] : [])),
    );
}

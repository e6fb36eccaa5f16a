import type { Completion } from "../../library/resolved/complete.ts";
import type { Chrome } from "../chrome.ts";
import { knownLinks, paperUrl } from "../external-links.ts";
import { perPaper } from "../profile/per-paper.ts";
import type { CategoryRef, PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";
import type { ExportFile } from "./exports.ts";

/** The version of the format. Adding a field keeps it; changing a field's meaning needs a new version. */
const DATA_VERSION = 1;

/** Papers as JSON for other programs; `schema.ts` describes the format. */
export function papersJson({ papers, updated }: ExportFile, chrome: Chrome): string {
  const { settings, links } = chrome;
  const head = {
    $schema: links.absolute(address.papersSchema),
    version: DATA_VERSION,
    site: { title: settings.title, url: links.absolute(address.home) },
    updated: updated ?? null,
  };
  // One paper per line, so that two versions of the file can be compared.
  const rows = papers.map((paper) => rowOf(paper, chrome).text);
  return `${JSON.stringify(head).slice(0, -1)},"papers":[\n${rows.join(",\n")}\n]}\n`;
}

const rowOf = perPaper((paper, chrome) => ({ text: JSON.stringify(paperData(paper, chrome)) }));

function paperData(paper: PaperSummary, chrome: Chrome): object {
  const { links, typeset } = chrome;
  const { title, abstract, codeUrl } = typeset(paper);
  const { slug, category, date, firstListed, digests, score, code, etAl, arxivId, doi, venue, completed } =
    paper;
  const { pdf } = knownLinks(paper);
  const url = paperUrl(paper);
  return {
    slug,
    page: links.absolute(address.paper(paper)),
    key: paper.citationKey,
    title: title.text,
    ...(paper.title !== title.text && { titleSource: paper.title }),
    authors: paper.authors.map(({ name, author }) => ({ name, slug: author.slug })),
    etAl,
    category: categoryData(category),
    categories: paper.categories.map(categoryData),
    ...(venue !== undefined && { venue }),
    ...(date !== "" && { date }),
    entered: firstListed,
    digests: digests.map((digest) => digest.date),
    score,
    code: code || codeUrl !== undefined,
    ...(codeUrl !== undefined && { codeUrl }),
    ...(url !== undefined && { url }),
    ...(pdf !== undefined && { pdfUrl: pdf }),
    ...(arxivId !== undefined && { arxivId }),
    ...(doi !== undefined && { doi }),
    ...remarkData(paper, chrome),
    abstract: abstract.text,
    ...(paper.abstract !== abstract.text && { abstractSource: paper.abstract }),
    ...(completed !== undefined && { completed: completedData(completed) }),
  };
}

/** The editor's remark on a paper, if there is one. */
function remarkData({ remark }: PaperSummary, chrome: Chrome): object {
  if (remark === undefined) return {};
  const { pick, note, tags, presenter, discussed } = remark;
  return {
    ...(pick && { pick }),
    ...(note !== "" && { note: chrome.markdown(note, "note").text, noteSource: note }),
    ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
    ...(presenter !== "" && { presenter }),
    ...(discussed !== "" && { discussed }),
  };
}

function categoryData({ code, name, slug }: CategoryRef): object {
  return { code, name, slug };
}

function completedData({ source, fields }: Completion): object {
  return { ...(source !== undefined && { source }), fields };
}

import type { Chrome } from "../chrome.ts";
import { isoTime } from "../dates.ts";
import { address } from "../urls.ts";
import type { FeedDocument } from "./document.ts";
import type { FeedItem } from "./item.ts";

/** A JSON Feed; data outside the format are in `_offprint`. Source: JSON Feed 1.1. */
export function jsonFeed(document: FeedDocument, items: readonly FeedItem[], chrome: Chrome): string {
  const { links, settings } = chrome;
  const { title, description, page } = document;
  const { self, previous } = document.paging;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: links.absolute(page),
    feed_url: links.absolute(self),
    // Items are newest first, so the next page is the previous archive.
    ...(previous !== undefined && { next_url: links.absolute(previous) }),
    description,
    icon: links.absolute(address.feedImage),
    favicon: links.absolute(address.feedImage),
    language: settings.language,
  };
  // An item a line, so that two versions of the file can be compared.
  const rows = items.map((item) => JSON.stringify(jsonItem(item, chrome)));
  return `${JSON.stringify(feed).slice(0, -1)},"items":[\n${rows.join(",\n")}\n]}\n`;
}

function jsonItem(item: FeedItem, { links }: Chrome): object {
  const { paper, categories } = item;
  return {
    id: item.id,
    url: links.absolute(item.at),
    ...(paper?.url !== undefined && { external_url: paper.url }),
    title: item.title,
    content_html: item.body.source,
    date_published: isoTime(item.published),
    authors: item.authors.map(({ name, at }) => ({ name, url: links.absolute(at) })),
    tags: categories.flatMap(({ code, name }) => (code === name ? [code] : [code, name])),
    ...(paper && {
      _offprint: {
        about: links.absolute(address.feeds),
        ...(paper.date !== "" && { date: paper.date }),
        et_al: item.etAl,
        ...(item.furtherAuthors !== undefined && { further_authors: item.furtherAuthors }),
        score: paper.score,
        ...(paper.codeUrl !== undefined && { code_url: paper.codeUrl }),
        ...(paper.pdfUrl !== undefined && { pdf_url: paper.pdfUrl }),
        ...(paper.arxivId !== undefined && { arxiv_id: paper.arxivId }),
        ...(paper.doi !== undefined && { doi: paper.doi }),
        ...(paper.remark?.pick && { pick: true }),
        ...(paper.remark && paper.remark.presenter !== "" && { presenter: paper.remark.presenter }),
        ...(paper.remark && paper.remark.discussed !== "" && { discussed: paper.remark.discussed }),
      },
    }),
  };
}

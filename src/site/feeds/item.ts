import { nameWithCode, venueApart } from "../../library/category-label.ts";
import { formatAuthors } from "../../shared/authors-in-words.ts";
import { pluralize } from "../../shared/plural.ts";
import type { Chrome } from "../chrome.ts";
import { newsTime } from "../dates.ts";
import { editionName } from "../edition-name.ts";
import { knownLinks, namedLinks, paperUrl } from "../external-links.ts";
import { html, join, type Markup } from "../html.ts";
import { remarkInFeed } from "../pages/remark.ts";
import { perPaper } from "../profile/per-paper.ts";
import type { PaperSummary, RemarkFacts } from "../summaries.ts";
import { type Address, address } from "../urls.ts";
import { absoluteLinks } from "./absolute-links.ts";
import type { FeedSubject } from "./document.ts";
import { feedItemId } from "./feed-id.ts";
import { DIGEST_NAMES } from "./reach.ts";

type PaperSubject = Extract<FeedSubject, { readonly kind: "paper" }>;
type EditionSubject = Extract<FeedSubject, { readonly period: string }>;

/** A feed item, independent of the format. */
export interface FeedItem {
  readonly id: string;
  /** In plain text. */
  readonly title: string;
  readonly at: Address;
  /** When it was listed, in milliseconds since 1970 UTC. */
  readonly published: number;
  /** The day of the last listing that contained it, YYYY-MM-DD. */
  readonly updated: string;
  readonly authors: readonly { readonly name: string; readonly at: Address }[];
  /** How many authors are omitted. */
  readonly furtherAuthors?: number | undefined;
  /** Whether the listing leaves out authors. */
  readonly etAl: boolean;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  /** The content as HTML that feed readers keep. */
  readonly body: Markup;
  /** Only for papers. */
  readonly paper?: {
    /** Its own date, as precise as stated; "" for none. */
    readonly date: string;
    readonly score: number | null;
    readonly codeUrl: string | undefined;
    /** The URL of the paper itself; undefined if unknown. */
    readonly url: string | undefined;
    readonly links: readonly ItemLink[];
    readonly pdfUrl: string | undefined;
    readonly arxivId: string | undefined;
    readonly doi: string | undefined;
    readonly remark?: RemarkFacts;
  };
}

/** A link of an item to the paper, or to its code. */
export interface ItemLink {
  readonly name: string;
  readonly href: string;
  /** Its media type, where that is certain. */
  readonly type?: string;
}

/** The item about a subject. */
export function feedItem(subject: FeedSubject, chrome: Chrome): FeedItem {
  if (subject.kind === "paper") return paperItem(subject, chrome);
  return subject.kind === "digest" ? digestItem(subject, chrome) : editionItem(subject, chrome);
}

/** A paper on the day that it was first listed. All feeds share the item, so that each format prints it only once. */
function paperItem(subject: PaperSubject, chrome: Chrome): FeedItem {
  const items = itemsOf(subject.paper, chrome);
  const key = `${subject.rank} ${subject.abstract}`;
  const item = items.get(key) ?? createPaperItem(subject, chrome);
  items.set(key, item);
  return item;
}

/** A paper's items by its rank in its digest and whether they have the abstract. */
const itemsOf = perPaper(() => new Map<string, FeedItem>());

function createPaperItem({ paper, rank, abstract }: PaperSubject, chrome: Chrome): FeedItem {
  const { title, codeUrl } = chrome.typeset(paper);
  const { date, score, categories, firstListed, digests, arxivId, doi } = paper;
  return {
    id: feedItemId(`papers/${paper.permanentId}`),
    title: title.text,
    at: address.paper(paper),
    published: newsTime(firstListed, rank),
    updated: digests.at(-1)?.date ?? firstListed,
    authors: paper.authors.map(({ name, author }) => ({ name, at: address.author(author) })),
    furtherAuthors: paper.furtherAuthors,
    etAl: paper.etAl,
    categories: [
      ...categories.map(({ code, name }) => ({ code, name })),
      ...(paper.remark?.tags ?? []).map(({ name }) => ({ code: name, name })),
    ],
    body: paperBody(paper, abstract, chrome),
    paper: {
      date,
      score,
      codeUrl,
      url: paperUrl(paper),
      links: itemLinks(paper, codeUrl),
      pdfUrl: knownLinks(paper).pdf,
      arxivId,
      doi,
      ...(paper.remark && { remark: paper.remark }),
    },
  };
}

/** Links to the paper itself and to its code, as on its page. */
function itemLinks(paper: PaperSummary, code: string | undefined): readonly ItemLink[] {
  const links = namedLinks(paper).map(({ name, href }) => {
    const type = LINK_TYPES[name];
    return type === undefined ? { name, href } : { name, href, type };
  });
  return code === undefined ? links : [...links, { name: "Code", href: code }];
}

/** The media types of links, where they are certain. */
const LINK_TYPES: Readonly<Record<string, string>> = { PDF: "application/pdf", arXiv: "text/html" };

/** A digest, with the editor's note and the list of its papers. */
function digestItem(digest: FeedSubject & { readonly kind: "digest" }, chrome: Chrome): FeedItem {
  const { papers, date, title, note, total } = digest;
  const more = total - papers.length;
  const link = chrome.links.absolute(address.digest(digest));
  return {
    id: feedItemId(`digests/${date}`),
    title: title ?? `${chrome.dates.long(date)}: ${pluralize(total, "paper")}`,
    at: address.digest(digest),
    published: newsTime(date, 0),
    updated: date,
    authors: [],
    etAl: false,
    categories: [],
    body: html`${note && absoluteLinks(note, link)}${paperIndex(papers, more, link, chrome)}`,
  };
}

/** A week or month, on its last day. */
function editionItem(edition: EditionSubject, chrome: Chrome): FeedItem {
  const { kind, period, from, to, papers, total } = edition;
  const at = address.edition(kind, period).page();
  return {
    id: feedItemId(at.slice(1, -1)),
    title: `${editionName(kind, from, chrome.dates)}: ${pluralize(total, "paper")}`,
    at,
    published: newsTime(to, 0),
    updated: to,
    authors: [],
    etAl: false,
    categories: [],
    body: paperIndex(papers, total - papers.length, chrome.links.absolute(at), chrome),
  };
}

/** The titles of papers with the editor's remarks, and a link to omitted ones. */
function paperIndex(papers: readonly PaperSummary[], more: number, link: string, chrome: Chrome): Markup {
  return html`<ol>${papers.map((paper) => html`<li>${inDigest(paper, chrome)}${remarkInFeed(paper, chrome)}</li>`)}</ol>${more > 0 && html`<p><a href="${link}">${pluralize(more, "more paper")}</a></p>`}`;
}

/** The content of a paper's item: a line of authors, a line of facts, the links, and the abstract if `whole`. */
function paperBody(paper: PaperSummary, whole: boolean, chrome: Chrome): Markup {
  const { dates, typeset } = chrome;
  const { categories, score, code } = paper;
  const { abstract, codeUrl } = typeset(paper);
  const names = formatAuthors(paper);
  const facts = [
    ...categories.map(nameWithCode),
    venueApart(paper) ?? false,
    paper.date !== "" && dates.long(paper.date),
    score !== null && `score ${score}`,
    code && codeUrl === undefined && "code",
  ].filter((fact) => fact !== false);
  const links = itemLinks(paper, codeUrl).map(({ name, href }) => html`<a href="${href}">${name}</a>`);
  return html`${remarkInFeed(paper, chrome)}${names !== "" && html`<p>${names}</p>`}<p>${facts.join(" · ")}</p>${links.length > 0 && html`<p>${join(links, " · ")}</p>`}${whole && paper.abstract !== "" && (abstract.block ? abstract.feed : html`<p>${abstract.feed}</p>`)}`;
}

function inDigest(paper: PaperSummary, { links, typeset }: Chrome): Markup {
  const authors = paper.authors.slice(0, DIGEST_NAMES);
  const furtherAuthors = paper.authors.length - authors.length + (paper.furtherAuthors ?? 0);
  const names = formatAuthors({ authors, furtherAuthors, etAl: paper.etAl });
  const about = [names !== "" && names, paper.category.name].filter((fact) => fact !== false);
  return html`<a href="${links.absolute(address.paper(paper))}">${typeset(paper).title.text}</a><br>${join(about, " · ")}`;
}

import type { Digest, Paper } from "../../library/types.ts";
import { pluralize } from "../../shared/plural.ts";
import { newsTime } from "../dates.ts";
import { html, join, type Markup } from "../html.ts";
import type { Site } from "../site.ts";
import { type Address, address } from "../urls.ts";
import { feedItemId } from "./feed-id.ts";

/** An item of a feed, in the terms that all formats share. */
export interface FeedItem {
  readonly id: string;
  /** In plain text. */
  readonly title: string;
  readonly at: Address;
  /** When it became news, in milliseconds since 1970 UTC. */
  readonly published: number;
  /** The day of the last listing that held it, YYYY-MM-DD. */
  readonly updated: string;
  readonly authors: readonly { readonly name: string; readonly at: Address }[];
  /** Whether there are more authors than those. */
  readonly etAl: boolean;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  /** All there is to read, as HTML that feed readers keep. */
  readonly body: Markup;
  /** Of a paper alone. */
  readonly paper?: {
    /** Its own date, as precise as stated; "" for none. */
    readonly date: string;
    readonly score: number | null;
    readonly codeUrl: string | undefined;
  };
}

/** A paper on the day that it entered the digest, which is its news. */
export function paperItem(paper: Paper, site: Site): FeedItem {
  const { title, codeUrl } = site.typeset(paper);
  const { date, score, category, firstListed, digests } = paper;
  return {
    id: feedItemId(`papers/${paper.permanentId}`),
    title: title.text,
    at: address.paper(paper),
    published: newsTime(firstListed, paper.rankInDigest),
    updated: digests.at(-1)?.date ?? firstListed,
    authors: paper.authors.map(({ name, author }) => ({ name, at: address.author(author) })),
    etAl: paper.etAl,
    categories: [{ code: category.code, name: category.name }],
    body: paperBody(paper, site),
    paper: { date, score, codeUrl },
  };
}

/** A digest, with the publisher's words and the list of its papers. */
export function digestItem(digest: Digest, site: Site): FeedItem {
  const { papers, date } = digest;
  const introduction = site.editorNotes.get(date);
  const listed = papers.slice(0, site.profile.digestItemPapers);
  const more = papers.length - listed.length;
  const link = site.links.absolute(address.digest(digest));
  return {
    id: feedItemId(`digests/${date}`),
    title: `${site.dates.long(date)}: ${pluralize(papers.length, "paper")}`,
    at: address.digest(digest),
    published: newsTime(date, 0),
    updated: date,
    authors: [],
    etAl: false,
    categories: [],
    body: html`${introduction}<ol>${listed.map((paper) => html`<li>${inDigest(paper, site)}</li>`)}</ol>${more > 0 && html`<p><a href="${link}">${pluralize(more, "more paper")}</a></p>`}`,
  };
}

/** The names in a line, as a person would write them. */
export function byline({ authors, etAl }: Pick<FeedItem, "authors" | "etAl">): string {
  return authors.map(({ name }) => name).join(", ") + (etAl ? " et al." : "");
}

/** What a reader app shows of a paper: authors and facts in a line each, then the whole abstract. */
function paperBody(paper: Paper, { dates, typeset }: Site): Markup {
  const { category, score, code } = paper;
  const { abstract, codeUrl } = typeset(paper);
  const names = paper.authors.map(({ name }) => name).join(", ") + (paper.etAl ? " et al." : "");
  const facts = [
    category.name === category.code ? category.code : `${category.name} (${category.code})`,
    paper.date !== "" && dates.long(paper.date),
    score !== null && `score ${score}`,
    code && codeUrl === undefined && "code",
  ].filter((fact) => fact !== false);
  return html`${names !== "" && html`<p>${names}</p>`}<p>${facts.join(" · ")}</p>${codeUrl && html`<p>Code: <a href="${codeUrl}">${codeUrl}</a></p>`}${paper.abstract !== "" && (abstract.block ? abstract.feed : html`<p>${abstract.feed}</p>`)}`;
}

function inDigest(paper: Paper, { links, typeset }: Site): Markup {
  const names = paper.authors.map(({ name }) => name);
  const about = [
    names.length > 0 && names.join(", ") + (paper.etAl ? " et al." : ""),
    paper.category.name,
  ].filter((fact) => fact !== false);
  return html`<a href="${links.absolute(address.paper(paper))}">${typeset(paper).title.text}</a><br>${join(about, " · ")}`;
}

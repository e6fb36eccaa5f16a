import type { Paper } from "../../library/types.ts";
import { type Name, parseName, wholeFamily } from "../../listing/personal-names.ts";
import type { Chrome } from "../chrome.ts";
import { isLastWord, nameOf, type SignedName } from "../citation/person.ts";
import { venueOf } from "../citation/venue.ts";
import { knownLinks } from "../external-links.ts";
import type { Site } from "../site.ts";
import type { AuthorRef, PaperSummary } from "../summaries.ts";
import { type Address, address } from "../urls.ts";
import { summary } from "./summary.ts";

const CONTEXT = "https://schema.org";

/**
 * A paper as schema.org metadata. Its URL is where it was published, if the listing states that; this page only
 * describes it.
 */
export function paperLd(paper: PaperSummary, chrome: Chrome): object {
  const { links } = chrome;
  const { title, abstract, codeUrl } = chrome.typeset(paper);
  const { page: own, arxiv, doi, pdf } = knownLinks(paper);
  const elsewhere = [own, arxiv, doi].filter((known) => known !== undefined);
  const venue = venueOf(paper);
  return {
    "@context": CONTEXT,
    "@type": "ScholarlyArticle",
    name: title.text,
    headline: title.text,
    author: paper.authors.slice(0, MOST_STATED).map((author) => ({
      ...namedLd(author),
      url: links.absolute(address.author(author.author)),
    })),
    ...(paper.date !== "" && { datePublished: paper.date }),
    about: paper.categories.length > 1 ? paper.categories.map(({ name }) => name) : paper.category.name,
    ...(venue !== undefined && { isPartOf: { "@type": "CreativeWork", name: venue.name } }),
    ...(pdf !== undefined && {
      encoding: { "@type": "MediaObject", contentUrl: pdf, encodingFormat: "application/pdf" },
    }),
    ...(abstract.text !== "" && { description: summary(abstract.text) }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    ...(codeUrl !== undefined && {
      mentions: { "@type": "SoftwareSourceCode", codeRepository: codeUrl },
    }),
    subjectOf: { "@type": "WebPage", url: links.absolute(address.paper(paper)) },
  };
}

/**
 * Maximum number of authors: search engines show a few, and the thousands of a collaboration would make up most of
 * the page.
 */
const MOST_STATED = 100;

/** A name, with its parts if the last word is not the family name. */
function namedLd(author: SignedName): object {
  const parts = nameOf(author);
  const named = { "@type": typeOf(parts), name: author.name };
  if (parts.kind === "literal" || isLastWord(parts, author.name)) return named;
  const { suffix } = parts;
  const given = [parts.given, parts.droppingParticle].filter(Boolean).join(" ");
  return {
    ...named,
    ...(given !== "" && { givenName: given }),
    familyName: wholeFamily(parts),
    ...(suffix !== "" && { honorificSuffix: suffix }),
  };
}

/** The data of an author for schema.org. */
export interface Person extends AuthorRef {
  /** Every variant of the name, `name` first. */
  readonly names: readonly string[];
  readonly parts?: Name | undefined;
  readonly home?: string | undefined;
  readonly orcid?: string | undefined;
}

function typeOf(name: Name): "Organization" | "Person" {
  return name.kind === "literal" && name.group ? "Organization" : "Person";
}

/** An author: a person or a group. */
export function personLd(author: Person, chrome: Chrome): object {
  const [, ...otherNames] = author.names;
  const elsewhere = [author.home, author.orcid && `https://orcid.org/${author.orcid}`].filter(Boolean);
  return {
    "@context": CONTEXT,
    "@type": "ProfilePage",
    mainEntity: {
      "@type": typeOf(author.parts ?? parseName(author.name)),
      name: author.name,
      url: chrome.links.absolute(address.author(author)),
      ...(otherNames.length > 0 && { alternateName: otherNames }),
      ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    },
  };
}

/** The first papers of a list, and the total number. */
export interface Collection {
  readonly first: readonly PaperSummary[];
  readonly total: number;
}

/** Reduces a list of papers to the first ones. */
export function collectionOf(papers: readonly Paper[], { summaries }: Site): Collection {
  return { first: summaries.brief(papers.slice(0, LISTED)), total: papers.length };
}

/** A list of papers with names and URLs. */
export function collectionLd(
  name: string,
  at: Address,
  { first, total }: Collection,
  chrome: Chrome,
): object {
  return {
    "@context": CONTEXT,
    ...page("CollectionPage", name, at, chrome),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: total,
      itemListElement: first.map((paper, k) => ({
        "@type": "ListItem",
        position: k + 1,
        name: chrome.typeset(paper).title.text,
        url: chrome.links.absolute(address.paper(paper)),
      })),
    },
  };
}

/** Maximum number of papers in a list's metadata. */
const LISTED = 20;

/** The site itself, with its search action. */
export function siteLd(chrome: Chrome): object {
  const { settings, links } = chrome;
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    name: settings.title,
    description: settings.description,
    url: links.absolute(address.home),
    inLanguage: settings.language,
    potentialAction: {
      "@type": "SearchAction",
      target: `${links.absolute(address.search)}?q={search_term_string}`,
      "query-input": "required name=search_term_string",
    },
  };
}

function page(type: string, name: string, at: Address, { links, settings }: Chrome): object {
  return {
    "@type": type,
    name,
    url: links.absolute(at),
    isPartOf: { "@type": "WebSite", name: settings.title, url: links.absolute(address.home) },
  };
}

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
 * A paper as schema.org metadata. Its URL is where it was published, if the listing states that; this page is only
 * about it.
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
    subjectOf: page("WebPage", title.text, address.paper(paper), chrome),
  };
}

/** Search engines show a few; a collaboration's thousands would be most of its page. */
const MOST_STATED = 100;

/** A name, and its parts where the last word is not the family name. */
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

/** An author as schema.org needs them. */
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

/** The papers of a list that are named, and the number of all. */
export interface Collection {
  readonly first: readonly PaperSummary[];
  readonly total: number;
}

/** Reduces a list of papers to those that are named. */
export function collectionOf(papers: readonly Paper[], { summaries }: Site): Collection {
  return { first: summaries.brief(papers.slice(0, LISTED)), total: papers.length };
}

/** A list of papers, by name and address. */
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

/** How many papers of a list are named; the others are on the page. */
const LISTED = 20;

/** The site itself, with the way to search it. */
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

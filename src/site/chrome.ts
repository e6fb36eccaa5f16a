import type { RelatedSite } from "../content/settings/related-sites.ts";
import type { Settings } from "../content/settings/settings.ts";
import type { Dates } from "./dates.ts";
import { type FeedLinks, feedLinksOf } from "./feeds/channel.ts";
import type { RenderMarkdown } from "./markdown/markdown.ts";
import { MOST_IN_MENU } from "./pages/custom-pages.ts";
import { type Limits, PROFILES } from "./profile/profiles.ts";
import type { Site } from "./site.ts";
import type { PaperFacts } from "./summaries.ts";
import type { TypesetPaper } from "./typesetter.ts";
import { type Address, address, type Links } from "./urls.ts";

/** Data shared by all outputs: the settings and everything derived from them. */
export interface Chrome {
  readonly settings: Settings;
  readonly links: Links;
  readonly dates: Dates;
  /** How much detail a site of this size has. */
  readonly profile: Limits;
  /** The feeds of everything. */
  readonly feed: FeedLinks;
  /** The related sites, without this one. */
  readonly relatedSites: readonly RelatedSite[];
  /** Typesets a paper's title and abstract with the settings' macros. */
  readonly typeset: (paper: PaperFacts) => TypesetPaper;
  /** Renders the publisher's Markdown. */
  readonly markdown: RenderMarkdown;
  /** Only for outputs that are `framed`. */
  readonly frame: Frame | undefined;
}

/** The parts of the header and footer that depend on the content. */
export interface Frame {
  /** The publisher's own pages, for the menu. */
  readonly pages: readonly { readonly at: Address; readonly title: string }[];
  /** The kinds of paper sets that this site has, for the menu. */
  readonly sections: readonly { readonly name: string; readonly at: Address }[];
}

/** The chrome of a site's outputs, with and without a frame. */
export interface Chromes {
  readonly framed: Chrome;
  readonly plain: Chrome;
}

/** Creates the chrome of a site. */
export function createChromes(site: Site): Chromes {
  const { settings, links, dates, relatedSites, typesetter } = site;
  const plain: Chrome = Object.freeze({
    settings,
    links,
    dates,
    profile: PROFILES[site.profile.name],
    feed: feedLinksOf(site.feeds.everything),
    relatedSites,
    typeset: typesetter.of,
    markdown: site.markdown,
    frame: undefined,
  });
  const pages = site.pages.slice(0, MOST_IN_MENU).map(({ at, title }) => ({ at, title }));
  const frame = { pages, sections: sectionsOf(site) };
  return Object.freeze({ plain, framed: Object.freeze({ ...plain, frame }) });
}

/** Sections that exist only if the publisher uses them. */
function sectionsOf({ sets, library }: Site): Frame["sections"] {
  const { series, picks, topics, tags } = sets;
  return [
    ...series.map(({ kind, at }) => ({ name: kind === "week" ? "Weeks" : "Months", at })),
    ...(picks === undefined ? [] : [{ name: "Picks", at: address.picks.page() }]),
    ...(topics.length === 0 ? [] : [{ name: "Topics", at: address.topics as Address }]),
    ...(tags.length === 0 ? [] : [{ name: "Tags", at: address.tags as Address }]),
    ...(library.sessions.length === 0 ? [] : [{ name: "Sessions", at: address.sessions as Address }]),
  ];
}

/** Everything that determines the chrome, for its fingerprint. */
export function chromeData({ settings, links, profile, feed, relatedSites, frame }: Chrome): object {
  return { settings, feed, home: links.absolute("/"), base: links.base, profile, relatedSites, frame };
}

import type { Settings } from "../../content/settings/settings.ts";
import { isCollaborator } from "../../library/counts.ts";
import type { Author, AuthorAlias, Category, Library, Paper } from "../../library/types.ts";
import type { Profile } from "../profile/profile.ts";
import { type Address, address, type FeedFormat } from "../urls.ts";
import { ALL_FORMATS, type Channel } from "./channel.ts";
import type { PlannedDocument } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { digestsReach, papersReach } from "./reach.ts";

/** Every feed of a site. */
export interface Feeds {
  readonly everything: Channel;
  readonly digests: Channel;
  ofCategory(category: Category): Channel;
  /** Undefined for authors with few papers on a large site. */
  ofAuthor(author: Author): Channel | undefined;
  /** Feed readers do not follow redirect pages, so the feed at an author's former address continues. */
  ofAlias(alias: AuthorAlias): Channel;
  /** The files of a feed. */
  documentsOf(channel: Channel): readonly PlannedDocument[];
}

/** A collaboration's papers are in the feeds of thousands of authors, so each feed only has the newest. */
const COLLABORATOR_ITEMS = 10;

/**
 * The feeds of a library: each has `settings.feedSize` items, or more if the newest digest or a week has more; older
 * ones are in archives if the site's profile allows it.
 */
export function createFeeds(library: Library, settings: Settings, profile: Profile): Feeds {
  const named = (name: string) => `${name} · ${settings.title}`;
  const everything = channelOfAll(library, settings);
  const digests = channelOfDigests(library, named("Digests"));
  const newest = library.digests[0]?.date;
  const byAuthor = (slug: string, papers: readonly Paper[], about: AuthorFeed): Channel => ({
    title: named(about.title),
    description: `Papers by ${about.name}`,
    page: about.page,
    at: (_, archive) => address.authorFeed({ slug }, archive),
    formats: ["rss"],
    size: Math.min(about.most ?? profile.authorFeedItems, settings.feedSize),
    subjects: papers,
  });
  return Object.freeze({
    everything,
    digests,
    ofCategory: (category: Category): Channel => ({
      title: named(category.name),
      description: `Papers in ${category.name}`,
      page: address.category(category),
      at: (format, archive) => address.categoryFeed(category, format, archive),
      formats: ALL_FORMATS,
      subjects: category.papers,
    }),
    ofAuthor: (author: Author) => {
      if (!profile.hasFeed(author)) return undefined;
      const { slug, name, papers } = author;
      const most = isCollaborator(author) ? COLLABORATOR_ITEMS : undefined;
      return byAuthor(slug, papers, { title: name, name, page: address.author(author), most });
    },
    ofAlias: ({ slug, name, authors }: AuthorAlias) => {
      const title = authors.length === 1 ? (authors[0]?.name ?? name) : name;
      const papers = [...new Set(authors.flatMap(({ papers }) => papers))];
      return byAuthor(slug, papers, { title, name, page: address.authorAt(slug) });
    },
    documentsOf: (channel: Channel) =>
      channel === digests
        ? documentsOf(
            channel,
            digestsReach(library.digests, settings.feedSize, profile.digestItemPapers),
            newest,
          )
        : documentsOf(channel, papersReach(channel, settings.feedSize, profile), newest),
  });
}

/** What the feed of an author's papers says of itself. */
interface AuthorFeed {
  readonly title: string;
  readonly name: string;
  readonly page: Address;
  /** Maximum number of items, if different from the profile's. */
  readonly most?: number | undefined;
}

function channelOfAll({ papers }: Library, { title, description }: Settings): Channel {
  return Object.freeze({
    title,
    description,
    page: address.home,
    at: address.feed,
    formats: ALL_FORMATS,
    subjects: papers,
  });
}

function channelOfDigests({ digests }: Library, title: string): Channel {
  return Object.freeze({
    title,
    description: "An item for each digest, with its list of papers",
    page: address.digests,
    at: (_: FeedFormat, archive?: number) => address.digestsFeed(archive),
    formats: ["rss"] as const,
    subjects: digests,
  });
}

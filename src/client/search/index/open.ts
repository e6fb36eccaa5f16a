import type { SiteFacts } from "../list.ts";
import type { RelatedIndex } from "../related-sites.ts";
import type { EachPart } from "./ask.ts";
import { type IndexPart, openPart } from "./part.ts";
import { readFile } from "./read-file.ts";

/** The site's own index. */
export interface OwnIndex {
  /** The address of its folder. */
  readonly folder: string;
  readonly parts: number;
  readonly site: SiteFacts;
}

/**
 * Opens all parts of the site's index, newest papers first, and of related sites. A part of a related site that fails
 * finds nothing.
 *
 * @param fails called with a related site's title when a part of its index cannot be read
 * @throws an Error if a part of the site's own index cannot be read
 */
export async function openIndex(
  { folder, parts, site }: OwnIndex,
  related: readonly RelatedIndex[],
  fails: (title: string) => void,
): Promise<EachPart> {
  const own = Array.from({ length: parts }, (_, k) => openAt(`${folder}${parts - k}/`, site));
  const theirs = related.flatMap(({ facts, folders }) =>
    folders.map((at) => openAt(at, facts).catch(() => void fails(facts.title ?? at))),
  );
  const opened = await Promise.all([...own, ...theirs]);
  const working = new Set(opened.filter((part) => part !== undefined));
  return (ask) =>
    Promise.all(
      [...working].map((part) =>
        ask(part).catch((error: unknown) => {
          if (part.site === site) throw error;
          working.delete(part);
          fails(part.site.title ?? "");
          return undefined;
        }),
      ),
    );
}

function openAt(folder: string, site: SiteFacts): Promise<IndexPart> {
  return openPart((path, cache) => readFile(folder + path, cache), site);
}

import { loadSite, type Site, type SiteSource } from "../../site/site.ts";
import { folderVersion } from "./folder-version.ts";

/**
 * Reads a site once for each state of its content: where a template alone has changed, the site is the one that was
 * there.
 *
 * @param forget called before it is read anew: whoever holds the one that was there should let it go
 */
export function createSiteLoader(options: SiteSource, forget: () => void): () => Promise<Site> {
  let known: { readonly stamp: string; readonly site: Site } | undefined;
  return async () => {
    // Looked at before it is read: a change meanwhile is one.
    const stamp = folderVersion(options.content);
    if (known?.stamp === stamp) return known.site;
    // Two large sites at once fill the memory.
    known = undefined;
    forget();
    const site = await loadSite(options);
    known = { stamp, site };
    return site;
  };
}

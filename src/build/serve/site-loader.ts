import { loadSite, type Site, type SiteSource } from "../../site/site.ts";
import { folderVersion } from "./folder-version.ts";

/**
 * Loads a site once per state of its content: if only a template has changed, the same site is reused.
 *
 * @param forget called before the site is reloaded; it should release all references to the old one
 */
export function createSiteLoader(options: SiteSource, forget: () => void): () => Promise<Site> {
  let known: { readonly stamp: string; readonly site: Site } | undefined;
  return async () => {
    // Read before loading, so that changes during loading are noticed.
    const stamp = folderVersion(options.content);
    if (known?.stamp === stamp) return known.site;
    // Two large sites do not fit into memory.
    known = undefined;
    forget();
    const site = await loadSite(options);
    known = { stamp, site };
    return site;
  };
}

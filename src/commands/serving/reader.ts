import { loadSite, type Site, type SiteSource } from "../../site/site.ts";
import { stampOf } from "./stamp.ts";

/**
 * Reads a site once for each state of its content: where a template alone has changed, the site is the one that was
 * there.
 */
export function createReader(options: SiteSource): () => Promise<Site> {
  let known: { readonly stamp: string; readonly site: Site } | undefined;
  return async () => {
    // Looked at before it is read: a change meanwhile is one.
    const stamp = stampOf(options.content);
    if (known?.stamp !== stamp) known = { stamp, site: await loadSite(options) };
    return known.site;
  };
}

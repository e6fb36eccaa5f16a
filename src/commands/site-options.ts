import { isWebAddress } from "../content/settings/web-address.ts";
import type { SiteSource } from "../site/site.ts";
import { requireContent } from "./console/argument-paths.ts";
import { UsageError } from "./console/options.ts";

/** Options of `build` and `serve`, for `parseArgs`. */
export const SITE_OPTIONS = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  "path-prefix": { type: "string" },
  url: { type: "string" },
} as const;

/** Parsed options of `build` and `serve`. */
export interface SiteOptions extends SiteSource {
  readonly output: string;
}

/** Converts the result of `parseArgs`. Throws an Error for the user. */
export function siteOptions(values: {
  readonly content: string;
  readonly output: string;
  readonly url?: string;
  readonly "path-prefix"?: string;
}): SiteOptions {
  const { content, output, url, "path-prefix": pathPrefix } = values;
  requireContent(content);
  if (url !== undefined && !isWebAddress(url)) {
    throw new UsageError(`--url ${url}: expected the site's address, such as https://example.org/`);
  }
  return { content, output, url, pathPrefix };
}

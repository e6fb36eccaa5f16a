import { ROOT } from "../site.ts";

/** The URL to which a page of the site redirects; undefined if the page is no redirect. */
export function redirectTarget(page: Document): string | undefined {
  const refresh = page.querySelector<HTMLMetaElement>("meta[http-equiv=refresh]")?.content ?? "";
  const written = /url=(.*)/.exec(refresh)?.[1];
  return written === undefined ? undefined : new URL(written, ROOT).href;
}

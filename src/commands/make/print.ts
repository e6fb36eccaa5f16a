import Eleventy from "@11ty/eleventy";
import { offprint } from "../../../eleventy.config.ts";
import type { Paper } from "../../library/types.ts";
import type { Former } from "../../site/former.ts";
import { createPress, type PressListener } from "../../site/press.ts";
import type { Site, SiteSource } from "../../site/site.ts";

/** What is told of a share while it is printed. */
export interface Listener extends PressListener {
  /** Its site was read; gives which papers' search records are wanted. */
  onSite?(site: Site): ((paper: Paper) => boolean) | undefined;
  /** Its pages are printed; feeds and files follow. */
  onPages?(): void;
}

/**
 * Prints a site, or its share of one, into a folder.
 *
 * @param former what an earlier build has left
 */
export async function printSite(
  options: SiteSource,
  folder: string,
  { onSite, onPages, ...listener }: Listener,
  former?: Former,
): Promise<Site> {
  let site: Site | undefined;
  let wanted: ((paper: Paper) => boolean) | undefined;
  const press = createPress(folder, { ...listener, wanted: (paper) => wanted?.(paper) ?? true }, former);
  const config = offprint({
    ...options,
    press,
    onSite: (read) => {
      site = read;
      wanted = onSite?.(read);
    },
    ...(onPages && { onPages }),
  });
  const eleventy = new Eleventy("templates", folder, {
    configPath: "",
    config,
    quietMode: true,
    dryRun: true,
  });
  // Running dry it would say that it wrote nothing.
  eleventy.disableLogger();
  await eleventy.write();
  if (site === undefined) throw new Error("Eleventy built nothing: the site was not asked for.");
  return site;
}

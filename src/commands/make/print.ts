import Eleventy from "@11ty/eleventy";
import { offprint } from "../../../eleventy.config.ts";
import type { Former } from "../../build/former.ts";
import { createPress, type PressListener } from "../../build/press.ts";
import type { Turns } from "../../build/turns.ts";
import type { Paper } from "../../library/types.ts";
import type { Site, SiteSource } from "../../site/site.ts";

/** What is told while a site is printed. */
export interface Listener extends PressListener {
  /** Its site was read; gives which papers' search records are wanted. */
  onSite?(site: Site): ((paper: Paper) => boolean) | undefined;
  /** Its pages are printed; feeds and files follow. */
  onPages?(): void;
}

/** What printing is shared with. */
export interface Shared {
  /** What an earlier build has left. */
  readonly former?: Former | undefined;
  /** Whose turn it is to write feeds and files. */
  readonly turns?: Turns | undefined;
}

/** Prints a site, or a part of one, into a folder. */
export async function printSite(
  options: SiteSource,
  folder: string,
  { onSite, onPages, ...listener }: Listener,
  { former, turns }: Shared = {},
): Promise<Site> {
  let site: Site | undefined;
  let wanted: ((paper: Paper) => boolean) | undefined;
  const press = createPress(folder, { ...listener, wanted: (paper) => wanted?.(paper) ?? true }, former);
  const config = offprint({
    ...options,
    press,
    turns,
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

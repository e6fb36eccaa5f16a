import Eleventy from "@11ty/eleventy";
import { offprint } from "../../../eleventy.config.ts";
import { createPress, type Press, type PressListener } from "../../site/press.ts";
import type { Site, SiteSource } from "../../site/site.ts";

/** What is told of a share while it is printed. */
export interface Listener extends PressListener {
  /** Its site was read. */
  onSite?(site: Site): void;
  /** Its pages are printed; feeds and files follow. */
  onPages?(): void;
}

/** Prints a site, or its share of one, into a folder. */
export async function printSite(
  options: SiteSource,
  folder: string,
  { onSite, onPages, ...listener }: Listener,
): Promise<{ readonly site: Site; readonly press: Press }> {
  let site: Site | undefined;
  const press = createPress(folder, listener);
  const config = offprint({
    ...options,
    press,
    onSite: (read) => {
      site = read;
      onSite?.(read);
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
  return { site, press };
}

import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { offprint } from "../../eleventy.config.ts";
import { createPress } from "../site/press.ts";
import { writeSearchIndex } from "../site/search-index.ts";
import type { Site } from "../site/site.ts";
import { address } from "../site/urls.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { readOptions } from "./options.ts";
import { freePort, readPort } from "./port.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

const OPTIONS = { ...SITE_OPTIONS, port: { type: "string", default: "8080" } } as const;

/** Eleventy runs dry, so it counts no files that it wrote; everything else that it says is passed on. */
const LOGGER = {
  log: (message: string) => /Wrote 0 files/.test(message) || console.log(message),
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
};

/**
 * `npm start`: makes the site and serves it. Eleventy watches content and rebuilds; `tsx watch`, around it,
 * starts anew when a template or a source file changes, since a module once loaded stays as it was.
 */
async function serve(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, OPTIONS);
  const { output, ...options } = siteOptions(values);
  const wanted = readPort(values.port);
  const port = await freePort(wanted);
  if (port !== wanted)
    console.error(
      `Another program has port ${wanted}: the site is served on ${port}, or name one with --port.`,
    );
  const url = options.url ?? `http://localhost:${port}/`;
  const index = searchIndexer(join(output, address.searchIndex));
  const onSite = (site: Site): void => {
    printFindings(site.diagnostics);
    index(site);
  };
  // The index is made apart, from records of its own.
  const press = createPress(output);
  const config = offprint({ ...options, url, press, onSite });
  const eleventy = new Eleventy("templates", output, {
    configPath: "",
    config,
    quietMode: true,
    dryRun: true,
    runMode: "serve",
    ...(options.pathPrefix && { pathPrefix: options.pathPrefix }),
  });
  await eleventy.init();
  eleventy.logger.overrideLogger(LOGGER);
  await eleventy.watch();
  await eleventy.serve(port);
}

/**
 * Makes the search index beside the pages, which do not wait for it: of the newest site, one at a time. A mistake
 * is said, and the pages stay served.
 */
function searchIndexer(folder: string): (site: Site) => void {
  let newest: Site | undefined;
  let indexing = Promise.resolve();
  return (site) => {
    newest = site;
    indexing = indexing
      .then(() => (site === newest ? writeSearchIndex(site, folder) : undefined))
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : String(error)));
  };
}

await serve(process.argv.slice(2)).catch(fail(`npm start -- ${SITE_USAGE} [--port 8080]`));

import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { offprint } from "../../eleventy.config.ts";
import { createPressOnDemand, type PressOnDemand } from "../site/press-on-demand.ts";
import { writeSearchIndex } from "../site/search-index.ts";
import type { Site } from "../site/site.ts";
import { type Address, address, createLinks } from "../site/urls.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { isLarge } from "./make/large.ts";
import { readOptions } from "./options.ts";
import { freePort, readPort } from "./port.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

const OPTIONS = { ...SITE_OPTIONS, port: { type: "string", default: "8080" } } as const;

/** How long findings and search index wait for a reader's first page, in milliseconds. */
const SOON = 300;

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
  let newest: Site | undefined;
  // What looks at every paper waits until the pages are there.
  const onPages = (): void => void setTimeout(follow, SOON, newest);
  const follow = (site: Site | undefined): void => {
    if (site === undefined || site !== newest) return;
    printFindings(site.diagnostics);
    index(site);
  };
  const press = createPressOnDemand(output);
  const assemble = offprint({
    ...options,
    ...(isLarge(options.content) && { cache: ".cache" }),
    url,
    press,
    onSite: (site) => {
      newest = site;
    },
    onPages,
  });
  const config = (eleventy: UserConfig): void => {
    assemble(eleventy);
    eleventy.setServerOptions({ middleware: [printAsked(press, createLinks(url, options.pathPrefix).base)] });
  };
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

/** Prints a page before the server looks for its file. */
function printAsked(press: PressOnDemand, base: string) {
  return ({ url = "" }: IncomingMessage, _: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(url, "http://localhost");
    const path = decoded(pathname.slice(base.length - 1)) as Address;
    if (pathname.startsWith(base)) for (const at of [path, `${path}/` as Address]) press.ask(at);
    next();
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
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

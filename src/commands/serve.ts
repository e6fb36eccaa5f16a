import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { offprint } from "../../eleventy.config.ts";
import { createPressOnDemand } from "../build/press-on-demand.ts";
import { createBackgroundTasks } from "../build/serve/background-tasks.ts";
import { renderMiddleware } from "../build/serve/render-middleware.ts";
import { createSearch } from "../build/serve/search.ts";
import { createSiteLoader } from "../build/serve/site-loader.ts";
import { createTemplates } from "../build/serve/template-loader.ts";
import { waitForChange } from "../build/serve/wait-for-change.ts";
import { diskParseCache, memoryParseCache, noCache } from "../content/parse-cache.ts";
import { rememberedCounts } from "../library/related/vectors.ts";
import type { Site } from "../site/site.ts";
import { address, createLinks } from "../site/urls.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { isLarge } from "./make/large.ts";
import { readOptions } from "./options.ts";
import { freePort, readPort } from "./port.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

const OPTIONS = { ...SITE_OPTIONS, port: { type: "string", default: "8080" } } as const;

const TEMPLATES = "templates";
const SCRIPTS = "src/client";

/** A file is whole when it has not grown for so long, in milliseconds. */
const WRITTEN = { stabilityThreshold: 60, pollInterval: 15 };

/** Eleventy runs dry, so it counts no files that it wrote; everything else that it says is passed on. */
const LOGGER = {
  log: (message: string) => /Wrote 0 files/.test(message) || console.log(message),
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
};

/**
 * `npm start`: makes the site and serves it. Eleventy watches content, templates and the browser's scripts, and
 * rebuilds; a page is printed when somebody asks for it. `tsx watch`, around it, starts anew when another source file
 * changes, since a module once loaded stays as it was.
 */
async function serve(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, OPTIONS);
  const { output, ...given } = siteOptions(values);
  const wanted = readPort(values.port);
  const port = await freePort(wanted);
  if (port !== wanted)
    console.error(
      `Another program has port ${wanted}: the site is served on ${port}, or name one with --port.`,
    );
  const url = given.url ?? `http://localhost:${port}/`;
  const large = isLarge(given.content);
  const readings = memoryParseCache(large ? diskParseCache(".cache") : noCache);
  const options = { ...given, url, readings, countWords: rememberedCounts() };
  const press = createPressOnDemand(output);
  const templates = createTemplates(TEMPLATES, press);
  const tasks = createBackgroundTasks(options.countWords, printFindings);
  const search = createSearch(join(output, address.searchIndex), (error) =>
    console.error(error instanceof Error ? error.message : String(error)),
  );
  let newest: Site | undefined;
  const assemble = offprint({
    ...options,
    press,
    templates,
    read: createSiteLoader(options, () => {
      newest = undefined;
      for (const holder of [press, tasks, search]) holder.clear();
    }),
    onSite: (site) => {
      newest = site;
    },
    onPages: () => {
      if (newest === undefined) return;
      tasks.start(newest);
      search.renew(newest);
      if (!large) search.ask();
    },
  });
  const config = (eleventy: UserConfig): void => {
    eleventy.on("eleventy.beforeWatch", tasks.pause);
    eleventy.on("eleventy.before", templates.renew);
    assemble(eleventy);
    for (const folder of [TEMPLATES, SCRIPTS]) eleventy.addWatchTarget(folder);
    eleventy.setWatchJavaScriptDependencies(false);
    eleventy.setChokidarConfig({ awaitWriteFinish: WRITTEN });
    eleventy.setServerOptions({
      middleware: [renderMiddleware(press, search, createLinks(url, given.pathPrefix).base, console.error)],
      // Eleventy does not know the pages, so that a browser cannot be told what has changed on one.
      domDiff: false,
    });
  };
  const start = async (): Promise<Eleventy> => {
    const eleventy = new Eleventy(TEMPLATES, output, {
      configPath: "",
      config,
      quietMode: true,
      dryRun: true,
      runMode: "serve",
      ...(given.pathPrefix && { pathPrefix: given.pathPrefix }),
    });
    await eleventy.init();
    eleventy.logger.overrideLogger(LOGGER);
    await eleventy.watch();
    return eleventy;
  };
  const eleventy = await retryOnChange(start, [TEMPLATES, SCRIPTS, given.content]);
  await eleventy.serve(port);
}

/** Tries again with every change until there is nothing to complain of; Eleventy says what there was. */
async function retryOnChange<T>(start: () => Promise<T>, folders: readonly string[]): Promise<T> {
  for (;;) {
    const change = waitForChange(folders);
    try {
      return await start();
    } catch {
      await change.happened;
    } finally {
      change.forget();
    }
  }
}

await serve(process.argv.slice(2)).catch(fail(`npm start -- ${SITE_USAGE} [--port 8080]`));

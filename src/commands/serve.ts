import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { offprint } from "../../eleventy.config.ts";
import { createLazyOutputs } from "../build/lazy-outputs.ts";
import { createPreviewFolder } from "../build/preview-folder.ts";
import { createBackgroundTasks } from "../build/serve/background-tasks.ts";
import { everyFileWatched } from "../build/serve/every-file-watched.ts";
import { createPageFindings } from "../build/serve/findings-script.ts";
import { followFolders } from "../build/serve/folder-changes.ts";
import { listenOnLoopback } from "../build/serve/loopback.ts";
import { FINDINGS_SCRIPT, renderMiddleware } from "../build/serve/render-middleware.ts";
import { needsRestart, RELOADING, RESTART } from "../build/serve/restart.ts";
import { createSearch } from "../build/serve/search.ts";
import { createSiteLoader } from "../build/serve/site-loader.ts";
import { createTemplateLoader } from "../build/serve/template-loader.ts";
import { importTemplate } from "../build/templates.ts";
import { usesCache } from "../build/uses.ts";
import { diskParseCache, memoryParseCache, noCache } from "../content/parse-cache.ts";
import { createCachedWordCounter } from "../library/related/word-counter.ts";
import { address, createLinks } from "../site/urls.ts";
import { type Help, SITE_HELP } from "./console/help.ts";
import { readOptions } from "./console/options.ts";
import { createPreviewReport } from "./console/preview-report.ts";
import { printError, printForeign, printThrown } from "./console/print.ts";
import { reportFailure } from "./console/report-failure.ts";
import { sortDiagnostics } from "./order.ts";
import { freePort, readPort } from "./port.ts";
import { SITE_OPTIONS, siteOptions } from "./site-options.ts";

const OPTIONS = {
  ...SITE_OPTIONS,
  output: { type: "string", default: "_preview" },
  port: { type: "string", default: "8080" },
} as const;

const HELP: Help = {
  does: "Serves the site on this machine, and updates it on every change.",
  usage: "npm start -- [options]",
  options: { "--port NUMBER": "the port of the preview (default: 8080)", ...SITE_HELP },
};

const TEMPLATES = "templates";
const PROGRAM = "src";
/** What is watched in addition to the publisher's folder. */
const WATCHED = [TEMPLATES, PROGRAM, "eleventy.config.ts"];

/** A file is complete if it has not grown for this long, in milliseconds. */
const WRITTEN = { stabilityThreshold: 60, pollInterval: 15 };

/** Suppresses Eleventy's count of written files, which is 0 in a dry run; passes on other messages. */
const LOGGER = {
  log: (message: string) => /Wrote 0 files/.test(message) || printForeign(message),
  warn: printForeign,
  error: printForeign,
};

/**
 * Plans the site and serves it. Eleventy watches content, templates and the browser's scripts, and plans again; an output
 * is rendered when it is requested. When another source file changes, the process ends and asks to be started again,
 * because loaded modules cannot be reloaded; the compiled program cannot reload templates, either.
 */
async function serve(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, OPTIONS);
  const { output, ...given } = siteOptions(values);
  const wanted = readPort(values.port);
  const port = await freePort(wanted);
  if (port !== wanted) printError(`Port ${wanted} is in use; using ${port} (choose one with --port).`);
  const url = given.url ?? `http://localhost:${port}/`;
  const cached = usesCache(given.content);
  const parseCache = memoryParseCache(cached ? diskParseCache(".cache") : noCache);
  const source = { ...given, url, parseCache, wordCounter: createCachedWordCounter() };
  createPreviewFolder(output);
  const { base } = createLinks(url, given.pathPrefix);
  const script = `<script src="${base}${FINDINGS_SCRIPT}" async></script>`;
  const outputs = createLazyOutputs(output, (page) => page.replace(/<\/body>|$/, (end) => script + end));
  const findings = createPageFindings(sortDiagnostics);
  const report = createPreviewReport(`http://localhost:${port}${base}`);
  const reloading = process.env[RELOADING] !== undefined;
  const templates = reloading
    ? createTemplateLoader(TEMPLATES)
    : { load: importTemplate, refresh: () => undefined };
  const tasks = createBackgroundTasks(source.wordCounter, (found, papers) => {
    findings.set(found);
    report(found, papers);
  });
  const search = createSearch(join(output, address.searchIndex), printThrown);
  const assemble = offprint({
    content: given.content,
    load: createSiteLoader(source, () => {
      for (const holder of [outputs, tasks, search, findings]) holder.clear();
    }),
    loadTemplate: templates.load,
    onPlan(plan) {
      outputs.use(plan);
      tasks.start(plan);
      search.renew(plan.site);
      if (!cached) search.ask();
    },
  });
  const config = (eleventy: UserConfig): void => {
    eleventy.on("eleventy.beforeWatch", (changed: readonly string[]) => {
      if (needsRestart(changed, reloading)) process.exit(RESTART);
      tasks.pause();
    });
    eleventy.on("eleventy.before", templates.refresh);
    assemble(eleventy);
    for (const path of WATCHED) eleventy.addWatchTarget(path);
    eleventy.setWatchJavaScriptDependencies(false);
    eleventy.setChokidarConfig({ awaitWriteFinish: WRITTEN });
    eleventy.setServerOptions({
      middleware: [renderMiddleware(outputs, search, findings, base, printForeign)],
      // Eleventy does not know the pages, so browsers cannot be told what has changed.
      domDiff: false,
    });
  };
  const changes = followFolders([PROGRAM, TEMPLATES, given.content]);
  const start = async (): Promise<readonly [Eleventy, catchUp: () => Promise<void>]> => {
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
    const rebuild = await eleventy.watch();
    // Eleventy rebuilds when files are added or changed, but not when they are deleted.
    eleventy.watcher.on("unlink", rebuild);
    const catchUp = async (): Promise<void> => {
      const missed = changes.changed();
      if (missed.includes(PROGRAM) || (missed.includes(TEMPLATES) && !reloading)) process.exit(RESTART);
      for (const folder of missed) await rebuild(folder);
    };
    // Watching begins a moment after the files have been read.
    await catchUp();
    return [eleventy, catchUp];
  };
  // The process that started this one may end in any way.
  process.on("disconnect", () => process.exit());
  const [eleventy, catchUp] = await start().catch(async () => {
    // Eleventy has reported the error.
    await changes.happened();
    return process.exit(RESTART);
  });
  listenOnLoopback();
  await eleventy.serve(port);
  await everyFileWatched(() => eleventy.watcher.getWatched());
  await catchUp();
}

await serve(process.argv.slice(2)).catch(reportFailure(HELP));

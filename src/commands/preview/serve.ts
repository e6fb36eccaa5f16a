import type UserConfig from "@11ty/eleventy/UserConfig";
import { everyFileWatched } from "../../build/serve/every-file-watched.ts";
import { followFolders } from "../../build/serve/folder-changes.ts";
import { listenOnLoopback } from "../../build/serve/loopback.ts";
import { printForeign } from "../console/print.ts";

export interface ServeOptions {
  readonly templates: string;
  /** Folders that are watched, with everything below them. */
  readonly folders: readonly string[];
  /** The folder that is served. */
  readonly output: string;
  readonly pathPrefix: string | undefined;
  readonly port: number;
  readonly config: (eleventy: UserConfig) => void;
}

/** A file is complete if it has not grown for this long, in milliseconds. */
const WRITTEN = { stabilityThreshold: 60, pollInterval: 15 };

/** Suppresses Eleventy's count of written files, which is 0 in a dry run; passes on other messages. */
const LOGGER = {
  log: (message: string) => /Wrote 0 files/.test(message) || printForeign(message),
  warn: printForeign,
  error: printForeign,
};

/** Plans a site with Eleventy, serves it, and plans it again after each change of a folder. Returns when it is served. */
export async function serve(options: ServeOptions): Promise<void> {
  const changes = followFolders(options.folders);
  const [eleventy, rebuild] = await watching(options).catch(async () => {
    // Eleventy has reported the error. It is tried again when something has changed.
    await changes.happened();
    return watching(options);
  });
  // Files are watched only a moment after they have been read.
  const catchUp = async (): Promise<void> => {
    for (const folder of changes.changed()) await rebuild(folder);
  };
  await catchUp();
  listenOnLoopback();
  await eleventy.serve(options.port);
  await everyFileWatched(() => eleventy.watcher.getWatched());
  await catchUp();
}

/** Starts Eleventy; returns it, and a function that rebuilds. */
async function watching({ templates, folders, output, pathPrefix, config }: ServeOptions) {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(templates, output, {
    configPath: "",
    config(given: UserConfig) {
      config(given);
      for (const path of folders) given.addWatchTarget(path);
      given.setWatchJavaScriptDependencies(false);
      given.setChokidarConfig({ awaitWriteFinish: WRITTEN });
    },
    quietMode: true,
    dryRun: true,
    runMode: "serve",
    ...(pathPrefix && { pathPrefix }),
  });
  await eleventy.init();
  eleventy.logger.overrideLogger(LOGGER);
  const rebuild = await eleventy.watch();
  // Eleventy rebuilds when files are added or changed, but not when they are deleted.
  eleventy.watcher.on("unlink", rebuild);
  return [eleventy, rebuild] as const;
}

import { parseArgs } from "node:util";
import Eleventy from "@11ty/eleventy";
import { offprint } from "../../eleventy.config.ts";
import type { Site } from "../site/site.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

/**
 * `npm start`: makes the site and serves it. Eleventy watches content and rebuilds; `tsx watch`, around it,
 * starts anew when a template or a source file changes, since a module once loaded stays as it was.
 */
async function serve(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...SITE_OPTIONS, port: { type: "string", default: "8080" } },
  });
  const { output, ...options } = siteOptions(values);
  const port = Number(values.port);
  const url = options.url ?? `http://localhost:${port}/`;
  const onSite = ({ diagnostics }: Site): void => {
    printFindings(diagnostics);
  };
  const config = offprint({ ...options, url, onSite });
  const eleventy = new Eleventy("templates", output, {
    configPath: "",
    config,
    quietMode: true,
    runMode: "serve",
    ...(options.pathPrefix && { pathPrefix: options.pathPrefix }),
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}

await serve(process.argv.slice(2)).catch(fail(`npm start -- ${SITE_USAGE} [--port 8080]`));

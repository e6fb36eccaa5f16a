import type UserConfig from "@11ty/eleventy/UserConfig";
import { offprint } from "../../eleventy.config.ts";
import { createPreviewFolder } from "../build/preview-folder.ts";
import type { Preview, PreviewOptions } from "../build/serve/preview.ts";
import type { LoadTemplate } from "../build/templates.ts";
import { createLinks } from "../site/urls.ts";
import { type Help, SITE_HELP } from "./console/help.ts";
import { readOptions } from "./console/options.ts";
import { createPreviewReport } from "./console/preview-report.ts";
import { printError, printForeign, printThrown } from "./console/print.ts";
import { reportFailure } from "./console/report-failure.ts";
import { sortDiagnostics } from "./order.ts";
import { freePort, readPort } from "./port.ts";
import { createProgram } from "./preview/program.ts";
import { serve } from "./preview/serve.ts";
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

/**
 * `npm start`: plans the site and serves it. Eleventy watches content, templates and sources, and plans again; an output
 * is rendered when it is requested.
 */
async function start(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, OPTIONS);
  const { output, ...given } = siteOptions(values);
  const wanted = readPort(values.port);
  const port = await freePort(wanted);
  if (port !== wanted) printError(`Port ${wanted} is in use; using ${port} (choose one with --port).`);
  const url = given.url ?? `http://localhost:${port}/`;
  createPreviewFolder(output);
  const { base } = createLinks(url, given.pathPrefix);
  const current = await currentPreview({
    source: { ...given, url },
    output,
    sort: sortDiagnostics,
    onDiagnostics: createPreviewReport(`http://localhost:${port}${base}`),
    onError: printForeign,
  });
  await serve({
    templates: TEMPLATES,
    folders: [PROGRAM, TEMPLATES, given.content],
    output,
    pathPrefix: given.pathPrefix,
    port,
    config: configure(given.content, current),
  });
}

/** The preview as the program is now. */
interface CurrentPreview {
  preview(): Preview;
  readonly loadTemplate: LoadTemplate;
  /** Reports a mistake in a source; the preview then stays as it is. */
  refresh(): Promise<void>;
}

async function currentPreview(options: PreviewOptions): Promise<CurrentPreview> {
  const latest = createProgram();
  let program = await latest();
  let preview = program.preview.createPreview(options);
  return {
    preview: () => preview,
    loadTemplate: (file) => program.template(file),
    async refresh() {
      try {
        const before = program.preview;
        program = await latest();
        if (program.preview === before) return;
        preview.close();
        preview = program.preview.createPreview(options);
      } catch (error) {
        printThrown(error);
      }
    },
  };
}

function configure(content: string, current: CurrentPreview): (eleventy: UserConfig) => void {
  const assemble = offprint({
    content,
    load: () => current.preview().load(),
    loadTemplate: current.loadTemplate,
    onTemplates: (site, templates) => current.preview().show(site, templates),
  });
  return (eleventy) => {
    eleventy.on("eleventy.beforeWatch", () => current.preview().pause());
    eleventy.on("eleventy.before", current.refresh);
    assemble(eleventy);
    eleventy.setServerOptions({
      middleware: [
        (...request: Parameters<Preview["middleware"]>) => current.preview().middleware(...request),
      ],
      // Eleventy does not know the pages, so it cannot send changes to browsers.
      domDiff: false,
    });
  };
}

void start(process.argv.slice(2)).catch(reportFailure(HELP));

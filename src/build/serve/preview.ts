import { join } from "node:path";
import { readToolchainFingerprint } from "../../cache/toolchain.ts";
import { diskParseCache, memoryParseCache, noCache } from "../../content/parse-cache.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { createCachedWordCounter } from "../../library/related/word-counter.ts";
import type { Template } from "../../site/output.ts";
import type { Site, SiteSource } from "../../site/site.ts";
import { address, createLinks } from "../../site/urls.ts";
import { createLazyOutputs } from "../lazy-outputs.ts";
import { createPlan } from "../plan.ts";
import { isLarge } from "../uses.ts";
import { createBackgroundTasks } from "./background-tasks.ts";
import { createPageFindings } from "./findings-script.ts";
import { FINDINGS_SCRIPT, type Middleware, renderMiddleware } from "./render-middleware.ts";
import { createSearch } from "./search.ts";
import { createSiteLoader } from "./site-loader.ts";

export interface PreviewOptions {
  /** Where the site comes from, with the address at which it is served. */
  readonly source: SiteSource & { readonly url: string };
  /** The served folder. */
  readonly output: string;
  /** Sorts diagnostics for display. */
  readonly sort: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Called once for each state of the site, when its diagnostics are known. */
  readonly onDiagnostics: (diagnostics: readonly Diagnostic[], papers: number) => void;
  /** Called when an output cannot be rendered, or the search index cannot be built. */
  readonly onError: (error: unknown) => void;
}

/** A served site, which `npm start` replaces when the program has changed. */
export interface Preview {
  /** The current site; read again if the content has changed. */
  load(): Promise<Site>;
  /** Uses this site and these templates, by name, for all further requests. */
  show(site: Site, templates: ReadonlyMap<string, Template>): void;
  /** Pauses work in the background until the next `show`. */
  pause(): void;
  /** Releases the site, and ends all work. */
  close(): void;
  /** Renders requested outputs. */
  readonly middleware: Middleware;
}

/** Creates a preview, which renders the outputs of a site when they are requested. */
export function createPreview({ source, output, sort, onDiagnostics, onError }: PreviewOptions): Preview {
  const large = isLarge(source.content);
  const parseCache = memoryParseCache(large ? diskParseCache(".cache", readToolchainFingerprint()) : noCache);
  const wordCounter = createCachedWordCounter();
  const { base } = createLinks(source.url, source.pathPrefix);
  const script = `<script src="${base}${FINDINGS_SCRIPT}" async></script>`;
  const outputs = createLazyOutputs(output, (page) => page.replace(/<\/body>|$/, (end) => script + end));
  const findings = createPageFindings(sort);
  const tasks = createBackgroundTasks(wordCounter, (found, papers) => {
    findings.set(found);
    onDiagnostics(found, papers);
  });
  const search = createSearch(join(output, address.searchIndex), onError);
  const clear = (): void => {
    for (const holder of [outputs, tasks, search, findings]) holder.clear();
  };
  return {
    load: createSiteLoader({ ...source, parseCache, wordCounter }, clear),
    show(site, templates) {
      const plan = createPlan(site, templates);
      outputs.use(plan);
      tasks.start(plan);
      search.renew(site);
      if (!large) search.ask();
    },
    pause: tasks.pause,
    close: clear,
    middleware: renderMiddleware(outputs, search, findings, base, onError),
  };
}

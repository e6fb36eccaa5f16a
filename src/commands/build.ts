import { resolve } from "node:path";
import type { BuildResult } from "../build/build-options.ts";
import { buildSite } from "../build/build-site.ts";
import { optimizeLater } from "../build/optimize-later.ts";
import { createStaging } from "../build/staging/staging.ts";
import { isLarge, usesCache } from "../build/uses.ts";
import { evictCaches, PROJECT_CACHE } from "../cache/disk-cache.ts";
import { readLines } from "../content/files.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { pluralize } from "../shared/plural.ts";
import { describeProfile } from "../site/profile/profile.ts";
import { type Help, SITE_HELP } from "./console/help.ts";
import { readOptions } from "./console/options.ts";
import { PROGRESS, print, printAnnotations, printFindings } from "./console/print.ts";
import { createProgress } from "./console/progress.ts";
import { tally } from "./console/report.ts";
import { reportFailure } from "./console/report-failure.ts";
import { contentFindings } from "./content-findings.ts";
import { SITE_OPTIONS, siteOptions } from "./site-options.ts";

const OPTIONS = {
  ...SITE_OPTIONS,
  "without-search": { type: "boolean", default: false },
  stages: { type: "boolean", default: false },
  "cache-dir": { type: "string", default: ".cache" },
  "no-cache": { type: "boolean", default: false },
} as const;

const HELP: Help = {
  does: "Builds the site. Until it is complete, the previous one stays.",
  usage: "npm run build -- [options]",
  options: {
    ...SITE_HELP,
    "--without-search": "leave out the search index",
    "--cache-dir DIR": "where a large site keeps what the next build can reuse (default: .cache)",
    "--no-cache": "reuse nothing from the previous build",
    "--stages": "show how long each stage took",
  },
};

const complain = reportFailure(HELP);

/** `npm run build`: builds the site of a content folder. The previous site stays until the new one is complete. */
async function build(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, OPTIONS);
  const options = siteOptions(values);
  await buildAndPublish(values, options).catch((error) => {
    throw explained(error, options.output);
  });
}

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>["values"];

async function buildAndPublish(
  values: Values,
  { output, ...source }: ReturnType<typeof siteOptions>,
): Promise<void> {
  const started = performance.now();
  const cached = !values["no-cache"] && usesCache(source.content);
  if (!isLarge(source.content)) optimizeLater();
  const progress = createProgress(PROGRESS);
  // A web server, which runs as another user, must be able to read the site.
  process.umask(process.umask() & ~0o055);
  const staging = createStaging(output);
  process.once("exit", staging.rollback);
  // If one file cannot be written, others fail as well, outside the awaited promise.
  process.on("uncaughtException", (error) => {
    complain(explained(error, output));
    process.exit();
  });
  const result = await buildSite({
    source: { ...source, ...(cached && { cache: values["cache-dir"] }) },
    folder: staging.folder,
    place: output,
    search: !values["without-search"],
    onStage: (name, pages) =>
      progress.stage(name, pages === undefined ? undefined : { many: pages, what: "page" }),
    onPages: progress.done,
  });
  progress.stage("Moving the site into place");
  staging.commit();
  result.saveManifest();
  for (const cache of new Set([PROJECT_CACHE, resolve(values["cache-dir"])])) evictCaches(cache);
  const stages = progress.end();
  const diagnostics = contentFindings(result.plan, source.content);
  report(diagnostics);
  const described = describeProfile(result.plan.site.profile);
  if (described !== undefined) print(described);
  print(closingLines(result, diagnostics, output, (performance.now() - started) / 1000));
  if (values.stages) print(stages.map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(", "));
}

/** Explains system errors to the user. */
function explained(error: unknown, output: string): unknown {
  const { message } = error as Error;
  const said = reasons(error).join(" ");
  const stays = "The previous site is unchanged.";
  if (/ENOSPC|No space left/.test(said))
    return new Error(`The disk is full: ${output} needs more room. ${stays}`);
  if (/\b(?:EACCES|EPERM|EROFS)\b/.test(said))
    return new Error(`${output} cannot be written: ${message}. ${stays}`);
  return new Error(reasons(error).filter(Boolean).join(": "));
}

/** The messages of an error and of its causes, as wrapped by Eleventy and others. */
function reasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { code, originalError, cause = originalError } = error as Wrapped;
  return [code ?? "", error.message, ...(cause === undefined ? [] : reasons(cause))];
}

interface Wrapped extends Error {
  readonly code?: string;
  readonly originalError?: unknown;
}

/** Errors in full, since something is missing from the site; warnings are for “npm run check”. */
function report(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printFindings(errors, readLines, { most: MOST_ERRORS });
  printAnnotations(diagnostics.filter(({ severity }) => severity === "warning"));
}

/** Maximum number of errors shown per code. */
const MOST_ERRORS = 10;

/** `Built 45 pages (27 authors, 3 categories) into _site in 0.9 s.` and `11 papers, 0 errors, 4 warnings (…)`. */
function closingLines(
  { plan, pages }: BuildResult,
  diagnostics: readonly Diagnostic[],
  output: string,
  seconds: number,
): string {
  const { papers, authors, categories } = plan.site.library;
  const counts = [
    pluralize(authors.length, "author"),
    pluralize(categories.length, "category", "categories"),
  ];
  const warned = diagnostics.some(({ severity }) => severity === "warning");
  return [
    `Built ${pluralize(pages, "page")} (${counts.join(", ")}) into ${output} in ${seconds.toFixed(1)} s.`,
    `${tally(papers.length, diagnostics)}${warned ? " (npm run check shows them)" : ""}`,
  ].join("\n");
}

void build(process.argv.slice(2)).catch(complain);

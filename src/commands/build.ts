import { resolve } from "node:path";
import { type BuildResult, buildSite } from "../build/build-site.ts";
import { createStaging } from "../build/staging.ts";
import { usesCache } from "../build/uses.ts";
import { evictCaches, PROJECT_CACHE } from "../cache/disk-cache.ts";
import { readLines } from "../content/files.ts";
import { REJECTIONS } from "../diagnostics/catalogue.ts";
import { pluralize } from "../shared/plural.ts";
import { describeProfile } from "../site/profile.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";
import { PROGRESS, print, printFindings } from "./print.ts";
import { createProgress } from "./progress.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

const OPTIONS = {
  ...SITE_OPTIONS,
  "without-search": { type: "boolean", default: false },
  stages: { type: "boolean", default: false },
  keep: { type: "string", default: ".cache" },
  fresh: { type: "boolean", default: false },
} as const;

const complain = fail(`npm run build -- ${SITE_USAGE} [--without-search] [--keep DIR] [--fresh] [--stages]`);

/** `npm run build`: builds the site of a content folder, once. Until it is whole, the previous one stays. */
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
  const cached = !values.fresh && usesCache(source.content);
  const progress = createProgress(PROGRESS);
  // A web server, which is another user, has to read the site whatever the publisher's own files are.
  process.umask(process.umask() & ~0o055);
  const staging = createStaging(output);
  process.once("exit", staging.rollback);
  // Where one file cannot be written, others fail as well, outside of what is awaited.
  process.on("uncaughtException", (error) => {
    complain(explained(error, output));
    process.exit();
  });
  const result = await buildSite({
    source: { ...source, ...(cached && { cache: values.keep }) },
    folder: staging.folder,
    place: output,
    search: !values["without-search"],
    onStage: (name, pages) =>
      progress.stage(name, pages === undefined ? undefined : { many: pages, what: "page" }),
    onPages: progress.done,
  });
  progress.stage("putting it in place");
  staging.commit();
  result.saveManifest();
  for (const cache of new Set([PROJECT_CACHE, resolve(values.keep)])) evictCaches(cache);
  const stages = progress.end();
  printFindings(result.plan.diagnostics(), readLines);
  const described = describeProfile(result.plan.site.profile);
  if (described !== undefined) print(described);
  print(closingLine(result, (performance.now() - started) / 1000));
  if (values.stages) print(stages.map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(", "));
}

/** What the system refused, in words that say what to do. */
function explained(error: unknown, output: string): unknown {
  const { message } = error as Error;
  const said = reasons(error).join(" ");
  const stays = "The site before it is unchanged.";
  if (/ENOSPC|No space left/.test(said))
    return new Error(`The disk is full: ${output} needs more room. ${stays}`);
  if (/\b(?:EACCES|EPERM|EROFS)\b/.test(said))
    return new Error(`${output} cannot be written: ${message}. ${stays}`);
  return new Error(reasons(error).filter(Boolean).join(": "));
}

/** An error's words and those of the errors that it was made of, as Eleventy and others hand them on. */
function reasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const { code, originalError, cause = originalError } = error as Wrapped;
  return [code ?? "", error.message, ...(cause === undefined ? [] : reasons(cause))];
}

interface Wrapped extends Error {
  readonly code?: string;
  readonly originalError?: unknown;
}

/** `11 papers, 27 authors, 3 categories: 45 pages in 0.9 s; 0 entries rejected`. */
function closingLine({ plan, pages }: BuildResult, seconds: number): string {
  const { papers, authors, categories } = plan.site.library;
  const counts = [
    pluralize(papers.length, "paper"),
    pluralize(authors.length, "author"),
    pluralize(categories.length, "category", "categories"),
  ];
  const rejected = plan.diagnostics().filter(({ code }) => REJECTIONS.has(code)).length;
  return `${counts.join(", ")}: ${pluralize(pages, "page")} in ${seconds.toFixed(1)} s; ${pluralize(rejected, "entry", "entries")} rejected`;
}

await build(process.argv.slice(2)).catch(complain);

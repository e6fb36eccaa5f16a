import { createStaging } from "../build/staging.ts";
import { REJECTIONS } from "../diagnostics/catalogue.ts";
import { pluralize } from "../shared/plural.ts";
import { describeProfile } from "../site/profile.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { isLarge } from "./make/large.ts";
import { type Made, makeSite } from "./make/site.ts";
import { readOptions } from "./options.ts";
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

/** `npm run build`: makes the site of a content folder, once. Until it is whole, the one before stands. */
async function build(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const { values } = readOptions(args, OPTIONS);
  const { output, ...source } = siteOptions(values);
  // A small site is made sooner than it is known what has changed.
  const keeps = !values.fresh && isLarge(source.content);
  const options = { ...source, ...(keeps && { cache: values.keep }) };
  const progress = createProgress(process.stderr);
  const aside = createStaging(output);
  // In the end: of a build that fails, other files may still be on their way.
  process.once("exit", aside.rollback);
  // Where one file cannot be written, others fail as well, behind Eleventy's back.
  process.on("uncaughtException", (error) => {
    complain(explained(error, output));
    process.exit();
  });
  const made = await makeSite(options, aside.folder, {
    search: !values["without-search"],
    progress,
    place: output,
  }).catch((error) => {
    throw explained(error, output);
  });
  progress.stage("putting it in place");
  aside.commit();
  made.remember();
  const stages = progress.end();
  printFindings(made.site.diagnostics);
  const words = describeProfile(made.site.profile);
  if (words !== undefined) console.log(words);
  console.log(closingLine(made, (performance.now() - started) / 1000));
  if (values.stages)
    console.log(stages.map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(", "));
}

/** What the system refused, in words that say what to do. */
function explained(error: unknown, output: string): unknown {
  const { message } = error as Error;
  const said = reasons(error).join(" ");
  const stands = "What stood there before is as it was.";
  if (/ENOSPC|No space left/.test(said))
    return new Error(`The disk is full: ${output} needs more room. ${stands}`);
  if (/\b(?:EACCES|EPERM|EROFS)\b/.test(said))
    return new Error(`${output} cannot be written: ${message}. ${stands}`);
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
function closingLine({ site: { library, diagnostics }, pages }: Made, seconds: number): string {
  const { papers, authors, categories } = library;
  const made = [
    pluralize(papers.length, "paper"),
    pluralize(authors.length, "author"),
    pluralize(categories.length, "category", "categories"),
  ];
  const rejected = diagnostics.filter(({ code }) => REJECTIONS.has(code)).length;
  return `${made.join(", ")}: ${pluralize(pages, "page")} in ${seconds.toFixed(1)} s; ${pluralize(rejected, "entry", "entries")} rejected`;
}

await build(process.argv.slice(2)).catch(complain);

import { join } from "node:path";
import { parseArgs } from "node:util";
import type { LatexProblem } from "../latex/typeset.ts";
import { REJECTIONS } from "../listing/diagnostics.ts";
import { makeAside } from "../site/aside.ts";
import { createSearchIndex, type SearchIndex } from "../site/search-index.ts";
import type { SearchRecord } from "../site/search-record.ts";
import type { Site, SiteSource } from "../site/site.ts";
import { address } from "../site/urls.ts";
import { counted } from "../site/words.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { printSite } from "./make/print.ts";
import { type News, startShare, threadsFor } from "./make/shares.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

const complain = fail(`npm run build -- ${SITE_USAGE}`);

/** `npm run build`: makes the site of a content folder, once. Until it is whole, the one before stands. */
async function build(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const { values } = parseArgs({ args: [...args], options: SITE_OPTIONS });
  const { output, ...options } = siteOptions(values);
  const aside = makeAside(output);
  // In the end: of a build that fails, other files may still be on their way.
  process.once("exit", aside.discard);
  // Where one file cannot be written, others fail as well, behind Eleventy's back.
  process.on("uncaughtException", (error) => {
    complain(explained(error, output));
    process.exit();
  });
  const { site, pages } = await make(options, aside.folder).catch((error) => {
    throw explained(error, output);
  });
  aside.putInPlace();
  printFindings(site.diagnostics);
  console.log(closingLine(site, pages, (performance.now() - started) / 1000));
}

/** Makes a site in a folder, with its search index; gives how many pages it has. */
async function make(
  options: SiteSource,
  folder: string,
): Promise<{ readonly site: Site; readonly pages: number }> {
  const of = threadsFor(options.content);
  const early: SearchRecord[] = [];
  const problems = new Map<string, readonly LatexProblem[]>();
  let search: SearchIndex | undefined;
  let others = 0;
  const onNews = (news: News): void => {
    if (news.kind === "pages") others += news.pages;
    else if (news.kind === "problems") for (const [slug, found] of news.problems) problems.set(slug, found);
    else if (search === undefined) early.push(...news.records);
    else search.add(news.records);
  };
  const threads = Array.from({ length: of - 1 }, (_, k) =>
    startShare({ options: { ...options, share: { number: k + 2, of } }, folder }, onNews),
  );
  const printed = printSite({ ...options, share: { number: 1, of } }, folder, {
    onSite(read) {
      search = createSearchIndex(read.library.papers, join(folder, address.searchIndex));
      search.add(early);
    },
    onRecord: (record) => search?.add([record]),
  });
  const [{ site, press }] = await Promise.all([printed, ...threads.map(({ done }) => done)]);
  await search?.close();
  for (const paper of site.library.papers) {
    const found = problems.get(paper.slug);
    if (found !== undefined) site.texts.note(paper, found);
  }
  return { site, pages: press.pages + others };
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
function closingLine({ library, diagnostics }: Site, pages: number, seconds: number): string {
  const { papers, authors, categories } = library;
  const made = [
    counted(papers.length, "paper"),
    counted(authors.length, "author"),
    counted(categories.length, "category", "categories"),
  ];
  const rejected = diagnostics.filter(({ code }) => REJECTIONS.has(code)).length;
  return `${made.join(", ")}: ${counted(pages, "page")} in ${seconds.toFixed(1)} s; ${counted(rejected, "entry", "entries")} rejected`;
}

await build(process.argv.slice(2)).catch(complain);

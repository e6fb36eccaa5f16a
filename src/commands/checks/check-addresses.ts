import { pluralize } from "../../shared/plural.ts";
import { ASKS_FOR_TARGET, redirectLines } from "../../site/redirects/suggest.ts";
import { hasExample, isOfExample } from "./example-addresses.ts";
import { pageExists, readPublished } from "./published.ts";

/** The result of a comparison: a message, and whether the build may be published. */
export interface Verdict {
  readonly passes: boolean;
  readonly words: string;
}

/** Advice if publication is stopped, as the last line. */
const PROCEED =
  "To publish: add those lines to content/redirects.yaml and commit. Or, to let the URLs break: on GitHub, Actions → Publish → Run workflow, tick “Publish although published URLs would break”.";

/** Below lines without a target, which as they are would be comments. */
const COMPLETE =
  "For each line that asks “redirect to?”, remove the # and write the path of a page instead of the question: the page's new one, or for a page that you removed, its digest's, such as /digests/2026-11-23/, or / for the home page.";

/**
 * Compares a build with what is published: every URL of the published sitemap must have a page in the build, or a
 * redirect. If nothing is published yet, nothing can break; the example does not count as published.
 *
 * @param output the folder of the build
 * @param against the published site: a URL, or the folder of an earlier build
 */
export async function findLostAddresses(output: string, against: string): Promise<Verdict> {
  const built = await readPublished(output).catch(() => undefined);
  if (built?.addresses === undefined)
    throw new Error(`${output}: there is no build here. Run “npm run build” first.`);
  const published = await readPublished(against);
  if (published.addresses === undefined)
    return { passes: true, words: `Nothing published yet (${published.reason}); no URL can break.` };
  const gone = published.addresses.filter((at) => !pageExists(output, at));
  const example = hasExample(published.addresses) ? gone.filter(isOfExample) : [];
  const vanished = gone.filter((at) => !example.includes(at));
  const total = pluralize(published.addresses.length, "published URL");
  const excused =
    example.length > 0
      ? ` ${pluralize(example.length, "URL")} of the example that came with Offprint may go.`
      : "";
  if (vanished.length === 0)
    return {
      passes: true,
      words: excused === "" ? allWork(published.addresses.length) : `All other URLs still work.${excused}`,
    };
  const lines = redirectLines(vanished, built.addresses, published.addresses);
  const words = [
    `Of ${total}, ${vanished.length} would break:${excused}`,
    ...vanished.map((at) => `  ${at}`),
    "",
    "If these pages have moved, put these lines into content/redirects.yaml; check each new URL first:",
    ...lines,
    ...(lines.some((line) => line.endsWith(ASKS_FOR_TARGET)) ? [COMPLETE] : []),
    "",
    PROCEED,
  ];
  return { passes: false, words: words.join("\n") };
}

function allWork(many: number): string {
  return many === 1
    ? "The one published URL still works."
    : `All ${pluralize(many, "published URL")} still work.`;
}

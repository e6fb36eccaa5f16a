import { join } from "node:path";
import type { Site } from "../site/site.ts";
import { address } from "../site/urls.ts";
import type { BuildOptions, BuildResult } from "./build-options.ts";
import { removeEmptyFolders } from "./files.ts";
import { openFormulaCache } from "./formula-cache.ts";
import { planWithEleventy } from "./plan-with-eleventy.ts";
import { openManifest, previousFor, readManifests, writeManifests } from "./previous-build.ts";
import { createSearchIndex } from "./search/search-index.ts";
import { type Background, startBackground } from "./threads/background.ts";
import { writeOutputs } from "./writer.ts";

/**
 * Builds a site of some hundreds of papers. This thread reads the lists and renders; a second one, which needs no lists,
 * meanwhile checks the files of the previous build, finds the related papers and writes the search index. The pages of
 * papers come last, because they show related papers.
 */
export async function buildWithBackground(options: BuildOptions): Promise<BuildResult> {
  const { source, folder, place, search, onStage, onPages } = options;
  const store = source.cache === undefined ? undefined : openManifest(place, source.cache);
  const manifests = store && readManifests(store, place);
  const background = startBackground();
  const checking =
    manifests && background.checkFiles({ place, manifests: [manifests.papers, ...manifests.others], folder });
  try {
    onStage("Reading lists");
    const formulas = source.cache === undefined ? undefined : openFormulaCache(source.cache);
    const plan = await planWithEleventy({ ...source, formulasOf: formulas?.read }, folder);
    const { site, chromes } = plan;
    onStage("Writing pages", plan.pageCount);
    let pages = 0;
    const onPage = (): void => {
      pages += 1;
      onPages(pages);
    };
    const related = findRelated(site, background);
    const { writePart } = background;
    const index = join(folder, address.searchIndex);
    const indexing = search ? createSearchIndex(site, index, { writePart }).close() : Promise.resolve();
    // Ending the thread takes a while, so it ends as soon as it has nothing to do. Failures are handled below.
    Promise.all([related, indexing]).then(background.close, () => undefined);
    for (const started of [related, indexing]) started.catch(() => undefined);
    const checked = await checking;
    const emptyFolders = new Set(checked?.folders);
    const previous = manifests && previousFor(manifests, checked);
    const writing = { folder, chromes, onPage, emptyFolders };
    await writeOutputs(plan.others(), { ...writing, previous: previous?.others });
    await writeOutputs(plan.papers(await related), { ...writing, previous: previous?.papers });
    removeEmptyFolders(emptyFolders);
    onStage("Indexing search");
    await indexing;
    const saveManifest = (): void => {
      if (store === undefined || previous === undefined) return;
      writeManifests(store, {
        papers: previous.papers.manifest,
        others: [previous.others.manifest],
        search: "",
      });
      formulas?.write(site.settings.macros, site.typesetter.formulas);
    };
    return { plan, pages, saveManifest };
  } finally {
    await background.close();
  }
}

async function findRelated(
  { library: { papers }, summaries, typesetter, profile }: Site,
  background: Background,
): Promise<Site["relatedTo"]> {
  const texts = papers.map((paper) => {
    const { title, abstract } = typesetter.wordsOf(summaries.paper(paper));
    return { title, abstract };
  });
  const categories = papers.map(({ category }) => category.slug);
  const found = await background.related({ texts, categories, limits: profile.related });
  const related = new Map(
    papers.map((paper, k) => [
      paper,
      (found[k] ?? []).flatMap(([number, words]) => {
        const other = papers[number];
        return other === undefined ? [] : [{ paper: other, words }];
      }),
    ]),
  );
  return (paper) => related.get(paper) ?? [];
}

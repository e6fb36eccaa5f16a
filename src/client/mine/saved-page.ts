import type { ExportName } from "../citations/export-list.ts";
import { loadCite } from "../citations/load-cite.ts";
import { download } from "../download.ts";
import { requireElement } from "../require-element.ts";
import type { Mine } from "./mine.ts";
import { paperRow } from "./paper-row.ts";
import { type LoadedPaper, loadPapers } from "./paper-source.ts";
import { readListLink, type Slugs, writeListLink } from "./slugs.ts";

/** The page of saved papers, or of a list encoded in a link: rows, and exports in every format. */
export function startSavedPage(place: HTMLElement, mine: Mine, say: (message: string) => void): void {
  const shared = readListLink(location.hash);
  // Removed papers stay on the page, so that removing can be undone.
  const slugs: Slugs = shared ?? mine.marked("saved").toReversed();
  const papers = loadPapers(slugs).map(async (loading) => {
    const paper = await loading;
    if (paper.now !== paper.slug) mine.move(paper.slug, paper.now);
    return paper;
  });
  const status = requireElement(place, "[role=status].lede");
  const actions = requireElement(place, ".actions");
  if (shared) requireElement(document, "h1").textContent = "Shared papers";
  requireElement(actions, "[data-do=save-all]").hidden = !shared;
  actions.hidden = slugs.length === 0;
  requireElement(place, "[data-empty]").hidden = slugs.length > 0;
  status.textContent = summary(slugs.length, shared !== undefined);
  void showPapers(requireElement(place, ".papers"), papers, status);

  actions.addEventListener("click", async ({ target }) => {
    const action = target instanceof HTMLButtonElement ? target.dataset.do : undefined;
    if (action === undefined) return;
    const loaded = await Promise.all(papers);
    const wanted = loaded.filter(({ now }) => shared !== undefined || mine.is("saved", now));
    const wantedSlugs = wanted.map(({ now }) => now);
    if (action === "save-all") for (const slug of wantedSlugs) mine.mark("saved", slug, true);
    else if (action === "link") await copyLink(wantedSlugs, say);
    else {
      const cite = await loadCite();
      const { name, type, text, left } = cite.writeExport(action as ExportName, wanted);
      download(name, type, text);
      if (left > 0) say(`${left} of ${wanted.length} papers have no citation on this site.`);
    }
  });
  addEventListener("hashchange", () => location.reload());
}

function summary(count: number, shared: boolean): string {
  if (shared) return `${count} ${count === 1 ? "paper" : "papers"} in this link`;
  if (count === 0) return "No saved papers yet. To save a paper, press the star next to it.";
  return `${count} ${count === 1 ? "paper" : "papers"}, newest first`;
}

async function showPapers(
  list: HTMLElement,
  papers: readonly Promise<LoadedPaper>[],
  status: HTMLElement,
): Promise<void> {
  let missing = 0;
  for (const paper of papers) {
    const { href, page } = await paper;
    if (page === undefined) missing += 1;
    else list.append(paperRow(page, href));
  }
  if (missing > 0) status.append(`; ${missing} could not be loaded`);
}

async function copyLink(slugs: Slugs, say: (message: string) => void): Promise<void> {
  const link = location.origin + location.pathname + writeListLink(slugs);
  try {
    await navigator.clipboard.writeText(link);
    say("Link copied");
  } catch {
    // Without clipboard access the link can be copied from the address bar.
    history.replaceState(null, "", link);
    say("The link is in the address bar");
  }
}

import { copyLater } from "../clipboard.ts";
import { ROOT } from "../site.ts";
import { bibtexIn, loadPaperPage } from "./paper-source.ts";
import { slugOf } from "./slugs.ts";

/** Makes the BibTeX links of rows copy the entry. If that is not possible, they open it, as without script. */
export function startCite(say: (message: string) => void): void {
  document.addEventListener("click", (click) => {
    const link =
      click.target instanceof Element
        ? click.target.closest<HTMLAnchorElement>('.links a[href$="#bibtex"]')
        : null;
    if (!link || click.ctrlKey || click.metaKey || click.shiftKey) return;
    const slug = slugOf(link.href.replace(/#.*/, ""), ROOT.href);
    // Only secure contexts have a clipboard.
    if (slug === undefined || navigator.clipboard === undefined) return;
    click.preventDefault();
    copyBibtex(slug).then(
      () => say("BibTeX copied"),
      () => location.assign(link.href),
    );
  });
}

function copyBibtex(slug: string): Promise<void> {
  const entry = loadPaperPage(slug).then((page) => {
    const bibtex = bibtexIn(page);
    if (bibtex === undefined) throw new Error("No BibTeX");
    return bibtex;
  });
  return copyLater(entry);
}

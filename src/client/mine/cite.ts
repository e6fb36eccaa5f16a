import { ROOT } from "../site.ts";
import { citationIn, loadPaperPage } from "./paper-source.ts";
import { slugOf } from "./slugs.ts";

/** Makes the BibTeX links of rows copy the entry. Where that is not possible they lead to it, as without script. */
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

/** Safari lets a page copy only while it handles the click, so it takes a promise of the text. */
async function copyBibtex(slug: string): Promise<void> {
  const entry = loadPaperPage(slug).then((page) => {
    const bibtex = citationIn(page, "bibtex");
    if (bibtex === undefined) throw new Error("This page has no BibTeX.");
    return bibtex;
  });
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await entry);
  const blob = entry.then((text) => new Blob([text], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

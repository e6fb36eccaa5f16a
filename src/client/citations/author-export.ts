import { download } from "../download.ts";
import { readItems } from "../list/items.ts";
import { pagesOf, readWhole } from "../list/pages.ts";
import { loadPapers } from "../mine/paper-source.ts";
import type { ExportName } from "./export-list.ts";
import { loadCite } from "./load-cite.ts";

/** Adds the export formats of an author's papers for which the site has no files, generated from the papers' pages. */
export function startAuthorExport(line: HTMLElement, say: (message: string) => void): void {
  const list = document.querySelector<HTMLElement>("[data-list]");
  if (list === null) return;
  // Read before a filter changes the list.
  const own = readItems(list);
  const pages = pagesOf(list.dataset);
  const add = (format: ExportName, label: string): void => {
    const button = document.createElement("button");
    button.append(label);
    button.addEventListener("click", async () => {
      try {
        const [cite, items] = await Promise.all([loadCite(), pages ? readWhole(pages, own) : own]);
        const papers = await Promise.all(loadPapers(items.map(({ slug }) => slug)));
        const { name, type, text, left } = cite.writeExport(format, papers);
        if (left > 0) throw new Error(name);
        download(name, type, text);
      } catch {
        say("Not all papers could be loaded. Try again.");
      }
    });
    line.append(" · ", button);
  };
  add("ris", "RIS");
  add("csl", "CSL-JSON");
}

import { startCopy } from "../copy.ts";
import { loadCite } from "./load-cite.ts";

/** Fills the other formats of a paper's citation once they are opened. They stay hidden without the script. */
export function startFormatsMenu(details: HTMLDetailsElement): void {
  details.hidden = false;
  details.addEventListener("toggle", async () => {
    if (details.childElementCount > 1) return;
    const { otherFormats } = await loadCite();
    details.append(...otherFormats(document));
    for (const button of details.querySelectorAll("button")) startCopy(button);
  });
}

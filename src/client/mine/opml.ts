import { download } from "../download.ts";
import { loadText } from "../load.ts";
import { requireElement } from "../require-element.ts";

/**
 * Checkboxes on the page of feeds, and a button that exports the selected feeds: the site's OPML file without the
 * others.
 *
 * @param bar the element of the button, with the address of that file
 */
export function startOpml(bar: HTMLElement): void {
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-feed]")].map(addBox);
  const [button, status] = [requireElement(bar, "button"), requireElement(bar, "[role=status]")];
  const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const show = (): void => {
    const { length } = ticked();
    bar.hidden = length === 0;
    status.textContent = `${length} ${length === 1 ? "feed" : "feeds"} selected`;
  };
  document.addEventListener("change", show);
  // Browsers restore checkboxes when a reader comes back.
  addEventListener("pageshow", show);
  button.addEventListener("click", async () => {
    try {
      const all = await loadText(bar.dataset.opml ?? "");
      download("feeds.opml", "text/x-opml", keepFeeds(all, new Set(ticked())));
    } catch {
      status.textContent = "The list of feeds could not be loaded. Try again later.";
    }
  });
}

function addBox(place: HTMLElement): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = place.dataset.feed ?? "";
  box.setAttribute("aria-label", `Select ${place.dataset.feedName ?? "this feed"}`);
  place.prepend(box);
  return box;
}

/** An OPML document with only the feeds of the given addresses. */
function keepFeeds(source: string, addresses: ReadonlySet<string>): string {
  const opml = new DOMParser().parseFromString(source, "text/xml");
  for (const outline of opml.querySelectorAll("outline[xmlUrl]"))
    if (!addresses.has(outline.getAttribute("xmlUrl") ?? "")) outline.remove();
  for (const group of opml.querySelectorAll("outline:not([xmlUrl])"))
    if (group.childElementCount === 0) group.remove();
  const text = new XMLSerializer().serializeToString(opml);
  return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

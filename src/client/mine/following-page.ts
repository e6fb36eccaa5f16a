import { removableChip } from "../chip.ts";
import { type ListItem, readItems } from "../list/items.ts";
import { loadPage } from "../load.ts";
import { requireElement } from "../require-element.ts";
import { ROOT } from "../site.ts";
import { type Follow, withAuthor, withMovedAuthor, withWord } from "./follow.ts";
import type { Mine } from "./mine.ts";
import { redirectTarget } from "./redirect-target.ts";

/** Number of pages loaded at a time. */
const AT_ONCE = 4;

/** The page of followed words and authors, with matching papers of the newest digests. */
export function startFollowingPage(place: HTMLElement, mine: Mine): void {
  const form = requireElement<HTMLFormElement>(place, "form");
  const field = requireElement<HTMLInputElement>(form, "input");
  const chips = requireElement(place, ".active");
  const show = createFinder(place, mine);
  const refresh = (): void => {
    showChips(chips, mine.follow(), (follow) => {
      mine.setFollow(follow);
      field.focus();
    });
    void show();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() !== "") mine.setFollow(withWord(mine.follow(), field.value, true));
    field.value = "";
  });
  // Marking a paper does not affect this.
  let known = JSON.stringify(mine.follow());
  mine.onChange(() => {
    const now = JSON.stringify(mine.follow());
    if (now !== known) refresh();
    known = now;
  });
  refresh();
  void updateAuthors(mine);
}

/** Replaces authors who are on another page since they were followed, as merged authors are. */
async function updateAuthors(mine: Mine): Promise<void> {
  for (const { slug } of mine.follow().authors) {
    const page = await loadPage(new URL(`authors/${encodeURIComponent(slug)}/`, ROOT)).catch(() => undefined);
    const target = page && redirectTarget(page);
    const now = target?.startsWith(ROOT.href)
      ? /^authors\/([^/]+)\/$/.exec(target.slice(ROOT.href.length))?.[1]
      : undefined;
    if (now !== undefined) mine.setFollow(withMovedAuthor(mine.follow(), slug, now));
  }
}

function showChips(place: HTMLElement, follow: Follow, set: (follow: Follow) => void): void {
  const chip = (name: string, without: () => Follow): HTMLElement =>
    removableChip(name, "stop following", () => set(without()));
  place.replaceChildren(
    ...follow.words.map((word) => chip(word, () => withWord(follow, word, false))),
    ...follow.authors.map((author) => chip(author.name, () => withAuthor(follow, author, false))),
  );
  place.hidden = place.childElementCount === 0;
}

/** Returns a function that loads the newest digests once and shows their followed papers. */
function createFinder(place: HTMLElement, mine: Mine): () => Promise<void> {
  const [status, list] = [requireElement(place, "[role=status].lede"), requireElement(place, ".papers")];
  const waysOn = requireElement(place, "[data-empty]");
  const addresses = JSON.parse(place.dataset.digests ?? "[]") as readonly string[];
  const loaded = new Map<string, Promise<readonly ListItem[]>>();
  const load = (address: string): Promise<readonly ListItem[]> => {
    const known = loaded.get(address) ?? loadRows(address);
    loaded.set(address, known);
    return known;
  };
  const shown = (text: string, count: number): void => {
    status.textContent = text;
    waysOn.hidden = count > 0;
  };
  return async () => {
    list.replaceChildren();
    if (followsNothing(mine.follow())) return shown(NOTHING, 0);
    shown("Loading the newest digests …", 1);
    const slugs = new Set<string>();
    for (let k = 0; k < addresses.length; k += AT_ONCE) {
      const pages = await Promise.all(addresses.slice(k, k + AT_ONCE).map(load));
      for (const item of pages.flat()) {
        if (slugs.has(item.slug) || mine.reasons(item).length === 0) continue;
        slugs.add(item.slug);
        list.append(item.element);
      }
    }
    shown(foundInWords(slugs.size), slugs.size);
  };
}

const NOTHING = "You follow nothing yet. Add a word or phrase above, or press Follow on an author’s page.";

function followsNothing({ words, authors }: Follow): boolean {
  return words.length + authors.length === 0;
}

function foundInWords(count: number): string {
  if (count === 0) return "No matching papers in the newest digests";
  return `${count} ${count === 1 ? "paper" : "papers"} in the newest digests`;
}

/** A digest's rows; none if it cannot be loaded. */
async function loadRows(address: string): Promise<readonly ListItem[]> {
  try {
    const built = (await loadPage(address)).querySelector("[data-built]");
    return built === null ? [] : readItems(document.adoptNode(built));
  } catch {
    return [];
  }
}

import { ROOT } from "../site.ts";
import { markButtons, showMarks } from "./mark-buttons.ts";
import type { Mine } from "./mine.ts";
import { slugOf } from "./slugs.ts";

/** A paper's own page: opening it marks the paper as seen, and buttons save and unsave it. */
export function startPaperPage(place: HTMLElement, mine: Mine): void {
  const slug = slugOf(location.origin + location.pathname, ROOT.href);
  if (slug === undefined) return;
  place.append(...markButtons(slug).children);
  const show = (): void => showMarks(place, slug, mine);
  mine.onChange(show);
  mine.mark("seen", slug, true);
  show();
  place.hidden = false;
}

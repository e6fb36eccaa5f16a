import { startFollowingPage } from "./following-page.ts";
import type { Mine } from "./mine.ts";
import { startSavedPage } from "./saved-page.ts";
import { startStoredPage } from "./stored-page.ts";

/** Starts one of the reader's pages (saved, following, stored data). */
export function startMinePage(place: HTMLElement, mine: Mine, say: (message: string) => void): void {
  const start = { saved: startSavedPage, following: startFollowingPage, stored: startStoredPage };
  const { mine: kind } = place.dataset;
  if (kind === "saved" || kind === "following" || kind === "stored") start[kind](place, mine, say);
  place.hidden = false;
}

import { createMine, type Mine } from "./mine/mine.ts";
import { createStore } from "./mine/store.ts";
import { ROOT } from "./site.ts";

/** The reader's data for this page. */
export function openMine(): Mine {
  const newest = document.documentElement.dataset.updated;
  return createMine(
    createStore(ROOT.pathname, () => localStorage),
    newest,
    Date.now(),
  );
}

import { showPreferences, storedPreferences } from "./mine/preferences.ts";
import { createStore } from "./mine/store.ts";
import { isBack, readVisit } from "./mine/visit.ts";

/** The day of the newest digest, or "": set when the script is built (`templates/parts/bundle.ts`). */
declare const UPDATED: string;

/*
 * Runs before the first paint, so that pages never flash in the wrong theme. A separate script, because the policy
 * allows no inline scripts, and not a module, because modules are deferred.
 */
const root = document.documentElement;
const { src } = document.currentScript as HTMLScriptElement;
const store = createStore(new URL("../", src).pathname, () => localStorage);
const preferences = storedPreferences(store);
showPreferences(root, preferences);
if (UPDATED !== "") root.dataset.updated = UPDATED;
// A list that is about to be rearranged is hidden until then.
const arranged =
  preferences.sort !== undefined ||
  preferences.group !== undefined ||
  preferences.hideSeen ||
  store.size("follow") + store.size("opened") > 0 ||
  isBack(root.dataset.updated, readVisit(store.read("visit"))) ||
  location.search !== "";
if (arranged) root.dataset.arranging = "";

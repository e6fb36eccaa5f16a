import { type Grouping, isGrouping, isSort, type Sort } from "../list/state.ts";
import type { Store } from "./store.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export const DENSITIES = ["titles", "excerpts", "abstracts"] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

/** A reader's preferences. */
export interface Preferences {
  readonly theme: Theme;
  readonly density: Density;
  readonly sort: Sort | undefined;
  readonly group: Grouping | undefined;
  readonly hideSeen: boolean;
  /** Whether single-key shortcuts are enabled; WCAG 2.1.4 requires that they can be turned off. */
  readonly keys: boolean;
}

/** Parses stored preferences; invalid parts have their defaults. */
export function readPreferences(value: unknown): Preferences {
  const { theme, density, sort, group, hideSeen, keys } = asRecord(value);
  return {
    theme: THEMES.find((each) => each === theme) ?? "auto",
    density: DENSITIES.find((each) => each === density) ?? "excerpts",
    sort: isSort(sort) ? sort : undefined,
    group: isGrouping(group) ? group : undefined,
    hideSeen: hideSeen === true,
    keys: keys !== false,
  };
}

/** The members of a JSON object; none for any other value. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Sets attributes of the root element for the stylesheet. */
export function showPreferences(root: HTMLElement, { theme, density, hideSeen }: Preferences): void {
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.density = density;
  root.toggleAttribute("data-hide-seen", hideSeen);
}

/** Reads the preferences of a store. */
export function storedPreferences(store: Store): Preferences {
  return readPreferences(store.read("preferences"));
}

import { removableChip } from "../chip.ts";
import { DEFAULT_STATE, type ListState } from "./state.ts";

/** An active filter: its part of the state, and its label. */
export interface ActiveFilter {
  readonly name: keyof ListState;
  readonly label: string;
}

const SHOWN_LABELS = {
  new: "New since my last visit",
  unseen: "Not seen",
  saved: "Saved",
  followed: "Following",
} as const;

const SORT_LABELS = {
  date: "newest first",
  oldest: "oldest first",
  score: "score, high to low",
  title: "title",
} as const;

/** Describes the filters that a state sets. */
export function activeFilters(state: ListState): readonly ActiveFilter[] {
  const { words, category, tag, pick, show, from, to, score, code, sort, group } = state;
  const filters: readonly (ActiveFilter | false)[] = [
    words !== "" && { name: "words", label: `Keywords: ${words}` },
    category !== undefined && { name: "category", label: `Category: ${category}` },
    tag !== undefined && { name: "tag", label: `Tag: ${tag}` },
    pick && { name: "pick", label: "Editor’s picks only" },
    show !== undefined && { name: "show", label: SHOWN_LABELS[show] },
    from !== undefined && { name: "from", label: `From ${from}` },
    to !== undefined && { name: "to", label: `To ${to}` },
    score !== undefined && { name: "score", label: `Score at least ${score}` },
    code && { name: "code", label: "Code available" },
    sort !== undefined && { name: "sort", label: `Sort: ${SORT_LABELS[sort]}` },
    group !== undefined && { name: "group", label: `Group: ${group}` },
  ];
  return filters.filter((filter) => filter !== false);
}

/**
 * Shows a button for each active filter that removes it, and one that removes all.
 *
 * @param remove called with the state without a filter
 */
export function showActive(
  place: HTMLElement,
  state: ListState,
  remove: (change: Partial<ListState>) => void,
): void {
  const filters = activeFilters(state);
  const chip = (label: string, hint: string, change: Partial<ListState>): HTMLElement =>
    removableChip(label, hint, () => remove(change));
  const chips = filters.map(({ name, label }) => chip(label, "remove", { [name]: DEFAULT_STATE[name] }));
  if (filters.length > 0) chips.push(chip("Clear filters", "", DEFAULT_STATE));
  place.replaceChildren(...chips);
  place.hidden = filters.length === 0;
}

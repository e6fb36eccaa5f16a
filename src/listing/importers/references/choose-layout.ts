import { plausibility } from "./judge-parts.ts";
import { LAYOUTS, type Layout, type ReferenceParts } from "./layouts.ts";
import type { NameForm } from "./names/names.ts";

/** The layout of a list's entries, and the form of their authors' names. */
export interface ListStyle {
  readonly layout: Layout;
  readonly form: NameForm | undefined;
  /** The share of entries that it matches, from 0 to 1. */
  readonly share: number;
}

/** Number of entries that decide for the list. */
const SAMPLE = 60;
const EXPLAINED = 0.6;

/** Chooses the style of a list: the layout that matches most of its entries, and the form of their authors' names. */
export function chooseStyle(entries: readonly string[]): ListStyle | undefined {
  const sample = spread(entries);
  let best: ListStyle | undefined;
  let most = 0;
  for (const layout of LAYOUTS) {
    const read = sample.map((text) => layout.cut(text));
    const scores = read.map((parts) => (parts ? plausibility(parts) : 0));
    const sum = scores.reduce((total, score) => total + (score >= EXPLAINED ? score : 0), 0);
    if (sum <= most) continue;
    most = sum;
    const share = scores.filter((score) => score >= EXPLAINED).length / sample.length;
    best = { layout, form: commonForm(read), share };
  }
  return best;
}

/** Entries from the whole list, evenly spread, at most `SAMPLE`. */
function spread(entries: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(entries.length / SAMPLE));
  return entries.filter((_, index) => index % step === 0);
}

/** The most frequent form in lists of two or more authors, or of all lists if there are none. */
function commonForm(read: readonly (ReferenceParts | undefined)[]): NameForm | undefined {
  const all = read.flatMap((parts) => (parts ? [parts.names] : []));
  const several = all.filter(({ authors }) => authors.length > 1);
  const counts = new Map<NameForm, number>();
  for (const { form } of several.length > 0 ? several : all) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

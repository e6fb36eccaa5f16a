/** An option of a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Maximum number of authors in the filter. */
const MOST_AUTHORS = 100;

/** The label with the number of results, if known. */
export function labelled(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} · ${count}`;
}

/** The authors with the most results, and always the selected one. */
export function authorChoices(counts: Readonly<Record<string, number>>, chosen: string): readonly Choice[] {
  const order = (a: readonly [string, number], b: readonly [string, number]) =>
    b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const most = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(order)
    .slice(0, MOST_AUTHORS);
  const choices = most.map(([value, count]) => ({ value, label: labelled(value, count) }));
  const missing = chosen !== "" && !choices.some(({ value }) => value === chosen);
  return missing ? [{ value: chosen, label: chosen }, ...choices] : choices;
}

/** A choice of a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Maximum number of authors to choose from. */
const MOST_AUTHORS = 100;

/** The label with how many papers the choice leads to, where that is known. */
export function labelled(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} · ${count}`;
}

/** The authors with most results, and always the chosen one. */
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

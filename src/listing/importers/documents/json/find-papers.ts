/** The paths of the objects that are papers. */
export interface PaperPaths {
  /** Paths of papers with authors, or of all papers if none has any. */
  readonly papers: ReadonlySet<string>;
  /** Objects that look like papers but are not. */
  readonly others: ReadonlySet<string>;
}

/** Number of objects examined per path. */
export const SAMPLE = 20;

/**
 * Finds the paths whose objects are papers.
 *
 * @param likeness how likely an object is a paper, from 0 to 2
 */
export function findPapers<T extends { readonly path: string }>(
  objects: readonly T[],
  likeness: (object: T) => number,
): PaperPaths {
  const byPath = new Map<string, T[]>();
  for (const object of objects) {
    const list = byPath.get(object.path);
    if (list === undefined) byPath.set(object.path, [object]);
    else if (list.length < SAMPLE) list.push(object);
  }
  const scored = [...byPath].map(([path, list]) => ({
    path,
    score: list.reduce((sum, each) => sum + likeness(each), 0) / list.length,
  }));
  const likely = scored.filter(({ score }) => score >= 0.5);
  const surest = likely.filter(({ score }) => score >= 1.2);
  const papers = new Set((surest.length > 0 ? surest : likely).map(({ path }) => path));
  return { papers, others: new Set(likely.map(({ path }) => path).filter((path) => !papers.has(path))) };
}

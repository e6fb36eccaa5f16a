/** The matching delimiters of a source, found in one pass so that no reader has to search. */
export interface Pairs {
  /** Offset of `{` → offset of its `}`; unmatched braces are missing. */
  readonly braces: ReadonlyMap<number, number>;
  /** Offset of `$` → offset of the next `$` in the same group. */
  readonly dollars: ReadonlyMap<number, number>;
}

const DELIMITERS = /\\[\s\S]|[{}$]/g;

function matchBraces(source: string): Map<number, number> {
  const braces = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: piece, index } of source.matchAll(DELIMITERS)) {
    if (piece === "{") open.push(index);
    if (piece !== "}") continue;
    const start = open.pop();
    if (start !== undefined) braces.set(start, index);
  }
  return braces;
}

function matchDollars(source: string, braces: ReadonlyMap<number, number>): Map<number, number> {
  const closing = new Set(braces.values());
  const dollars = new Map<number, number>();
  const groups: (number | undefined)[] = [undefined];
  for (const { 0: piece, index } of source.matchAll(DELIMITERS)) {
    if (piece === "{" && braces.has(index)) groups.push(undefined);
    else if (piece === "}" && closing.has(index)) groups.pop();
    else if (piece === "$") {
      const last = groups.pop();
      if (last !== undefined) dollars.set(last, index);
      groups.push(index);
    }
  }
  return dollars;
}

/** The pairs of `source`; an escaped `\{` or `\$` is not a delimiter. */
export function findPairs(source: string): Pairs {
  const braces = matchBraces(source);
  return { braces, dollars: matchDollars(source, braces) };
}

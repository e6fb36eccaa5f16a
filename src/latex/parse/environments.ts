import { takeGroup, takeOption } from "./arguments.ts";
import {
  type Cursor,
  findAhead,
  parseRange,
  push,
  pushFormula,
  type SourceRange,
  sourceOf,
} from "./cursor.ts";

/** Environments that are formulas, and the environment inside a formula that sets them. */
const FORMULAS: Readonly<Record<string, string | null>> = {
  math: null,
  displaymath: null,
  equation: null,
  align: "aligned",
  alignat: "aligned",
  flalign: "aligned",
  eqnarray: "aligned",
  gather: "gathered",
  multline: "gathered",
  aligned: "aligned",
  gathered: "gathered",
  split: "aligned",
  subequations: null,
  cases: "cases",
  matrix: "matrix",
  pmatrix: "pmatrix",
  bmatrix: "bmatrix",
  vmatrix: "vmatrix",
  array: "array",
};

const LISTS: Readonly<Record<string, boolean>> = {
  itemize: false,
  enumerate: true,
  description: false,
  compactitem: false,
  compactenum: true,
  inparaenum: true,
  itemize_: false,
};

const BOUNDARY = /\\(begin|end)\s*\{([A-Za-z]+\*?)\}|\\(item)(?![A-Za-z])/g;

/** The ranges of a list's items, and the end of the list. */
interface ListItems {
  readonly items: readonly SourceRange[];
  readonly after: number;
}

function findItems(cursor: Cursor): ListItems {
  const { source } = cursor.text;
  const starts: SourceRange[] = [];
  let depth = 0;
  BOUNDARY.lastIndex = cursor.at;
  for (let found = BOUNDARY.exec(source); found && found.index < cursor.end; found = BOUNDARY.exec(source)) {
    const [whole, edge, name = "", item] = found;
    if (item && depth === 0) starts.push({ from: found.index, to: BOUNDARY.lastIndex });
    if (!edge || !(name in LISTS)) continue;
    if (edge === "begin") depth += 1;
    else if (depth === 0) return { items: between(starts, found.index), after: found.index + whole.length };
    else depth -= 1;
  }
  return { items: between(starts, cursor.end), after: cursor.end };
}

function between(starts: readonly SourceRange[], end: number): SourceRange[] {
  return starts.map((start, index) => ({ from: start.to, to: starts[index + 1]?.from ?? end }));
}

function readList(cursor: Cursor, ordered: boolean): void {
  takeOption(cursor);
  const { items, after } = findItems(cursor);
  const read = items.map((item) => readItem(cursor, item));
  if (items.length > 0) push(cursor, { kind: "list", ordered, items: read });
  else push(cursor, ...parseRange(cursor, { from: cursor.at, to: after }));
  cursor.at = after;
}

function readItem(cursor: Cursor, item: SourceRange) {
  const label = /^\s*\[([^[\]]{0,200})\]/.exec(
    cursor.text.source.slice(item.from, Math.min(item.to, item.from + 204)),
  );
  if (!label) return parseRange(cursor, item);
  const from = item.from + label[0].indexOf("[") + 1;
  const to = item.from + label[0].length;
  return [
    { kind: "span", style: "bold", children: parseRange(cursor, { from, to: to - 1 }) } as const,
    ...parseRange(cursor, { from: to, to: item.to }),
  ];
}

function readFormula(cursor: Cursor, name: string, inner: string | null, start: number): boolean {
  const closer = `\\end{${name}}`;
  const close = findAhead(cursor.text, closer, cursor.at, cursor.end);
  if (close < 0) return false;
  const body = sourceOf(cursor, { from: cursor.at, to: close }).replace(/^\s*\{\d*\}(?=[^}]*&)/, "");
  const aligned = inner !== null && (inner.endsWith("ed") ? /[&]|\\\\/.test(body) : true);
  const plain = inner === null && /(?:^|[^\\])&|\\\\/.test(body) && !body.includes("\\begin");
  const wrapper = aligned ? inner : plain ? "aligned" : null;
  cursor.at = close + closer.length;
  const tex = wrapper ? `\\begin{${wrapper}}${body}\\end{${wrapper}}` : body;
  pushFormula(cursor, tex, name !== "math", start, cursor.at - start);
  return true;
}

/** Reads an environment. The cursor is after `\begin`, which is at `start`. Unless it is a list or a formula, its content is read as text. */
export function readEnvironment(cursor: Cursor, start: number): void {
  const group = takeGroup(cursor);
  if (!group) return;
  const name = sourceOf(cursor, group).trim();
  const plainName = name.replace(/\*$/, "");
  const ordered = Object.hasOwn(LISTS, plainName) ? LISTS[plainName] : undefined;
  if (ordered !== undefined) {
    readList(cursor, ordered);
    return;
  }
  const inner = Object.hasOwn(FORMULAS, plainName) ? FORMULAS[plainName] : undefined;
  if (inner !== undefined && readFormula(cursor, name, inner, start)) return;
  takeOption(cursor);
}

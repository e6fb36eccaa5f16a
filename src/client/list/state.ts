/** Sort orders in addition to the default one. */
export const SORTS = ["date", "oldest", "score", "title"] as const;

export type Sort = (typeof SORTS)[number];

/** Ways to group a list. */
export const GROUPINGS = ["category", "score"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Filters by data in the reader's browser. */
export const SHOWN = ["new", "unseen", "saved", "followed"] as const;

export type Shown = (typeof SHOWN)[number];

/** A list's filters and sort order. Undefined, false and empty parts have no effect. */
export interface ListState {
  readonly sort: Sort | undefined;
  readonly group: Grouping | undefined;
  readonly show: Shown | undefined;
  /** First and last day, YYYY-MM-DD, inclusive. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The minimum score. */
  readonly score: number | undefined;
  readonly code: boolean;
  /** A category's code. */
  readonly category: string | undefined;
  /** A tag, and whether only picks are shown. */
  readonly tag: string | undefined;
  readonly pick: boolean;
  /** As typed. */
  readonly words: string;
}

/** The list as it was built. */
export const DEFAULT_STATE: ListState = {
  sort: undefined,
  group: undefined,
  show: undefined,
  from: undefined,
  to: undefined,
  score: undefined,
  code: false,
  category: undefined,
  tag: undefined,
  pick: false,
  words: "",
};

const NAMES = Object.keys(DEFAULT_STATE) as readonly (keyof ListState)[];
const LONGEST = 300;

/**
 * Reads a query string such as `?sort=score&code=1&from=2024&words=graph`. Unknown and invalid
 * parameters are ignored.
 *
 * @param categories the codes that the list has
 * @param tags the tags that it has
 */
export function readState(
  query: string,
  categories: readonly string[],
  tags: readonly string[] = [],
): ListState {
  const get = (name: keyof ListState) => new URLSearchParams(query).get(name) ?? "";
  return {
    sort: SORTS.find((sort) => sort === get("sort")),
    group: GROUPINGS.find((group) => group === get("group")),
    show: SHOWN.find((show) => show === get("show")),
    from: readDay(get("from"), "first"),
    to: readDay(get("to"), "last"),
    score: readNumber(get("score")),
    code: get("code") === "1",
    category: categories.find((category) => category === get("category")),
    tag: tags.find((tag) => tag === get("tag")),
    pick: get("pick") === "1",
    words: get("words").trim().slice(0, LONGEST),
  };
}

/**
 * The query string that `readState` reads back; `""` for the default state. Other parameters in `query` are kept.
 */
export function writeState(state: ListState, query = ""): string {
  const parameters = new URLSearchParams(query);
  for (const name of NAMES) {
    parameters.delete(name);
    const value = state[name];
    if (value !== undefined && value !== false && value !== "") {
      parameters.set(name, value === true ? "1" : String(value));
    }
  }
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/** Whether a value is a sort order. */
export function isSort(value: unknown): value is Sort {
  return SORTS.some((sort) => sort === value);
}

/** Whether a value is a way to group a list. */
export function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.some((group) => group === value);
}

/** Whether a state has no filters. */
export function isAtRest(state: ListState): boolean {
  return writeState(state) === "";
}

/** The first or last day of `2024`, `2024-02` or `2024-02-29`. */
function readDay(text: string, end: "first" | "last"): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${month ?? (end === "first" ? "01" : "12")}-${day ?? "01"}`;
  const time = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== first) return undefined;
  if (day !== undefined || end === "first") return first;
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

function readNumber(text: string): number | undefined {
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

import { showHidden } from "./invisible-characters.ts";
import { type KeyReading, type KeyRule, readBoolean, readKey } from "./keyed-values.ts";
import { isPartialDate } from "./partial-dates.ts";

/** An editor's remark on a paper; every part is optional. It never changes the paper itself. */
export interface Remark {
  /** Whether the editor recommends the paper. */
  readonly pick?: boolean;
  /** Markdown, with formulas between dollar signs. */
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Who presents the paper in a reading group. */
  readonly presenter?: string;
  /** The day on which a reading group discusses it, YYYY-MM-DD. */
  readonly discussed?: string;
}

const RULES: Readonly<Record<keyof Remark, KeyRule<Remark>>> = {
  pick: {
    wanted: "true or false",
    read: (value) => {
      const pick = readBoolean(value);
      return pick === undefined ? undefined : { pick };
    },
  },
  note: {
    wanted: "text in Markdown",
    read: (value, written) => oneText(value, written, (note) => ({ note })),
  },
  tags: { wanted: "a list of tags, such as [theory, must read]", read: readTags },
  presenter: {
    wanted: "a name",
    read: (value, written) => oneText(value, written, (presenter) => ({ presenter })),
  },
  discussed: {
    wanted: "a day, such as 2026-12-03",
    read: (value) =>
      typeof value === "string" && value.length === "YYYY-MM-DD".length && isPartialDate(value)
        ? { discussed: value }
        : undefined,
  },
};

/** The keys of a remark. */
export const REMARK_KEYS = Object.keys(RULES) as readonly (keyof Remark)[];

/**
 * Reads one key of a remark.
 *
 * @param written the value as written in the file, if it is a single one
 */
export function readRemark(name: string, value: unknown, written?: string): KeyReading<Remark> {
  return readKey(RULES, name, value, written);
}

/** Whether a remark has a key of this name. */
export function isRemarkKey(name: string): name is keyof Remark {
  return Object.hasOwn(RULES, name);
}

/** A text without hidden characters, such as direction marks. */
function oneText(
  value: unknown,
  written: string | undefined,
  as: (text: string) => Remark,
): Remark | undefined {
  const text = typeof value === "number" ? (written ?? String(value)) : value;
  const shown = typeof text === "string" ? showHidden(text).text.trim() : "";
  return shown === "" ? undefined : as(shown);
}

/** A list of tags, or a text with commas between them; a tag can be a number, such as a year. */
function readTags(value: unknown): Remark | undefined {
  const items: readonly unknown[] = typeof value === "string" ? value.split(",") : asList(value);
  const tags = items.map((item) => (typeof item === "number" ? String(item) : item));
  if (tags.length === 0 || !tags.every((tag) => typeof tag === "string" && /[\p{L}\p{N}]/u.test(tag)))
    return undefined;
  return {
    tags: (tags as readonly string[]).map((tag) => showHidden(tag).text.replace(/\s+/gu, " ").trim()),
  };
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "number" ? [value] : [];
}

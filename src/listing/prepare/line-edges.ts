/**
 * Characters without width and marks of direction that programs put at either end of a line: chats, word processors,
 * and pages for several scripts. They hide what a line begins with. Overrides stay, so that they are reported.
 */
const INVISIBLE = "\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202c\\u2060\\u2066-\\u2069\\ufeff";
const ANY = new RegExp(`[${INVISIBLE}]`);
const EDGE = new RegExp(`^[ \\t]*[${INVISIBLE}]|(?<![${INVISIBLE}])[${INVISIBLE}]+\\s*$`, "m");
const START = new RegExp(`^[ \\t]*[${INVISIBLE}]+`);
const END = new RegExp(`(?<![${INVISIBLE}])[${INVISIBLE}]+(\\s*)$`);

/** A text whose lines begin and end with something visible. */
export interface WithoutEdges {
  readonly text: string;
  /** Number of characters that were removed at the beginning of a line, counted from 1. */
  removedFrom(line: number): number;
}

/** Removes invisible characters at both ends of each line. Lines keep their numbers. */
export function withoutInvisibleEdges(text: string): WithoutEdges {
  // Most texts have none at all, which is found in half the time.
  if (!ANY.test(text) || !EDGE.test(text)) return { text, removedFrom: () => 0 };
  const removed: number[] = [];
  const lines = text.split("\n").map((line) => {
    const start = START.exec(line)?.[0].replace(/[ \t]/g, "").length ?? 0;
    removed.push(start);
    const rest = start === 0 ? line : line.replace(START, (edge) => edge.replace(/[^ \t]/g, ""));
    return rest.replace(END, "$1");
  });
  return { text: lines.join("\n"), removedFrom: (line) => removed[line - 1] ?? 0 };
}

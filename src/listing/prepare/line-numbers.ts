/** A number at the beginning of a line, with a tab, a colon, a bar or spaces after it, or alone. */
const NUMBERED = /^\s*(\d{1,6})(?:\t|[:|]\s?|\s{2,}|$)/;
/** Number of lines examined, and minimum number of numbered ones. */
const SAMPLE = 300;
const LEAST = 6;

/** Removes the numbers that an editor or a program put before all lines, including blank ones: `12: Title`. */
export function withoutLineNumbers(text: string): string {
  if (!NUMBERED.test(text)) return text;
  const lines = text.split("\n");
  const first = numberOf(lines[0]) ?? 0;
  const filled = lines.slice(0, SAMPLE).flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const counted = filled.filter((at) => numberOf(lines[at]) === first + at);
  if (counted.length < LEAST || counted.length < filled.length) return text;
  return lines
    .map((line, at) => (numberOf(line) === first + at ? line.replace(NUMBERED, "") : line))
    .join("\n");
}

function numberOf(line: string | undefined): number | undefined {
  const [, number] = NUMBERED.exec(line ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

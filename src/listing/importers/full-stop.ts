/** True if every title ends in a full stop, as those of DBLP and PubMed do. */
export function endsInFullStops(titles: readonly string[]): boolean {
  const stated = titles.filter((title) => title !== "");
  return stated.some((title) => /[^.]\.$/.test(title)) && stated.every((title) => /[.?!]$/.test(title));
}

/** A title without the full stop that a program added; an ellipsis stays. */
export function withoutFullStop(title: string | undefined): string | undefined {
  return title?.replace(/(?<=[^.])\.$/, "");
}

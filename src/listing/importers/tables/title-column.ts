import { endsInFullStops, withoutFullStop } from "../full-stop.ts";

/** Changes the title of a row; undefined if the row has none. */
type Tidy = (title: string | undefined) => string | undefined;

const NUMBER = /^(?:paper\s)?[#[(]?(?<number>\d{1,4})[\])]?[.:)]?\s+(?=\S)/i;
const BULLET = /^[-*+•‣–]\s+(?=\S)/u;
const QUOTED = /^(?:“[^“”]+”|"[^"]+"|„[^„“]+“|«[^«»]+»)$/u;

/** What all titles of a column have and none of the papers' titles has. @param titles of the first rows */
export function tidyTitlesLike(titles: readonly string[]): Tidy {
  const all = titles.filter((title) => title !== "");
  const steps: readonly Tidy[] = [
    ...(isNumbered(all) ? [without(NUMBER)] : []),
    ...(haveAll(all, BULLET) ? [without(BULLET)] : []),
    ...(haveAll(all, QUOTED) ? [(title?: string) => title?.slice(1, -1)] : []),
    ...(endsInFullStops(all) ? [withoutFullStop] : []),
  ];
  return (title) => steps.reduce((tidied, step) => step(tidied), title);
}

/** True if the titles begin with numbers that count up. */
function isNumbered(titles: readonly string[]): boolean {
  const numbers = titles.map((title) => Number(NUMBER.exec(title)?.groups?.number));
  const counted = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1);
  return titles.length > 1 && counted.length >= 0.8 * (titles.length - 1);
}

function haveAll(titles: readonly string[], pattern: RegExp): boolean {
  return titles.length > 1 && titles.every((title) => pattern.test(title));
}

function without(pattern: RegExp): Tidy {
  return (title) => title?.replace(pattern, "");
}

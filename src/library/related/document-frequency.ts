import { commonWords } from "./common-words.ts";
import { stem } from "./words.ts";

/** The share of papers that use a stem or a compound, for the common ones. */
export const documentFrequency: ReadonlyMap<string, number> = new Map(
  commonWords
    .trim()
    .split("\n")
    .map((line) => {
      const row = line.trim();
      const end = row.lastIndexOf(" ");
      return [row.slice(0, end), Number(row.slice(end + 1)) / 1000];
    }),
);

/** Words with a higher document frequency form no compounds: “proposed network” is only as specific as “network”. */
const COMMON = 0.25;
/** Function words, and words about the text itself. */
const BINDING = new Set(
  "be been being is are was were has have had do does can could will would may might must not no it its they them this that there which what how when where while if as so at by an into onto upon up out off about toward towards without during before after per even still often well first second one two three four five same own paper publicly significantly consistently experimental experiments available code via each such more than over under both between within across among then also other their only most many all new novel using used extended version survey review related work recent various several different"
    .split(" ")
    .map(stem),
);

/** Whether a stem can be part of a compound. */
export function joins(stem: string): boolean {
  return (documentFrequency.get(stem) ?? 0) <= COMMON && !BINDING.has(stem);
}

/** Maximum width at which programs wrap lines. */
export const WIDEST_WRAPPED = 100;
/** Minimum number of lines that show that a text is wrapped. */
export const LEAST_EVIDENCE = 2;

/** A word that no title, list of names or line of facts ends with. */
const DANGLING =
  /\s(?:a|an|and|are|as|at|between|beyond|during|for|from|into|is|its|of|our|than|that|the|their|through|to|towards?|under|using|via|whose|with|within|without|by|or)$/;

/** Whether a line ends within a phrase. */
export function isDangling(text: string): boolean {
  return DANGLING.test(text);
}

/** Whether a line was wrapped because the first word of the next one did not fit. @param length of the line */
export function isFull(length: number, next: string, width: number): boolean {
  const space = next.indexOf(" ");
  return length + 1 + (space < 0 ? next.length : space) > width;
}

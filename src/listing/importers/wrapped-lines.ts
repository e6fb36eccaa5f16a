/** Lines that a program wrapped at a fixed width are no longer than this. */
export const WIDEST_WRAPPED = 100;
/** So many lines have to show that a text is wrapped. */
export const LEAST_EVIDENCE = 2;

/** A word that no title, list of names or line of facts ends with. */
const DANGLING =
  /\s(?:a|an|and|as|at|between|for|from|into|of|the|their|to|towards?|using|via|with|without|by|or)$/;

/** Whether a line ends within a phrase. */
export function isDangling(text: string): boolean {
  return DANGLING.test(text);
}

/** Whether the first word of the next line had no room in a line of that length: there it was wrapped. */
export function isFull(length: number, next: string, width: number): boolean {
  const space = next.indexOf(" ");
  return length + 1 + (space < 0 ? next.length : space) > width;
}

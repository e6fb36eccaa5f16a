/** What a single key does on a list. */
export type Action = "next" | "previous" | "toggle" | "words" | "help";

const ACTIONS: Readonly<Record<string, Action>> = {
  j: "next",
  n: "next",
  k: "previous",
  p: "previous",
  o: "toggle",
  "/": "words",
  "?": "help",
};

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** What a key press asks for; nothing with a modifier, within composed input, or where someone has dealt with it. */
export function actionOf(press: KeyPress): Action | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) return;
  return Object.hasOwn(ACTIONS, press.key) ? ACTIONS[press.key] : undefined;
}

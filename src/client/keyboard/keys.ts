/** The action of a key. */
export type Action = "next" | "previous" | "open" | "pdf" | "save" | "seen" | "expand" | "search" | "help";

/** The keys, in the order in which the help lists them. */
export const KEYS: readonly (readonly [action: Action, keys: readonly string[], says: string])[] = [
  ["next", ["j", "n"], "next paper"],
  ["previous", ["k"], "previous paper"],
  ["open", ["o"], "open the paper"],
  ["pdf", ["p"], "open the PDF"],
  ["expand", ["e"], "expand or collapse the abstract"],
  ["save", ["s"], "save, or remove from saved"],
  ["seen", ["x"], "mark as seen, or as not seen"],
  ["search", ["/"], "filter or search"],
  ["help", ["?"], "this help"],
];

const ACTIONS = new Map(KEYS.flatMap(([action, keys]) => keys.map((key) => [key, action] as const)));

/** The relevant parts of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** The action of a key press; none with a modifier, during composition, or if the event was handled. */
export function actionOf(press: KeyPress): Action | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) return;
  return ACTIONS.get(press.key);
}

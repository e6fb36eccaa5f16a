/** Marks the history entry that further typing replaces. */
const TYPING = "typing";

/**
 * Puts a query string into the address. Each choice is a step for the back button; the letters of one spell of
 * typing are one step together.
 */
export function writeQuery(query: string, typing: boolean): void {
  if (query === location.search) return;
  const to = location.pathname + query + location.hash;
  const mark = typing ? TYPING : null;
  try {
    if (typing && history.state === TYPING) history.replaceState(mark, "", to);
    else history.pushState(mark, "", to);
  } catch {
    // Browsers limit the rate of history entries; the next one has the whole state.
  }
}

/** Ends a run of typing: further typing adds a new history entry. */
export function endTyping(): void {
  if (history.state === TYPING) history.replaceState(null, "");
}

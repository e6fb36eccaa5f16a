/** Marks the history entry that further typing replaces. */
const TYPING = "typing";

/** Writes a query string into the URL. Each choice adds a history entry; consecutive typing adds only one. */
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

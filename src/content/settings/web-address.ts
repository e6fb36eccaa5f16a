/** True for an absolute http or https address without a user name, a query or a fragment. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { search, hash, username } = new URL(value);
  return search === "" && hash === "" && username === "";
}

/** The address that was likely meant: `https://example.org/` for `“example.org/”`; undefined if none can be derived. */
export function meantAddress(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const whole = `https://${value
    .replace(/^["'“”‘’<]|["'“”‘’>]$/g, "")
    .replace(/^(?:[a-z][a-z+.-]*:\/\/|https?(?::|\/\/))?\/*/i, "")
    .replace(/[?#].*$/, "")}`;
  return isWebAddress(whole) && whole.includes(".") ? whole : undefined;
}

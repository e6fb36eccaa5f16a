/**
 * The code of an error of Node: `ENOENT`. `fetch` wraps the error of the connection as the cause of its own, so the
 * cause comes first. An empty string for anything else.
 */
export function errorCode(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

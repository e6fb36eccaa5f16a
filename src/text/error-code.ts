/**
 * The code of an error of Node: `ENOENT`. The cause comes first, because `fetch` throws an error whose cause is that of
 * the connection. An empty string for anything else.
 */
export function errorCode(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

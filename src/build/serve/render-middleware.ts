import type { IncomingMessage, ServerResponse } from "node:http";
import { type Address, address } from "../../site/urls.ts";
import type { PressOnDemand } from "../press-on-demand.ts";
import type { Search } from "./search.ts";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>;

/**
 * Prints a page before the server looks for its file, and makes the search index when somebody searches. A page that
 * cannot be printed is answered by the mistake, which is said on the terminal, too.
 *
 * @param base the path that the site's addresses begin with
 */
export function renderMiddleware(
  press: PressOnDemand,
  search: Search,
  base: string,
  onError: (error: unknown) => void,
): Middleware {
  const print = async (path: Address): Promise<void> => {
    if (path.startsWith(address.searchIndex)) await search.ask();
    const meant = path.endsWith("/") ? [path] : [path, `${path}/` as Address];
    for (const at of [...meant, address.notFound]) await press.ask(at);
  };
  return async ({ url = "" }, response, next) => {
    const { pathname } = new URL(url, "http://localhost");
    try {
      if (pathname.startsWith(base)) await print(decoded(pathname.slice(base.length - 1)) as Address);
      next();
    } catch (error) {
      onError(error);
      response.statusCode = 500;
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.end(error instanceof Error ? error.stack : String(error));
    }
  };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { PressOnDemand } from "../../site/press-on-demand.ts";
import { type Address, address } from "../../site/urls.ts";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>;

/**
 * Prints a page before the server looks for its file. A page that cannot be printed is answered by the mistake, which
 * is said on the terminal, too.
 *
 * @param base the path that the site's addresses begin with
 */
export function printAsked(press: PressOnDemand, base: string): Middleware {
  return async ({ url = "" }, response, next) => {
    const { pathname } = new URL(url, "http://localhost");
    try {
      if (pathname.startsWith(base)) {
        const path = decoded(pathname.slice(base.length - 1)) as Address;
        const meant = path.endsWith("/") ? [path] : [path, `${path}/` as Address];
        for (const at of [...meant, address.notFound]) await press.ask(at);
      }
      next();
    } catch (error) {
      console.error(error);
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

import type { IncomingMessage, ServerResponse } from "node:http";
import { type Address, address } from "../../site/urls.ts";
import type { LazyOutputs } from "../lazy-outputs.ts";
import type { PageFindings } from "./findings-script.ts";
import type { Search } from "./search.ts";

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/** The address, below the base path, of the script that shows diagnostics. */
export const FINDINGS_SCRIPT = "preview-findings.js";

/**
 * Renders an output before the server looks for its file, and builds the search index at the first search. Errors are
 * reported and shown as the response.
 *
 * @param base the base path of the site's URLs
 */
export function renderMiddleware(
  outputs: LazyOutputs,
  search: Search,
  findings: PageFindings,
  base: string,
  onError: (error: unknown) => void,
): Middleware {
  const render = async (path: Address): Promise<void> => {
    if (path.startsWith(address.searchIndex)) await search.ask();
    const candidates = path.endsWith("/") ? [path] : [path, `${path}/` as Address];
    for (const url of [...candidates, address.notFound]) await outputs.render(url);
  };
  return async ({ url = "" }, response, next) => {
    const path = pathOf(url);
    if (path === undefined) return answer(response, 400, "Bad request");
    try {
      if (path === `${base}${FINDINGS_SCRIPT}`)
        return answer(response, 200, await findings.script(), "text/javascript");
      if (path.startsWith(base)) await render(path.slice(base.length - 1) as Address);
      next();
    } catch (error) {
      onError(error);
      answer(response, 500, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };
}

function answer(response: ServerResponse, status: number, text: string, type = "text/plain"): void {
  response.statusCode = status;
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(text);
}

/** The decoded path of a request; undefined for invalid paths such as `//[`. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURI(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

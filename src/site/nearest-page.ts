import { createNearest } from "../diagnostics/nearest.ts";
import type { Address } from "./urls.ts";

/** Suggests a page of the same kind for an address that has none; undefined if no page is similar. */
export function createNearestPage(pages: Iterable<Address>): (at: Address) => string | undefined {
  const kindOf = (at: string): string => at.split("/")[1] ?? "";
  const byKind = new Map<string, (at: string) => string | undefined>();
  return (at) => {
    const kind = kindOf(at);
    const near = byKind.get(kind) ?? createNearest([...pages].filter((page) => kindOf(page) === kind));
    byKind.set(kind, near);
    return near(at);
  };
}

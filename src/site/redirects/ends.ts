import { type ExternalUrl, isExternal } from "../../content/redirect-file.ts";
import type { Address } from "../urls.ts";

/** Where redirects lead in the end. */
export interface RedirectEnds {
  /** By the address of a redirect; one in a circle has none. */
  readonly ends: ReadonlyMap<Address, Address | ExternalUrl>;
  /** One address of each circle. */
  readonly circles: ReadonlySet<Address>;
}

/** Follows every redirect to its end. Each address is passed once, however long the chains are. */
export function findEnds(moved: ReadonlyMap<Address, Address | ExternalUrl>): RedirectEnds {
  const ends = new Map<Address, Address | ExternalUrl>();
  const circles = new Set<Address>();
  const passed = new Set<Address | ExternalUrl>();
  for (const from of moved.keys()) {
    const path = pathFrom(from, moved, passed);
    const [last = from] = path.slice(-1);
    const next = moved.get(last) ?? last;
    const circle = path.indexOf(next as Address);
    if (circle >= 0) circles.add(next as Address);
    for (const at of circle < 0 ? path : path.slice(0, circle)) ends.set(at, endAt(next, ends));
  }
  return { ends, circles };
}

/** The redirects from an address on, up to one that was passed before or that does not lead to another. */
function pathFrom(
  from: Address,
  moved: ReadonlyMap<Address, Address | ExternalUrl>,
  passed: Set<Address | ExternalUrl>,
): readonly Address[] {
  const path: Address[] = [];
  let at: Address | ExternalUrl = from;
  while (!isExternal(at) && moved.has(at) && !passed.has(at)) {
    passed.add(at);
    path.push(at);
    at = moved.get(at) ?? at;
  }
  return path;
}

function endAt(
  at: Address | ExternalUrl,
  ends: ReadonlyMap<Address, Address | ExternalUrl>,
): Address | ExternalUrl {
  return isExternal(at) ? at : (ends.get(at) ?? at);
}

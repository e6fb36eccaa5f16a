import { type ExternalUrl, isExternal } from "../../content/redirect-file.ts";
import type { Address } from "../urls.ts";

/** The final targets of redirects. */
export interface RedirectEnds {
  /** By the address of a redirect; a redirect in a loop has none. */
  readonly ends: ReadonlyMap<Address, Address | ExternalUrl>;
  /** One address of each loop. */
  readonly loops: ReadonlySet<Address>;
}

/** Follows every redirect to its final target. Visits each address once, however long the chains are. */
export function findEnds(moved: ReadonlyMap<Address, Address | ExternalUrl>): RedirectEnds {
  const ends = new Map<Address, Address | ExternalUrl>();
  const loops = new Set<Address>();
  const visited = new Set<Address | ExternalUrl>();
  for (const from of moved.keys()) {
    const path = pathFrom(from, moved, visited);
    const [last = from] = path.slice(-1);
    const next = moved.get(last) ?? last;
    const loop = path.indexOf(next as Address);
    if (loop >= 0) loops.add(next as Address);
    for (const at of loop < 0 ? path : path.slice(0, loop)) ends.set(at, endAt(next, ends));
  }
  return { ends, loops };
}

/** The chain of redirects from an address, up to one that was visited before or whose target is not a redirect. */
function pathFrom(
  from: Address,
  moved: ReadonlyMap<Address, Address | ExternalUrl>,
  visited: Set<Address | ExternalUrl>,
): readonly Address[] {
  const path: Address[] = [];
  let at: Address | ExternalUrl = from;
  while (!isExternal(at) && moved.has(at) && !visited.has(at)) {
    visited.add(at);
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

import { v5 as uuid } from "uuid";

/** The UUID namespace of Offprint's identifiers: a random value that must never change. */
const NAMESPACE = "6fe656ac-05f4-4d27-b656-0e6a6a211bcb";

/**
 * A permanent identifier that does not depend on the site's host: a name-based UUID (RFC 9562).
 *
 * @param path the page's path without outer slashes: `papers/some-title-family`
 */
export function feedItemId(path: string): string {
  return `urn:uuid:${uuid(path, NAMESPACE)}`;
}

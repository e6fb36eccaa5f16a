import { v5 as uuid } from "uuid";

/** The namespace of Offprint's identifiers; chosen once at random, never to change. */
const NAMESPACE = "6fe656ac-05f4-4d27-b656-0e6a6a211bcb";

/**
 * A permanent identifier, independent of the site's host: a name-based UUID (RFC 9562).
 *
 * @param path the identified page, without outer slashes: `papers/some-title-family`
 */
export function feedItemId(path: string): string {
  return `urn:uuid:${uuid(path, NAMESPACE)}`;
}

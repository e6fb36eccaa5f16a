import { isMap, isNode, isSeq, type YAMLMap } from "yaml";
import { diagnose } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { keyOf } from "../diagnostics/yaml.ts";
import type { Address } from "../shared/address.ts";
import { isWebAddress, meantAddress } from "./web-address.ts";

/** Another Offprint site that belongs to this one: the same digest of another year or field. */
export interface Sister {
  readonly title: string;
  /** Of its home page, with a slash at the end. */
  readonly address: string;
}

const KEYS = ["title", "address"];

type PlaceOf = (part: unknown) => SourceLocation;

/** The setting `sisters`: entries that cannot be used are left out, the others stand. */
export function readSisters(
  list: unknown,
  placeOf: PlaceOf,
): { readonly value: readonly Sister[]; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const sisters = new Map<string, Sister>();
  for (const entry of isSeq(list) ? list.items : []) {
    if (isMap(entry)) problems.push(...strayKeys(entry, placeOf));
    const read = readSister(entry, placeOf);
    if ("code" in read) problems.push(read);
    else if (sisters.has(read.address))
      problems.push(diagnose("sister-twice", placeOf(entry), { address: read.address }));
    else sisters.set(read.address, read);
  }
  return { value: Object.freeze([...sisters.values()]), problems };
}

function readSister(entry: unknown, placeOf: PlaceOf): Sister | Diagnostic {
  if (!isMap(entry)) return diagnose("sister-shape", placeOf(entry), { expected: "a title and an address" });
  const { title, address } = plain(entry);
  const place = (key: string): SourceLocation => placeOf(entry.get(key, true) ?? entry);
  if (typeof title !== "string" || title.trim() === "") {
    const line = typeof title === "number" ? `title: "${title}"` : undefined;
    return diagnose("sister-shape", place("title"), { expected: "a title", line });
  }
  if (isHome(address))
    return Object.freeze({ title: title.trim(), address: new URL(address).href.replace(/\/*$/, "/") });
  const meant = meantAddress(address);
  const line = isHome(meant) ? `address: ${meant}` : undefined;
  return diagnose("sister-shape", place("address"), { expected: "the site's address", line });
}

function plain(entry: YAMLMap): Readonly<Record<string, unknown>> {
  const value = (of: unknown): unknown => (isNode(of) ? of.toJSON() : of);
  return Object.fromEntries(entry.items.map((pair) => [keyOf(pair), value(pair.value)]));
}

function strayKeys(entry: YAMLMap, placeOf: PlaceOf): readonly Diagnostic[] {
  return entry.items
    .filter((pair) => !KEYS.includes(keyOf(pair)))
    .map((pair) =>
      diagnose("setting-unknown", placeOf(pair.key), {
        key: keyOf(pair),
        keys: KEYS.join(", "),
        near: nearest(keyOf(pair), KEYS),
      }),
    );
}

/** A browser asks no address that holds a name and a password. */
function isHome(value: unknown): value is string {
  return isWebAddress(value) && new URL(value).username === "" && new URL(value).password === "";
}

/**
 * The sisters of a site. It is not its own, so that the same lines may stand in each copy.
 *
 * @param url the site's address in its settings
 * @param home the address of the home page, which an option of the build may have changed
 */
export function sistersOf(all: readonly Sister[], url: string, home: string): readonly Sister[] {
  const own = [url.replace(/\/*$/, "/"), home];
  return Object.freeze(all.filter(({ address }) => !own.includes(address)));
}

/** Where a page or a file of a sister stands, whose addresses are made as this site's are. */
export function sisterUrl({ address }: Sister, to: Address): string {
  return address + to.slice(1);
}

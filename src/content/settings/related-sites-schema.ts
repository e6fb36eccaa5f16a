import * as v from "valibot";
import { isWebAddress } from "./web-address.ts";

/** Whether a value is the address of a home page. Browsers do not request addresses with a user name and password. */
export function isHome(value: string): boolean {
  return isWebAddress(value) && new URL(value).username === "" && new URL(value).password === "";
}

const TITLE_EXPECTED = "a title";
const ADDRESS_EXPECTED = "the site's address";
/** Descriptions of missing keys. */
const MISSING: Readonly<Record<string, string>> = {
  '"title"': TITLE_EXPECTED,
  '"address"': ADDRESS_EXPECTED,
};

/** A related site: its trimmed title, and its home page with exactly one slash at the end. */
export const RELATED_SITE = v.strictObject(
  {
    title: v.pipe(v.string(TITLE_EXPECTED), v.trim(), v.nonEmpty(TITLE_EXPECTED)),
    address: v.pipe(
      v.string(ADDRESS_EXPECTED),
      v.check(isHome, ADDRESS_EXPECTED),
      v.transform((address) => new URL(address).href.replace(/\/*$/, "/")),
    ),
  },
  ({ expected }) => MISSING[String(expected)] ?? "a title and an address",
);

/** The setting `relatedSites`. */
export const RELATED_SITES = v.optional(
  v.array(RELATED_SITE, "a list of sites, each with a title and an address"),
  [],
);

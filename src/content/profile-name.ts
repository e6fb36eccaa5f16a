/** How much detail a site has: everything everywhere, or less of what other pages show as well. */
export type ProfileName = "full" | "reduced" | "minimal";

/** Names of profiles in Offprint 0.1; they keep working. */
const ALIASES: Readonly<Record<string, ProfileName>> = { whole: "full", lean: "reduced", bare: "minimal" };

/** Whether a value is the name of a profile. */
export function isProfileName(value: unknown): value is ProfileName {
  return value === "full" || value === "reduced" || value === "minimal";
}

/** The present name of a profile that is named by an earlier one; any other value as it is. */
export function currentProfileName(value: unknown): unknown {
  return typeof value === "string" && Object.hasOwn(ALIASES, value) ? ALIASES[value] : value;
}

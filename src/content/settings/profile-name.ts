/** The amount of detail of a site: everything, or less of what other pages show as well. */
export const PROFILE_NAMES = ["full", "reduced", "minimal"] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Names of profiles in Offprint 0.1; they keep working. */
export const PROFILE_ALIASES = { whole: "full", lean: "reduced", bare: "minimal" } as const satisfies Record<
  string,
  ProfileName
>;

/** How much detail a site has: everything everywhere, or less of what other pages show as well. */
export type ProfileName = "whole" | "lean" | "bare";

/** Whether a value is the name of a profile. */
export function isProfileName(value: unknown): value is ProfileName {
  return value === "whole" || value === "lean" || value === "bare";
}

/** The site's root: this script is in a folder below it. */
export const ROOT = new URL("../", import.meta.url);

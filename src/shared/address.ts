/** The path of a page or file from the site's root, without the base path: `/papers/some-title/`. */
export type Address = `/${string}`;

/** Where a page or file is in the site, from its root and without the base path: `/papers/some-title/`. */
export type Address = `/${string}`;

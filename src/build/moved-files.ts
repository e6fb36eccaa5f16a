import type { Output } from "../site/output.ts";
import type { Redirect } from "../site/redirects/resolve.ts";
import { type Address, address } from "../site/urls.ts";

/** Adds the files of moved pages to outputs. */
export type WithMovedFiles = (outputs: Iterable<Output>) => Iterable<Output>;

/**
 * A feed reader or a reference manager cannot follow the redirect of a page to the page's feeds and citation files, so
 * these are also written at the page's old address, as they are at the new one. A page that now is several, and one on
 * another site, has no files here.
 *
 * @param all all outputs; those with an old address of their own, such as the feeds of merged authors, are kept
 */
export function createMovedFiles(redirects: readonly Redirect[], all: Iterable<Output>): WithMovedFiles {
  const formerly = new Map<string, Address[]>();
  for (const { from, to } of redirects) {
    const [target] = to;
    // The files of the home page are those of the whole site; `/old.html` has no folder for files.
    if (target === undefined || to.length > 1 || target.at === address.home || !from.endsWith("/")) continue;
    const known = formerly.get(target.at);
    if (known === undefined) formerly.set(target.at, [from]);
    else known.push(from);
  }
  if (formerly.size === 0) return (outputs) => outputs;
  const old = new Set([...formerly.values()].flat());
  const taken = new Set<Address>();
  for (const { url } of all) if (filesOf(url).some(({ page }) => old.has(page))) taken.add(url);
  return function* (outputs) {
    for (const each of outputs) {
      yield each;
      for (const { page, rest } of filesOf(each.url))
        for (const from of formerly.get(page) ?? []) {
          const url: Address = `/${from.replace(/^\/|\/$/g, "")}${rest}`;
          if (!taken.has(url)) yield movedTo(url, each);
        }
    }
  };
}

/** A copy of a file, which is no page and so neither in the sitemap nor in the search. */
function movedTo(url: Address, { props, render, framed }: Output): Output {
  return { url, props, render, framed };
}

/**
 * The pages that a file can belong to: `/topics/graphs/` and `/feed.xml` for a feed or one of its archives there,
 * `/papers/a/` and `.md` for the Markdown of a paper.
 */
function filesOf(url: Address): readonly { readonly page: Address; readonly rest: string }[] {
  if (/(?:\/|\.html)$/.test(url)) return [];
  const rests = [
    /(?:\/(?:feed|atom)\/\d+\.\w+|\/[^/]+)$/.exec(url)?.[0],
    url.endsWith(".md") ? ".md" : undefined,
  ];
  return rests
    .filter((rest) => rest !== undefined)
    .map((rest) => ({ page: `${url.slice(0, -rest.length)}/` as Address, rest }));
}

import { type ExternalUrl, isExternal, type RedirectRule } from "../../content/redirect-file.ts";
import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { coauthorsOf, mainCategoryOf } from "../../library/counts.ts";
import type { Author, Library } from "../../library/types.ts";
import { pluralize } from "../../shared/plural.ts";
import { createNearestPage } from "../nearest-page.ts";
import type { CustomPage } from "../pages/custom-pages.ts";
import { type Address, address } from "../urls.ts";
import { findEnds, type RedirectEnds } from "./ends.ts";

/** The target of a redirect, and its name. */
export interface Target {
  readonly at: Address | ExternalUrl;
  readonly name: string;
  /** Facts that distinguish it from others with the same name. */
  readonly facts?: string;
}

/** A page at an old address that redirects to new ones. */
export interface Redirect {
  readonly from: Address;
  /** The title of the former page. */
  readonly name: string;
  /** One page, or several if namesakes that shared a page were disambiguated. */
  readonly to: readonly Target[];
}

/** Automatic redirects: merged authors, disambiguated namesakes, corrected titles, pages of older versions. */
export function ownRedirects(
  { authorAliases, paperAliases }: Library,
  pages: readonly CustomPage[],
): readonly Redirect[] {
  return [
    ...pages.flatMap(({ formerAt, at, title }) =>
      formerAt === undefined ? [] : [{ from: formerAt, name: title, to: [{ at, name: title }] }],
    ),
    ...authorAliases.map(({ slug, name, authors }) => ({
      from: address.authorAt(slug),
      name,
      to: authors.map((author) => ({
        at: address.author(author),
        name: author.name,
        facts: factsOf(author),
      })),
    })),
    ...paperAliases.map(({ slug, paper }) => ({
      from: address.paperAt(slug),
      name: paper.title,
      to: [{ at: address.paper(paper), name: paper.title }],
    })),
  ];
}

/** Number of co-authors shown to distinguish a namesake. */
const COAUTHORS = 3;

/** `2 papers in Machine Learning, with Bo Sample`. */
function factsOf(author: Author): string {
  const coauthors = coauthorsOf(author).slice(0, COAUTHORS);
  const category = mainCategoryOf(author);
  const where = category ? ` in ${category.name}` : "";
  const company = coauthors.length > 0 ? `, with ${coauthors.map(({ of }) => of.name).join(", ")}` : "";
  return `${pluralize(author.papers.length, "paper")}${where}${company}`;
}

/**
 * Merges the publisher's redirects with the automatic ones, which they override. A redirect to a redirect is reported
 * and replaced by one to its final target; loops, missing targets and redirects from existing pages are reported and
 * dropped. Targets on other sites are not checked.
 *
 * @param pages the address of every page of the site
 */
export function resolveRedirects(
  moves: readonly RedirectRule[],
  own: readonly Redirect[],
  pages: ReadonlySet<Address>,
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const redirects = new Map<Address, Redirect>(own.map((redirect) => [redirect.from, redirect]));
  const moved = new Map<Address, Address | ExternalUrl>();
  for (const { from, to, place } of moves) {
    if (pages.has(from)) diagnostics.push(diagnose("redirect-page", place, { from }));
    else if (moved.has(from)) diagnostics.push(diagnose("redirect-twice", place, { from }));
    else moved.set(from, to);
  }
  const known: Known = {
    moved,
    redirects: new Map(redirects),
    pages,
    ...findEnds(moved),
    nearest: createNearestPage(pages),
  };
  const done = new Set<Address>();
  for (const move of moves) {
    if (pages.has(move.from) || done.has(move.from)) continue;
    done.add(move.from);
    const { to, found } = follow(move, known);
    if (found !== undefined) diagnostics.push(found);
    if (to.length > 0) redirects.set(move.from, { from: move.from, name: move.from, to });
  }
  return { redirects: Object.freeze([...redirects.values()]), diagnostics };
}

interface Known extends RedirectEnds {
  readonly moved: ReadonlyMap<Address, Address | ExternalUrl>;
  readonly redirects: ReadonlyMap<Address, Redirect>;
  readonly pages: ReadonlySet<Address>;
  readonly nearest: ReturnType<typeof createNearestPage>;
}

function follow(
  { from, to, place, targetPlace }: RedirectRule,
  { redirects, pages, ends, loops, nearest }: Known,
): { readonly to: readonly Target[]; readonly found?: Diagnostic } {
  const at = ends.get(from);
  // The first redirect of a loop reports it.
  if (at === undefined)
    return loops.has(from) ? { to: [], found: diagnose("redirect-loop", place, { from, to }) } : { to: [] };
  if (isExternal(at)) return { to: [{ at, name: at }], ...chained({ from, to, targetPlace }, at) };
  const end = pages.has(at) ? [{ at, name: at }] : (redirects.get(at)?.to ?? []);
  if (end.length === 0)
    return { to: [], found: diagnose("redirect-nowhere", targetPlace, { from, to: at, near: nearest(at) }) };
  const targets = end.map((target) => target.at).join(" or ");
  return {
    to: end,
    ...(!isExternal(to) && pages.has(to) ? {} : chained({ from, to, targetPlace }, targets)),
  };
}

/** The diagnostic of a redirect to another redirect. */
function chained(
  { from, to, targetPlace }: Pick<RedirectRule, "from" | "to" | "targetPlace">,
  end: string,
): { readonly found?: Diagnostic } {
  return to === end
    ? {}
    : { found: diagnose("redirect-chain", targetPlace, { from, to, line: `${from}: ${end}` }) };
}

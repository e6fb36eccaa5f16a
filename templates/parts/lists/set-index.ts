import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import type { PaperSet } from "../../../src/site/sets.ts";
import type { Address } from "../../../src/site/urls.ts";

/** A set of papers in an index, as plain data. */
export interface SetCount {
  readonly name: string;
  readonly at: Address;
  /** A sentence about it; "" for none. */
  readonly about: string;
  readonly papers: number;
}

/** Reduces sets to their numbers of papers. */
export function setCounts(sets: readonly (PaperSet & { readonly about?: string })[]): readonly SetCount[] {
  return sets.map(({ name, at, about = "", papers }) => ({
    name,
    at: at.page(),
    about,
    papers: papers.length,
  }));
}

/** An index of sets with their numbers of papers. */
export function setIndex({ links }: Chrome, sets: readonly SetCount[]): Markup {
  return html`<ul class="index">
${sets.map(
  ({ name, at, about, papers }) =>
    html`<li><a href="${links.href(at)}"><bdi>${name}</bdi></a>${about !== "" && html` <span class="aside">${about}</span>`} <span>${papers === 0 ? "no papers yet" : pluralize(papers, "paper")}</span></li>\n`,
)}</ul>`;
}

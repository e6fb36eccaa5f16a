import { by, descending } from "../../../src/library/order.ts";
import type { Digest, Paper } from "../../../src/library/types.ts";
import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/site.ts";
import { address } from "../../../src/site/urls.ts";

/** A digest with its number of papers in a month. */
export interface DigestShare {
  readonly date: string;
  /** The editor's title. */
  readonly title: string | undefined;
  readonly papers: number;
}

/** The digests that first listed the papers, newest first. */
export function digestsOf(papers: readonly Paper[], { editorNotes }: Site): readonly DigestShare[] {
  const brought = new Map<Digest, number>();
  for (const { digests } of papers) {
    const [first] = digests;
    if (first !== undefined) brought.set(first, (brought.get(first) ?? 0) + 1);
  }
  const newest = [...brought].sort(descending(by(([{ date }]) => date)));
  return newest.map(([{ date }, papers]) => ({ date, title: editorNotes.get(date)?.title, papers }));
}

/** Digests with their numbers of papers in a month. */
export function digestList({ links, dates }: Chrome, digests: readonly DigestShare[]): Markup {
  return html`<ul class="index">
${digests.map(
  ({ date, title, papers }) =>
    html`<li><a href="${links.href(address.digest({ date }))}">Digest of ${dates.long(date)}${title && html`: <bdi>${title}</bdi>`}</a> <span>${pluralize(papers, "paper")}</span></li>\n`,
)}</ul>`;
}

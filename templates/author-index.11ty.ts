import { pluralize } from "../src/shared/plural.ts";
import { indexAddress } from "../src/site/author-index.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { PageRange } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import {
  authorList,
  type Letters,
  type ListedAuthor,
  letterNav,
  lettersOf,
  listedAuthors,
  nameField,
} from "./parts/lists/author-list.ts";
import { pager, rangeInWords } from "./parts/lists/pager.ts";
import { page } from "./parts/page.ts";

interface AuthorIndexProps extends PageRange {
  /** Empty for authors sorted by number of papers. */
  readonly letter: string;
  readonly authors: readonly ListedAuthor[];
  readonly letters: Letters;
}

/** The pages of authors by letter, and by number of papers. */
export function* outputs(site: Site): Iterable<Output> {
  for (const { authors, ...page } of site.authorIndex.pages)
    yield output({
      url: indexAddress(page, page.number),
      framed: true,
      sitemap: { lastModified: site.library.digests[0]?.date },
      props: () => ({ ...page, authors: listedAuthors(authors), letters: lettersOf(site) }),
      render,
    });
}

function render(list: AuthorIndexProps, chrome: Chrome): string {
  const { letter, authors, total, letters } = list;
  const title = letter === "" ? "Authors by number of papers" : `Authors: ${letter}`;
  const order = letter === "" ? "by number of papers" : "by family name";
  return page(chrome, {
    title,
    description: title,
    at: indexAddress(list, list.number),
    main: html`<h1>${title}</h1>
<p class="lede">${pluralize(total, "author")} ${order}${rangeInWords(list)}. <a href="${chrome.links.href(address.authors)}">A–Z</a></p>
${letterNav(chrome, letters, letter)}
${nameField()}
${authorList(chrome, authors)}
${pager(chrome, list, (page) => indexAddress(list, page))}`,
  });
}

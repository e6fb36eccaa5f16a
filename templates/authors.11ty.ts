import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import {
  anchor,
  authorList,
  type Letters,
  type ListedAuthor,
  letterNav,
  lettersOf,
  listedAuthors,
  nameField,
} from "./parts/author-list.ts";
import { page } from "./parts/page.ts";

/** Number of authors on the first page of a divided index. */
const FIRST = 100;

interface AuthorsProps {
  readonly letters: Letters;
  readonly total: number;
  /** All authors by letter, or if they are too many for a page, those with the most papers. */
  readonly sections: readonly { readonly letter: string; readonly authors: readonly ListedAuthor[] }[];
  readonly most: readonly ListedAuthor[];
}

/** The first page of the index of authors. */
export function* outputs(site: Site): Iterable<Output> {
  const { library } = site;
  yield output({
    url: address.authors,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => {
      const { divided, letters, byPapers } = site.authorIndex;
      return {
        letters: lettersOf(site),
        total: library.authors.length,
        sections: divided
          ? []
          : letters.map(({ letter, authors }) => ({ letter, authors: listedAuthors(authors) })),
        most: divided ? listedAuthors(byPapers.slice(0, FIRST)) : [],
      };
    },
    render,
  });
}

function render({ letters, total, sections, most }: AuthorsProps, chrome: Chrome): string {
  const { divided } = letters;
  const count = pluralize(total, "author");
  const main = html`<h1>Authors</h1>
<p class="lede">${divided ? html`${count} by the first letter of the family name, or by number of papers. <a href="${chrome.links.href(address.search)}">Search</a> finds names, too.` : html`${count} by family name.`}</p>
${letterNav(chrome, letters)}
${divided ? mostPapers(chrome, most) : [nameField(), "\n", sections.map((section) => letterSection(chrome, section))]}`;
  return page(chrome, {
    title: "Authors",
    description: "All authors, by family name",
    at: address.authors,
    main,
  });
}

function letterSection(chrome: Chrome, { letter, authors }: AuthorsProps["sections"][number]): Markup {
  return html`<section aria-labelledby="${anchor(letter)}">
<h2 class="letter" id="${anchor(letter)}">${letter}</h2>
${authorList(chrome, authors)}
</section>
`;
}

function mostPapers(chrome: Chrome, most: readonly ListedAuthor[]): Markup {
  return html`<section aria-labelledby="most">
<h2 id="most">Most active authors</h2>
${authorList(chrome, most)}
<p><a href="${chrome.links.href(address.authorsByPapers())}">All authors by number of papers</a></p>
</section>`;
}

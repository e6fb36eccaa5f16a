import type { Author } from "../src/library/types.ts";
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
} from "./parts/lists/author-list.ts";
import { page } from "./parts/page.ts";

/** Maximum number of most active authors on the first page of a divided index. */
const FIRST = 100;

interface AuthorsProps {
  readonly letters: Letters;
  readonly total: number;
  /** All authors by letter; none if they are too many for a page. */
  readonly sections: readonly { readonly letter: string; readonly authors: readonly ListedAuthor[] }[];
  /** On a divided index, the authors with the most papers, of whom each has several. */
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
        most: divided ? listedAuthors(mostActive(byPapers)) : [],
      };
    },
    render,
  });
}

/** A ranking of authors with a single paper each would only be the beginning of the alphabet. */
function mostActive(byPapers: readonly Author[]): readonly Author[] {
  return byPapers.slice(0, FIRST).filter(({ papers }) => papers.length > 1);
}

function render({ letters, total, sections, most }: AuthorsProps, chrome: Chrome): string {
  const { divided } = letters;
  const count = pluralize(total, "author");
  const main = html`<h1>Authors</h1>
<p class="lede">${divided ? html`${count} by the first letter of the family name, or by number of papers. <a href="${chrome.links.href(address.search)}">Search</a> finds names, too.` : html`${count} by family name.`}</p>
${letterNav(chrome, letters)}
${divided ? most.length > 0 && mostPapers(chrome, most) : [nameField(), "\n", sections.map((section) => letterSection(chrome, section))]}`;
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

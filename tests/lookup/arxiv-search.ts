import { decodeLatexAccents } from "../../src/text/latex-accents.ts";

/** A paper in arXiv's catalogue. */
export interface CataloguePaper {
  readonly arxivId: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly category: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A term of a query: words in a row in a title or in one author's name. */
interface Term {
  readonly field: "ti" | "au";
  readonly words: readonly string[];
}

interface Indexed {
  readonly paper: CataloguePaper;
  readonly fields: Readonly<Record<Term["field"], readonly (readonly string[])[]>>;
}

/** Papers that match a query, those that match the most alternatives first, then those with the shortest titles. */
export function createSearch(
  catalogue: readonly CataloguePaper[],
): (query: string) => readonly CataloguePaper[] {
  const indexed = catalogue.map((paper, k): Indexed => {
    // The index has accented words without their accents, or only with them: neither is documented.
    const words = (text: string) => tokens(k % 2 === 0 ? unaccented(text) : text);
    return { paper, fields: { ti: [words(paper.title)], au: paper.authors.map(words) } };
  });
  const titles = new Map<string, Indexed[]>();
  for (const item of indexed)
    for (const word of new Set(item.fields.ti[0])) titles.set(word, [...(titles.get(word) ?? []), item]);
  return (query) => {
    const alternatives = parseQuery(query);
    const found = alternatives.flatMap((terms) => {
      const words = terms.filter(({ field }) => field === "ti").flatMap(({ words }) => words);
      const lists = words.map((word) => titles.get(word) ?? []);
      const rarest = lists.reduce(
        (least, list) => (list.length < least.length ? list : least),
        lists[0] ?? indexed,
      );
      return rarest.filter((item) => terms.every((term) => fits(item, term)));
    });
    const length = ({ paper }: Indexed) => paper.title.length;
    return [...new Set(found)].sort((a, b) => length(a) - length(b)).map(({ paper }) => paper);
  };
}

/** `(ti:"a b" AND au:c) OR (…)`, or terms joined by AND. */
function parseQuery(query: string): readonly (readonly Term[])[] {
  return query.split(/ OR (?=\()/).map((clause) =>
    clause.split(" AND ").map((text) => {
      const [, field = "ti", words = ""] = /^\(?(ti|au):(.*?)\)?$/.exec(text) ?? [];
      return { field: field as Term["field"], words: tokens(words) };
    }),
  );
}

function fits({ fields }: Indexed, { field, words }: Term): boolean {
  return fields[field].some((text) => text.some((_, at) => words.every((word, k) => text[at + k] === word)));
}

function tokens(text: string): readonly string[] {
  return decodeLatexAccents(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function unaccented(text: string): string {
  return decodeLatexAccents(text).normalize("NFD").replace(/\p{M}/gu, "");
}

/** A paper as an entry of arXiv's feeds. */
export function entryXml({ arxivId, title, authors, category, date }: CataloguePaper): string {
  const names = authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>\n`).join("");
  return `  <entry>
    <id>http://arxiv.org/abs/${arxivId}v1</id>
    <title>${escapeXml(title)}</title>
    <updated>${date}T17:59:59Z</updated>
    <link href="https://arxiv.org/abs/${arxivId}v1" rel="alternate" type="text/html"/>
    <link href="https://arxiv.org/pdf/${arxivId}v1" rel="related" type="application/pdf" title="pdf"/>
    <summary>Words.</summary>
    <category term="${category}" scheme="http://arxiv.org/schemas/atom"/>
    <published>${date}T17:59:59Z</published>
    <arxiv:primary_category term="${category}"/>
${names}  </entry>
`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

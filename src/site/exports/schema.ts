/** The JSON Schema of `papers.json`, version 1. Source: JSON Schema 2020-12. */
export function papersSchema(id: string): object {
  const text = (description: string) => ({ type: "string", description });
  const day = (description: string) => ({
    type: "string",
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    description: `${description}, YYYY-MM-DD`,
  });
  const record = (properties: object, optional: readonly string[] = []) => ({
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  });
  const author = record({
    name: text("As written on this paper"),
    slug: text("Of the author's page, /authors/SLUG/"),
  });
  const category = record({
    code: text("arXiv's short form, LG for cs.LG; or what the listing has in its place"),
    name: text("arXiv's own name; the code again where there is none"),
    slug: text("Of the category's page, /categories/SLUG/"),
  });
  const paper = record(
    {
      slug: text("Identifies the paper; never changes"),
      page: text("The paper's page on the site"),
      key: text("Of the citation in papers.bib, papers.ris and papers.csl.json"),
      title: text("Plain text"),
      titleSource: text("LaTeX, where the title was written so"),
      authors: { type: "array", items: author },
      etAl: {
        type: "boolean",
        description: "Whether there are further authors, whom the listing does not name",
      },
      category: { ...category, description: "The primary one" },
      categories: {
        type: "array",
        minItems: 1,
        items: category,
        description: "All of them, the primary one first",
      },
      venue: text("The journal or conference, as stated"),
      date: {
        type: "string",
        pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description: "The paper's own date, as precise as its listing states it: YYYY-MM-DD, YYYY-MM or YYYY",
      },
      entered: day("The day of the digest that it was new in"),
      digests: { type: "array", minItems: 1, items: day("The day of a digest that lists it") },
      score: { type: ["number", "null"], description: "The listing's own; null where it gives none" },
      code: { type: "boolean", description: "Whether the listing or the abstract says that there is code" },
      codeUrl: text("Where the code is"),
      url: text("Where the paper is"),
      pdfUrl: text("Where its PDF is"),
      arxivId: text("arXiv's identifier"),
      doi: text("The paper's DOI"),
      pick: { type: "boolean", description: "Whether the editor recommends it" },
      note: text("The editor's note, in plain text"),
      noteSource: text("The same in Markdown"),
      tags: { type: "array", items: text("A tag, as the editor writes it") },
      presenter: text("Who presents it in a reading group"),
      discussed: day("The day on which a reading group discusses it"),
      abstract: text("Plain text; empty where the listing gives none"),
      abstractSource: text("LaTeX, where the abstract was written so"),
      completed: {
        ...record(
          {
            source: text(
              "The service that was asked: arxiv, crossref, datacite, dblp, semanticscholar or openalex",
            ),
            fields: {
              type: "array",
              items: text("title, authors, date, categories, venue, abstract or links"),
            },
          },
          ["source"],
        ),
        description: "The fields that no listing states and that were looked up",
      },
    },
    [
      "pick",
      "note",
      "noteSource",
      "tags",
      "presenter",
      "discussed",
      "titleSource",
      "venue",
      "date",
      "codeUrl",
      "url",
      "pdfUrl",
      "arxivId",
      "doi",
      "abstractSource",
      "completed",
    ],
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: "Papers of a digest site",
    ...record({
      $schema: text("The address of this schema"),
      version: {
        const: 1,
        description: "Fields may be added; one that changes its meaning makes the next version",
      },
      site: record({ title: text("The site's name"), url: text("Its home page") }),
      updated: { ...day("The day of the newest digest; null where there is none"), type: ["string", "null"] },
      papers: { type: "array", description: "Most recently listed first", items: paper },
    }),
  };
}

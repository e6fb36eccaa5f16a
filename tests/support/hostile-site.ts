import { HOSTILE_TEXTS, type HostilePaper, hostilePapers } from "./hostile.ts";

const xml = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
const oneLine = (text: string): string => text.replace(/[\n\r\u2028]+/g, " ");
/** Removes characters that end a parameter or a template of a wiki. */
const bars = (text: string): string => oneLine(text).replace(/[|{}]/g, "");
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const quote = (text: string): string => JSON.stringify(text);

/** Writes a paper in each kind of list. */
const LISTS: Readonly<Record<string, (papers: readonly HostilePaper[]) => string>> = {
  "2026-05-01.txt": (papers) =>
    papers
      .map(
        ({ title, authors, abstract }) =>
          `LGMay 1\n${oneLine(title)} || ${authors.map(oneLine).join(", ")}\n${oneLine(abstract)}\n`,
      )
      .join(""),
  "2026-05-02.bib": (papers) =>
    papers
      .map(
        ({ title, authors, abstract, venue, address, identifier }, k) =>
          `@article{key${k}, title = {${title.replace(/[{}]/g, "")}}, author = {${authors.join(" and ").replace(/[{}]/g, "")}}, year = 2026, journal = {${venue.replace(/[{}]/g, "")}}, abstract = {${abstract.replace(/[{}]/g, "")}}, url = {${address}}, doi = {${identifier.replace(/[{}]/g, "")}} }\n`,
      )
      .join(""),
  "2026-05-03.ris": (papers) =>
    papers
      .map(
        ({ title, authors, abstract, venue, address, identifier }) =>
          `TY  - JOUR\nTI  - ${oneLine(title)}\n${authors.map((name) => `AU  - ${oneLine(name)}\n`).join("")}PY  - 2026\nJO  - ${oneLine(venue)}\nAB  - ${oneLine(abstract)}\nUR  - ${oneLine(address)}\nDO  - ${oneLine(identifier)}\nER  - \n`,
      )
      .join(""),
  "2026-05-04.json": (papers) =>
    JSON.stringify(
      papers.map(({ title, authors, abstract, venue, address, identifier }) => ({
        type: "article-journal",
        title,
        author: authors.map((literal) => ({ literal })),
        issued: { "date-parts": [[2026, 5, 4]] },
        "container-title": venue,
        abstract,
        URL: address,
        DOI: identifier,
        id: identifier,
      })),
    ),
  "2026-05-05.jsonl": (papers) =>
    papers
      .map(({ title, authors, abstract, venue, address, identifier }, k) =>
        JSON.stringify({
          title,
          authors,
          abstract,
          category: k % 2 ? venue : "LG",
          date: "2026-05-05",
          url: address,
          codeUrl: address,
          doi: identifier,
          arxivId: identifier,
        }),
      )
      .join("\n"),
  "2026-05-06.csv": (papers) =>
    [
      "title,authors,year,journal,abstract,url,doi",
      ...papers.map(({ title, authors, abstract, venue, address, identifier }) =>
        [title, authors.join("; "), "2026", venue, abstract, address, identifier]
          .map((text) => cell(oneLine(text)))
          .join(","),
      ),
    ].join("\n"),
  "2026-05-07.xml": (papers) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${papers
      .map(
        ({ title, authors, abstract, venue, address, identifier }) =>
          `<entry><id>${xml(identifier)}</id><title>${xml(title)}</title>${authors.map((name) => `<author><name>${xml(name)}</name></author>`).join("")}<summary>${xml(abstract)}</summary><category term="${xml(venue)}"/><link href="${xml(address)}"/><published>2026-05-07T00:00:00Z</published></entry>`,
      )
      .join("")}</feed>`,
  "2026-05-10.rdf": (papers) =>
    `<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#">${papers
      .map(
        ({ title, authors, abstract, venue, address, identifier }) =>
          `<bib:Article rdf:about="${xml(address)}"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf><bib:Journal><dc:title>${xml(venue)}</dc:title><dc:identifier>DOI ${xml(identifier)}</dc:identifier></bib:Journal></dcterms:isPartOf><bib:authors><rdf:Seq>${authors.map((name) => `<rdf:li><foaf:Person><foaf:surname>${xml(name)}</foaf:surname></foaf:Person></rdf:li>`).join("")}</rdf:Seq></bib:authors><dc:identifier><dcterms:URI><rdf:value>${xml(address)}</rdf:value></dcterms:URI></dc:identifier><dc:date>2026</dc:date><dcterms:abstract>${xml(abstract)}</dcterms:abstract><dc:title>${xml(title)}</dc:title></bib:Article>`,
      )
      .join("")}</rdf:RDF>`,
  "2026-05-11.xml": (papers) =>
    `<collection xmlns="http://www.loc.gov/MARC21/slim">${papers
      .map(({ title, authors, abstract, venue, address, identifier }) => {
        const fields = [
          ["245", "a", title],
          ...authors.map((name) => ["700", "a", name]),
          ["520", "a", abstract],
          ["773", "t", venue],
          ["856", "u", address],
          ["024", "a", identifier],
        ];
        return `<record>${fields.map(([tag, code, text = ""]) => `<datafield tag="${tag}" ind1=" " ind2=" "><subfield code="${code}">${xml(text)}</subfield></datafield>`).join("")}</record>`;
      })
      .join("")}</collection>`,
  "2026-05-12.txt": (papers) =>
    papers
      .map(
        ({ title, authors, venue, address, identifier }) =>
          `* {{cite journal |title=${bars(title)} |author1=${bars(authors[0] ?? "")} |author2=${bars(authors[1] ?? "")} |journal=${bars(venue)} |year=2026 |url=${bars(address)} |doi=${bars(identifier)}}}\n`,
      )
      .join(""),
  "2026-05-08.html": ([paper]) =>
    `<html><head>${Object.entries({
      citation_title: paper?.title,
      citation_author: paper?.authors[0],
      citation_date: "2026/05/08",
      citation_journal_title: paper?.venue,
      citation_abstract: paper?.abstract,
      citation_public_url: paper?.address,
      citation_pdf_url: paper?.address,
      citation_doi: paper?.identifier,
    })
      .map(([name, content]) => `<meta name="${name}" content="${xml(content ?? "")}">`)
      .join("")}</head><body><p>A page</p></body></html>`,
  "2026-05-09.md": (papers) =>
    papers
      .map(
        ({ title, authors, address }) =>
          `- [${oneLine(title)}](${oneLine(address)}) ${authors.map(oneLine).join(", ")}, 2026`,
      )
      .join("\n"),
};

const all = HOSTILE_TEXTS.map(oneLine).join(" ");
/** Pictures in Markdown are the publisher's own, wherever they are. */
const markdown = `# ${all}\n\n${HOSTILE_TEXTS.join("\n\n")}\n`.replaceAll("![", "[");

/** A publisher's folder in which every field of every file is hostile; the notes and pages in Markdown, too. */
export function hostileFiles(): Readonly<Record<string, string>> {
  const lists = Object.entries(LISTS).map(([name, write]) => [
    `listings/${name}`,
    write(hostilePapers(name.slice(11))),
  ]);
  const [first = "", second = ""] = HOSTILE_TEXTS;
  return {
    ...Object.fromEntries(lists),
    "site.yaml": [
      `title: ${quote(all)}`,
      `description: ${quote(all)}`,
      "url: https://example.org/digest/",
      `categories: { LG: ${quote(first)}, ${quote(second)}: ${quote(all)} }`,
      `macros: { gm: ${quote("\\text{<img src=x onerror=window.owned=1>}")}, ${quote(second)}: ${quote(all)} }`,
      `theme: { accent: "x) (y", serif: ${quote(second)}, background: "var(--a, url(//evil.example/x))", text: "red;}*{display:none" }`,
      `sisters: [{ title: ${quote(second)}, address: "https://other.invalid/" }, { title: A, address: "javascript:window.owned=1" }]`,
    ].join("\n"),
    "authors.yaml": `Bo Sample:\n  home: "javascript:window.owned=1"\n  aliases: [${quote(second)}]\n${quote(first)}:\n  home: "https://a.example/?a=\\"><script>window.owned=1</script>"\n`,
    "redirects.yaml": `/old/: "javascript:window.owned=1"\n${quote(`/${second}/`)}: /authors/\n/away/: "https://other.invalid/\\"><script>window.owned=1</script>"\n`,
    "fetched.yaml": `day: "2026-05-09"\noutcome: new\npapers: 1\nannounced: 1\nreceived: ${quote(second)}\n`,
    "listings/2026-05-01.md": markdown,
    "listings/2026-05-01.corrections.yaml": `${quote(`Of txt 2`)}:\n  title: ${quote(second)}\n  authors: [${quote(first)}]\n`,
    "pages/about.md": `${markdown}\n<script>window.owned=1</script>\n<iframe src="javascript:window.owned=1"></iframe>\n`,
    "pages/<img src=x onerror=window.owned=1>.md": "# A page\n",
  };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml } from "../../../src/listing/importers/documents/xml/read.ts";
import { XML_SHAPE } from "../../../src/listing/importers/documents/xml/shape.ts";
import type { SourceRecord } from "../../../src/listing/importers/record.ts";
import { cpuTime } from "../../support/growth.ts";

const all = (text: string) => [...readXml(text, "a.xml")];
const read = (text: string): readonly SourceRecord[] => all(text).filter((record) => "authors" in record);
const sure = (text: string) => XML_SHAPE.recognise({ text, lines: text.split("\n"), file: "a.txt" });

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"] };
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One paper in every format; the text around it as programs write it. */
const FORMATS: readonly (readonly [format: string, text: string, expected: object])[] = [
  [
    "Crossref's XML",
    `<doi_records><doi_record><crossref><journal><journal_metadata><full_title>Journal of Foxes</full_title></journal_metadata><journal_issue><publication_date><year>2026</year></publication_date></journal_issue><journal_article><titles><title>Sparse Maps of Foxes</title></titles><contributors><person_name contributor_role="author" sequence="first"><given_name>Ada</given_name><surname>Vesely</surname></person_name><person_name contributor_role="author"><given_name>Bo</given_name><surname>Lind</surname></person_name><person_name contributor_role="editor"><given_name>Eve</given_name><surname>Ray</surname></person_name></contributors><publication_date media_type="online"><month>05</month><day>12</day><year>2026</year></publication_date><doi_data><doi>10.9999/fox.1</doi></doi_data></journal_article></journal></crossref></doi_record></doi_records>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "a journal's Atom feed",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Journal of Foxes</title><entry><title type="html">Sparse &lt;i&gt;Maps&lt;/i&gt; of Foxes</title><link href="https://fox.example/1"/><updated>2026-05-12T10:00:00Z</updated><author><name>Ada Vesely</name></author><author><name>Bo Lind</name></author><summary>We map.</summary></entry></feed>`,
    {
      title: "Sparse \\textit{Maps} of Foxes",
      date: "2026-05-12",
      url: "https://fox.example/1",
      abstract: "We map.",
    },
  ],
  [
    "a journal's RSS",
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="d" xmlns:prism="p" xmlns:rdf="r"><channel><title>J</title></channel><item rdf:about="https://fox.example/1"><title><![CDATA[Sparse Maps of Foxes]]></title><link>https://fox.example/1</link><content:encoded><![CDATA[<p>Journal of Foxes</p> We map.]]></content:encoded><dc:creator>Ada Vesely</dc:creator><dc:creator>Bo Lind</dc:creator><dc:date>2026-05-12</dc:date><prism:publicationName>Journal of Foxes</prism:publicationName><prism:doi>10.9999/fox.1</prism:doi></item></rdf:RDF>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "a feed that lists papers later than they were published",
    `<rss version="2.0" xmlns:dc="d" xmlns:prism="p"><channel><title>J</title><item><title>Sparse Maps of Foxes</title><link>https://fox.example/1</link><pubDate>Wed, 03 Jun 2026 06:00:00 +0000</pubDate><dc:creator>Ada Vesely, Bo Lind</dc:creator><prism:publicationDate>2026-05</prism:publicationDate></item></channel></rss>`,
    { date: "2026-05", url: "https://fox.example/1" },
  ],
  [
    "EndNote XML",
    `<xml><records><record><database name="a.enl">a</database><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Vesely, Ada</style></author><author><style face="normal">Lind, Bo</style></author></authors></contributors><titles><title><style face="normal">Sparse Maps of Foxes</style></title><secondary-title><style>Journal of Foxes</style></secondary-title></titles><dates><year><style>2026</style></year><pub-dates><date><style>May 12</style></date></pub-dates></dates><abstract><style>We map.</style></abstract><electronic-resource-num><style>10.9999/fox.1</style></electronic-resource-num></record></records></xml>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "MODS",
    `<modsCollection><mods ID="a"><titleInfo><nonSort>Sparse</nonSort><title>Maps of Foxes</title></titleInfo><titleInfo type="abbreviated"><title>S</title></titleInfo><name type="personal"><namePart>Vesely, Ada</namePart><role><roleTerm>author</roleTerm></role></name><name type="personal"><namePart type="given">Bo</namePart><namePart type="family">Lind</namePart><role><roleTerm>aut</roleTerm></role></name><name type="personal"><namePart type="family">Itor</namePart><role><roleTerm>editor</roleTerm></role></name><originInfo><dateIssued>2026-05</dateIssued></originInfo><relatedItem type="host"><titleInfo><title>Proceedings of Fox Days</title></titleInfo><name type="personal"><namePart type="family">Itor</namePart></name></relatedItem><identifier type="doi">10.9999/fox.1</identifier></mods></modsCollection>`,
    { date: "2026-05", category: "Proceedings of Fox Days", doi: "10.9999/fox.1" },
  ],
  [
    "Zotero RDF",
    `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dc="d" xmlns:dcterms="t" xmlns:foaf="f"><rdf:Description rdf:about="#item_1"><z:itemType>conferencePaper</z:itemType><dcterms:isPartOf><bib:Journal><dc:title>Proceedings of Fox Days</dc:title><dc:identifier>DOI 10.9999/fox.1</dc:identifier><dc:identifier>ISBN 978-0-00-000000-2</dc:identifier></bib:Journal></dcterms:isPartOf><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Vesely</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li><rdf:li><foaf:Person><foaf:surname>Lind</foaf:surname><foaf:givenname>Bo</foaf:givenname></foaf:Person></rdf:li></rdf:Seq></bib:authors><bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Itor</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:editors><dc:date>2026-05-12</dc:date><dcterms:dateSubmitted>2026-11-01</dcterms:dateSubmitted><dcterms:abstract>We map.</dcterms:abstract><dc:title>Sparse Maps of Foxes</dc:title></rdf:Description></rdf:RDF>`,
    { date: "2026-05-12", category: "Proceedings of Fox Days", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "MARCXML",
    `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>a</leader><datafield tag="024" ind1="7" ind2=" "><subfield code="a">10.9999/fox.1</subfield><subfield code="2">doi</subfield></datafield><datafield tag="100" ind1="1" ind2=" "><subfield code="a">Vesely, Ada,</subfield></datafield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">Sparse Maps of Foxes /</subfield><subfield code="c">by A. Vesely and B. Lind.</subfield></datafield><datafield tag="260" ind1=" " ind2=" "><subfield code="c">[2026?]</subfield></datafield><datafield tag="520" ind1=" " ind2=" "><subfield code="a">We map.</subfield></datafield><datafield tag="700" ind1="1" ind2=" "><subfield code="a">Lind, Bo</subfield></datafield><datafield tag="773" ind1="0" ind2=" "><subfield code="t">Journal of Foxes.</subfield></datafield></record></collection>`,
    { date: "2026", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "DBLP",
    `<!DOCTYPE dblp SYSTEM "dblp.dtd"><dblp><article key="journals/fox/1"><author>Ada Vesely 0001</author><author>Bo Lind</author><title>Sparse Maps of Foxes.</title><journal>J. Foxes</journal><year>2026</year><ee>https://doi.org/10.9999/fox.1</ee></article></dblp>`,
    { date: "2026", category: "J. Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "a person's page of DBLP",
    `<dblpperson name="Ada Vesely" n="1"><person key="homepages/1"><author>Ada Vesely</author></person><r><inproceedings key="conf/fox/1"><author>Ada Vesely</author><author>Bo Lind</author><title>Sparse Maps of Foxes.</title><booktitle>FOX</booktitle><year>2026</year></inproceedings></r></dblpperson>`,
    { date: "2026", category: "FOX" },
  ],
  [
    "PubMed",
    `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><PubDate><Year>2026</Year><Month>May</Month><Day>12</Day></PubDate></JournalIssue><Title>Journal of Foxes</Title></Journal><ArticleTitle>Sparse Maps of Foxes.</ArticleTitle><ELocationID EIdType="doi">10.9999/fox.1</ELocationID><Abstract><AbstractText Label="AIM">We map.</AbstractText><AbstractText>We do.</AbstractText></Abstract><AuthorList><Author><LastName>Vesely</LastName><ForeName>Ada</ForeName><Initials>A</Initials><AffiliationInfo><Affiliation>Fox U.</Affiliation></AffiliationInfo></Author><Author><LastName>Lind</LastName><ForeName>Bo</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map. We do." },
  ],
  [
    "JATS",
    `<article><front><journal-meta><journal-title-group><journal-title>Journal of Foxes</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.9999/fox.1</article-id><title-group><article-title>Sparse Maps of Foxes</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Vesely</surname><given-names>Ada</given-names></name></contrib><contrib contrib-type="author"><name><surname>Lind</surname><given-names>Bo</given-names></name></contrib><contrib contrib-type="editor"><name><surname>Itor</surname></name></contrib></contrib-group><pub-date><day>12</day><month>5</month><year>2026</year></pub-date><abstract><p>We map.</p></abstract></article-meta></front><back><ref-list><ref><article-title>Owls</article-title></ref></ref-list></back></article>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "arXiv's OAI",
    `<OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:2605.90011</identifier></header><metadata><arXiv><id>2605.90011</id><created>2026-05-12</created><authors><author><keyname>Vesely</keyname><forenames>Ada</forenames></author><author><keyname>Lind</keyname><forenames>Bo</forenames></author></authors><title>Sparse Maps of\n Foxes</title><categories>cs.LG cs.CV</categories><abstract> We map. </abstract></arXiv></metadata></record></ListRecords></OAI-PMH>`,
    { date: "2026-05-12", category: "cs.LG", arxivId: "2605.90011", abstract: "We map." },
  ],
  [
    "Dublin Core",
    `<OAI-PMH><ListRecords><record><metadata><oai_dc:dc><dc:title>Sparse Maps of Foxes</dc:title><dc:creator>Vesely, Ada</dc:creator><dc:creator>Lind, Bo</dc:creator><dc:date>2026-05-12</dc:date><dc:identifier>https://doi.org/10.9999/fox.1</dc:identifier></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`,
    { date: "2026-05-12", doi: "10.9999/fox.1" },
  ],
  [
    "DBLP's search",
    `<result><query id="1">foxes</query><hits total="1"><hit score="5" id="1"><info><authors><author pid="1">Ada Vesely 0001</author><author pid="2">Bo Lind</author></authors><title>Sparse Maps of Foxes.</title><venue>FOX</venue><year>2026</year><doi>10.9999/fox.1</doi><ee>https://doi.org/10.9999/fox.1</ee></info><url>URL#1</url></hit></hits></result>`,
    { date: "2026", category: "FOX", doi: "10.9999/fox.1" },
  ],
  [
    "Europe PMC",
    `<responseWrapper><resultList><result><id>1</id><doi>10.9999/fox.1</doi><title>Sparse Maps of Foxes.</title><authorString>Vesely A, Lind B.</authorString><authorList><author><fullName>Vesely A</fullName><firstName>Ada</firstName><lastName>Vesely</lastName></author><author><fullName>Lind B</fullName><firstName>Bo</firstName><lastName>Lind</lastName></author></authorList><journalInfo><journal><title>Journal of Foxes</title></journal></journalInfo><pubYear>2026</pubYear><abstractText>We map.</abstractText><firstPublicationDate>2026-05-12</firstPublicationDate></result></resultList></responseWrapper>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "TEI",
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><listBibl><biblStruct><analytic><title level="a">Sparse Maps of Foxes</title><author><persName><forename>Ada</forename><surname>Vesely</surname></persName></author><author><persName><forename>Bo</forename><surname>Lind</surname></persName></author><idno type="DOI">10.9999/fox.1</idno></analytic><monogr><title level="j">Journal of Foxes</title><imprint><date type="published" when="2026-05-12">2026</date></imprint></monogr></biblStruct></listBibl></TEI>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "Word's sources",
    `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Author><b:Author><b:NameList><b:Person><b:Last>Vesely</b:Last><b:First>Ada</b:First></b:Person><b:Person><b:Last>Lind</b:Last><b:First>Bo</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Sparse Maps of Foxes</b:Title><b:JournalName>Journal of Foxes</b:JournalName><b:Year>2026</b:Year><b:Month>May</b:Month><b:Day>12</b:Day></b:Source></b:Sources>`,
    { date: "2026-05-12", category: "Journal of Foxes" },
  ],
  [
    "IEEE's feeds",
    `<rss version="2.0"><channel><title>Foxes - new TOC</title><item><title>Sparse Maps of Foxes</title><link>https://fox.example/1</link><pubDate>May 2026</pubDate><authors>Ada Vesely;Bo Lind</authors></item></channel></rss>`,
    { date: "2026-05", url: "https://fox.example/1" },
  ],
  [
    "PubMed's feeds",
    `<rss xmlns:dc="d" version="2.0"><channel><title>foxes</title><item><title>Sparse Maps of Foxes</title><link>https://fox.example/1</link><dc:creator>Ada Vesely</dc:creator><dc:creator>Bo Lind</dc:creator><dc:date>2026-05-12</dc:date><dc:source>Journal of Foxes</dc:source><dc:identifier>pmid:1</dc:identifier><dc:identifier>doi:10.9999/fox.1</dc:identifier></item></channel></rss>`,
    { date: "2026-05-12", category: "Journal of Foxes", doi: "doi:10.9999/fox.1" },
  ],
  [
    "the ACL Anthology",
    `<collection id="2026.fox"><volume id="1"><meta><booktitle>Fox Days</booktitle><editor><first>Ed</first><last>Itor</last></editor><month>July</month><year>2026</year></meta><paper id="1"><title><fixed-case>S</fixed-case>parse Maps of Foxes</title><author><first>Ada</first><last>Vesely</last></author><author><first>Bo</first><last>Lind</last></author><abstract>We map.</abstract><url hash="a">2026.fox-1.1</url></paper></volume></collection>`,
    {
      abstract: "We map.",
      url: "https://aclanthology.org/2026.fox-1.1/",
      date: "2026-07",
      category: "Fox Days",
      venue: "Fox Days",
    },
  ],
];

describe("a paper in", () => {
  test.each(FORMATS)("%s", (_format, text, expected) => {
    for (const written of [
      text,
      `${HEAD}<!-- of a program -->\n${text}`,
      `\ufeff${HEAD}${text.replaceAll("><", ">\r\n  <")}`,
    ]) {
      expect(read(written)).toMatchObject([{ ...FOXES, ...expected }]);
      expect(sure(written)).toBe(1);
    }
  });

  test("OPML and web pages are not recognised", () => {
    expect(
      sure(
        '<opml version="2.0"><body><outline text="Foxes" xmlUrl="https://fox.example/feed"/></body></opml>',
      ),
    ).toBe(0);
    expect(sure("<!DOCTYPE html><html><body><article><h1>Foxes</h1></article></body></html>")).toBe(0);
  });
});

describe("Zotero RDF", () => {
  const head =
    '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#">';
  const item = (type: string, element: string, rest: string) =>
    `<${element} rdf:about="#${type}"><z:itemType>${type}</z:itemType><dc:title>Of ${type}</dc:title>${rest}</${element}>`;
  const journal =
    '<bib:Journal rdf:about="urn:issn:1"><dc:title>Foxes</dc:title><dc:identifier>DOI 10.9999/fox.1</dc:identifier></bib:Journal>';
  const part = '<dcterms:isPartOf rdf:resource="urn:issn:1"/>';
  const file = (...items: readonly string[]) => `${head}${items.join("\n")}</rdf:RDF>`;

  test("a journal may come before or after the papers in it, and only gives its DOI to a single one", () => {
    const one = item("journalArticle", "bib:Article", part);
    const two = item("magazineArticle", "bib:Article", part);
    for (const text of [file(one, journal), file(journal, one)])
      expect(all(text)).toMatchObject([{ venue: "Foxes", doi: "10.9999/fox.1" }]);
    const [first, second] = read(file(one, journal, two));
    expect([first?.venue, second?.venue]).toEqual(["Foxes", "Foxes"]);
    expect([first?.doi, second?.doi]).toEqual([undefined, undefined]);
  });

  test("files, notes and collections are not papers; the book of a chapter is not skipped text", () => {
    const book = "<dcterms:isPartOf><bib:Book><dc:title>A Book</dc:title></bib:Book></dcterms:isPartOf>";
    const others =
      '<z:Attachment rdf:about="#a"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment><bib:Memo rdf:about="#n"><rdf:value>x</rdf:value></bib:Memo><z:Collection rdf:about="#c"><dc:title>C</dc:title></z:Collection>';
    const found = all(file(item("bookSection", "bib:BookSection", book), others));
    expect(found).toMatchObject([{ title: "Of bookSection", venue: "A Book" }]);
  });

  test("a name in one part is a group's, unless it has a comma; a DOI may be among further fields", () => {
    const person = (name: string) =>
      `<rdf:li><foaf:Person><foaf:surname>${name}</foaf:surname></foaf:Person></rdf:li>`;
    const people = ["Open Minds", "Vesely, Ada", "Institute of Foxes, Foxton"].map(person).join("");
    const authors = `<bib:authors><rdf:Seq>${people}</rdf:Seq></bib:authors><dc:description>Citation Key: a DOI: 10.9999/fox.2</dc:description>`;
    expect(read(file(item("report", "bib:Report", authors)))).toMatchObject([
      { authors: ["{Open Minds}", "Ada Vesely", "{Institute of Foxes Foxton}"], doi: "10.9999/fox.2" },
    ]);
  });
});

describe("MARCXML", () => {
  const field = (tag: string, ...subfields: readonly (readonly [string, string])[]) =>
    `<datafield tag="${tag}" ind1=" " ind2=" ">${subfields.map(([code, words]) => `<subfield code="${code}">${words}</subfield>`).join("")}</datafield>`;
  const record = (...fields: readonly string[]) =>
    read(
      `<collection xmlns="http://www.loc.gov/MARC21/slim"><record>${fields.join("")}</record></collection>`,
    )[0];

  test.each([
    [
      "a subtitle",
      [
        ["a", "Foxes :"],
        ["b", "a survey /"],
        ["c", "Ada Vesely."],
      ],
      "Foxes: a survey",
    ],
    [
      "a title in another language",
      [
        ["a", "Füchse ="],
        ["b", "Foxes /"],
      ],
      "Füchse",
    ],
    [
      "a part",
      [
        ["a", "Foxes."],
        ["n", "Vol. 2,"],
        ["p", "Maps /"],
      ],
      "Foxes. Vol. 2. Maps",
    ],
    [
      "a medium",
      [
        ["a", "Foxes"],
        ["h", "[electronic resource] /"],
      ],
      "Foxes",
    ],
    ["marks around an article", [["a", "\u0098The\u009c Foxes"]], "The Foxes"],
  ] as const)("a title with %s", (_what, subfields, title) => {
    expect(record(field("245", ...subfields))?.title).toBe(title);
  });

  test.each([
    ["no role", [["a", "Lind, Bo"]], ["Ada Vesely", "Bo Lind"]],
    [
      "the role of an author",
      [
        ["a", "Lind, Bo,"],
        ["e", "author."],
      ],
      ["Ada Vesely", "Bo Lind"],
    ],
    [
      "the role of an editor",
      [
        ["a", "Lind, Bo,"],
        ["4", "edt"],
      ],
      ["Ada Vesely"],
    ],
    [
      "another work",
      [
        ["a", "Lind, Bo."],
        ["t", "Owls."],
      ],
      ["Ada Vesely"],
    ],
    ["two names in one field", [["a", "Bo Lind & Cy Moor"]], ["Ada Vesely", "Bo Lind", "Cy Moor"]],
  ] as const)("a second person with %s", (_what, subfields, authors) => {
    const found = record(
      field("100", ["a", "Vesely, Ada"]),
      field("245", ["a", "Foxes"]),
      field("700", ...subfields),
    );
    expect(found?.authors).toEqual(authors);
  });

  test("editors named in the title field of a book, and its publisher, are not authors", () => {
    const title = field("245", ["a", "Foxes /"], ["c", "edited by Bo Lind."]);
    const found = record(title, field("700", ["a", "Lind, Bo."]), field("710", ["a", "Fox Press."]));
    expect(found?.authors).toEqual([]);
  });

  test("the date in a fixed field is used if no other is stated", () => {
    const fixed = '<controlfield tag="008">260701s2026    xx            000 0 eng  </controlfield>';
    expect(record(fixed, field("245", ["a", "Foxes"]))?.date).toBe("2026");
  });

  test("records within records of OAI-PMH are read, and reported if they are not closed", () => {
    const inner = `<record xmlns="http://www.loc.gov/MARC21/slim">${field("245", ["a", "Foxes"])}</record>`;
    const outer = `<OAI-PMH><ListRecords><record><header/><metadata>${inner}</metadata></record></ListRecords></OAI-PMH>`;
    expect(all(outer)).toMatchObject([{ title: "Foxes" }]);
    expect(all(outer.replace("</record></metadata>", "</metadata>"))).toMatchObject([{ title: "Foxes" }]);
    expect(all(outer.slice(0, outer.indexOf("</record>")))).toMatchObject([{ code: "source-syntax" }]);
  });
});

test("XML of no known format is refused with the name of its outermost element, not read as text", () => {
  for (const text of [`${HEAD}<papers><paper><title>Foxes</title></paper></papers>`, '<papers xmlns="x"/>']) {
    expect(sure(text)).toBe(1);
    expect(all(text)).toMatchObject([
      {
        code: "feed-unknown",
        line: text.startsWith(HEAD) ? 2 : 1,
        message: expect.stringContaining("<papers>"),
      },
    ]);
  }
});

describe("XML that is not well-formed", () => {
  const entry = (title: string) =>
    `<entry><title>${title}</title><author><name>Ada Vesely</name></author><published>2026-05-12T00:00:00Z</published></entry>`;
  const feed = (...entries: readonly string[]) => `<feed>${entries.join("\n")}</feed>`;
  const titles = (text: string) => read(text).map(({ title }) => title);

  test.each([
    ["an unknown entity", "Foxes &foo; Owls", "Foxes &foo; Owls"],
    ["an entity of HTML", "F&uuml;chse &amp; Caf&eacute;s", "Füchse & Cafés"],
    ["a lone ampersand", "Foxes & Owls", "Foxes & Owls"],
    ["a lone bracket", "Foxes < Owls", "Foxes < Owls"],
    ["a control character", "Foxes \u0001Owls", "Foxes \u0001Owls"],
  ])("loses nothing to %s", (_what, written, title) => {
    expect(titles(feed(entry(written), entry("Two")))).toEqual([title, "Two"]);
  });

  test("does not expand entities that the text defines", () => {
    const text = `<!DOCTYPE a [<!ENTITY x "${"y".repeat(90)}">]>${feed(entry("Foxes &x;"))}`;
    expect(titles(text)).toEqual(["Foxes &x;"]);
  });

  test("reports truncated and interrupted records, and reads the others", () => {
    const open = entry("One").replace("</entry>", "");
    expect(all(feed(open, entry("Two"), entry("Three")))).toMatchObject([
      { code: "source-syntax", line: 1 },
      { title: "Two" },
      { title: "Three" },
    ]);
    expect(all(feed(entry("One"), open).replace("</feed>", ""))).toMatchObject([
      { title: "One" },
      { code: "source-syntax", line: 2 },
    ]);
  });

  test("a text that is nested too deeply is not reported as truncated", () => {
    const found = all(feed(entry("One"), "<a>".repeat(2000)));
    expect(found).toMatchObject([{ title: "One" }, { code: "source-nested", line: 2 }]);
    expect(found[1]).toMatchObject({
      message: expect.stringMatching(/nested more than 1000 deep/),
      fix: expect.stringMatching(/delete the part that begins here/),
    });
  });

  test("truncated anywhere, every record that begins is read or reported", () => {
    const text = feed(entry("One"), entry("Two"), entry("Three"));
    fc.assert(
      fc.property(fc.nat(text.length), (end) => {
        const begun = text.slice(0, end).split(/<entry>/).length - 1;
        expect(all(text.slice(0, end))).toHaveLength(begun);
      }),
    );
  });
});

describe("any text", () => {
  test("is read without an exception", () => {
    const piece = fc.constantFrom(
      "<feed>",
      "<entry>",
      "</entry>",
      "<title>",
      "</title>",
      "<a",
      "/>",
      "&",
      "&amp;",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "x",
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const record of all(`<feed>${pieces.join("")}`)) expect(record).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "<a>",
    "<entry>",
    "<entry><title>",
    "</a>",
    "<",
    "&",
    "&a;",
    "<!--",
    "<a b='",
    "<![CDATA[",
    "<entry><title>A</title></entry>",
  ])("%j many times takes linear time", (pattern) => {
    const text = `<feed>${pattern.repeat(30_000)}`;
    const started = cpuTime();
    let count = sure(text);
    for (const record of all(text)) count += record ? 1 : 0;
    expect(count).toBeGreaterThanOrEqual(0);
    expect(cpuTime() - started).toBeLessThan(8000);
  });
});

test("a record whose beginning is missing is counted by its end", () => {
  const item = (k: number) =>
    `<item><title>Paper ${k} of Foxes</title><author>Ada Vesely</author><category>cs.LG</category></item>`;
  const whole = `<rss version="2.0"><channel><title>News</title>${[1, 2, 3].map(item).join("\n")}</channel></rss>`;
  const reading = (text: string) => [read(text).length, all(text).filter((each) => "skipped" in each).length];
  expect(reading(whole)).toEqual([3, 0]);
  expect(reading(whole.replace("<item><title>Paper 1", "Paper 1"))).toEqual([2, 1]);
  expect(reading(whole.replace("<item><title>Paper 2", "Paper 2"))).toEqual([2, 1]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml } from "../../../src/listing/importers/documents/xml/read.ts";
import { XML_SHAPE } from "../../../src/listing/importers/documents/xml/shape.ts";
import type { SourceRecord } from "../../../src/listing/importers/record.ts";

const all = (text: string) => [...readXml(text, "a.xml")];
const read = (text: string): readonly SourceRecord[] => all(text).filter((record) => "authors" in record);
const sure = (text: string) => XML_SHAPE.recognise({ text, lines: text.split("\n"), file: "a.txt" });

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"] };
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One paper in every format; the text around it as programs write it. */
const FORMATS: readonly (readonly [format: string, text: string, expected: object])[] = [
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

  test("a text that is nested too deep is not called cut short", () => {
    const found = all(feed(entry("One"), "<a>".repeat(2000)));
    expect(found).toMatchObject([{ title: "One" }, { code: "source-nested", line: 2 }]);
    expect(found[1]).toMatchObject({
      message: expect.stringMatching(/nested more than 1000 deep/),
      fix: expect.stringMatching(/delete the part that begins here/),
    });
  });

  test("cut anywhere, every record that begins is read or reported", () => {
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
    const started = performance.now();
    let count = sure(text);
    for (const record of all(text)) count += record ? 1 : 0;
    expect(count).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(8000);
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

import { describe, expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

async function read(text: string, file: string) {
  return readText(text, file);
}

const TITLE = "Foxes in the Deep Northern Snow";

/** A list of one paper with one link, in each format that has a field for it. */
const LISTS: Readonly<Record<string, (link: string) => string>> = {
  "atom.xml": (link) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><title>${TITLE}</title><published>2026-11-20T00:00:00Z</published><author><name>Ada Vesely</name></author><category term="cs.LG"/><link rel="alternate" href="${link}"/></entry></feed>`,
  "pdf.xml": (link) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><title>${TITLE}</title><published>2026-11-20T00:00:00Z</published><author><name>Ada Vesely</name></author><category term="cs.LG"/><link title="pdf" rel="related" href="${link}"/></entry></feed>`,
  "rss.xml": (link) =>
    `<rss version="2.0"><channel><item><title>${TITLE}</title><link>${link}</link><author>Ada Vesely</author><category>cs.LG</category><pubDate>Fri, 20 Nov 2026 00:00:00 GMT</pubDate></item></channel></rss>`,
  "a.bib": (link) =>
    `@article{a, title = {${TITLE}}, author = {Vesely, Ada}, journal = {Snow}, year = 2026, url = {${link}}}`,
  "a.ris": (link) =>
    `TY  - JOUR\nTI  - ${TITLE}\nAU  - Vesely, Ada\nJO  - Snow\nPY  - 2026\nUR  - ${link}\nER  - \n`,
  "csl.json": (link) =>
    JSON.stringify([
      {
        type: "article",
        title: TITLE,
        author: [{ family: "Vesely", given: "Ada" }],
        issued: { "date-parts": [[2026, 11, 20]] },
        "container-title": "Snow",
        URL: link,
      },
    ]),
  "other.json": (link) =>
    JSON.stringify([{ title: TITLE, authors: ["Ada Vesely"], date: "2026-11-20", venue: "Snow", pdf: link }]),
  "a.csv": (link) => `title,authors,year,journal,url\n"${TITLE}","Vesely, Ada",2026,Snow,"${link}"\n`,
  "list.md": (link) => `# Papers\n\n- **${TITLE}**. *Ada Vesely, Bo Lind*. ICML 2026. [[pdf](${link})]\n`,
  "heading.md": (link) => `## ${TITLE}\n*Ada Vesely, Bo Lind*, ICML 2026\n[PDF](${link})\n`,
  "table.md": (link) =>
    `| Title | Authors | Venue |\n|---|---|---|\n| ${TITLE} [pdf](${link}) | Ada Vesely, Bo Lind | ICML 2026 |\n`,
};

const cases = Object.entries(LISTS).map(([file, list]) => ({ file, list }));

describe.each(cases)("in $file", ({ file, list }) => {
  test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://fox.example/a.pdf"])(
    "a link to %s is left out and reported",
    async (link) => {
      const { entries, diagnostics } = await read(list(link), file);
      expect(entries.map(({ title, url, pdfUrl }) => ({ title, url, pdfUrl }))).toEqual([{ title: TITLE }]);
      expect(diagnostics.filter(({ code }) => code === "link-dropped")).toEqual([
        expect.objectContaining({
          message: `“${link}” is not a web address; the link was left out.`,
          severity: "warning",
        }),
      ]);
    },
  );

  test.each(["https://fox.example/a", "doi:10.1000/182", "N/A", "papers/a.pdf"])(
    "%s, a web address or something else, is no finding",
    async (link) => {
      const { entries, diagnostics } = await read(list(link), file);
      expect(entries).toHaveLength(1);
      expect(diagnostics.map(({ code }) => code)).not.toContain("link-dropped");
    },
  );
});

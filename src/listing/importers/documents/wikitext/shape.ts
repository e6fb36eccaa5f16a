import type { Shape, TextSample } from "../../shape.ts";
import { TITLE } from "./fields.ts";
import { isCitation, isPaper } from "./kinds.ts";
import { scanTemplates } from "./scan.ts";

/** Number of characters examined. */
const SAMPLE = 200_000;
/** Nearly all citations of papers state their title in this way, whichever template they use. */
const BEGINNING = /\{\{\s{0,10}(?:\p{L}[\p{L}\d ]{2,40})\s{0,10}(?:<!--[^|]{0,100})?\|/u;

/** How likely a text contains citation templates of Wikipedia, by their share of the text and their number. */
function recognise({ text }: TextSample): number {
  if (!text.includes("{{") || !BEGINNING.test(text)) return 0;
  const sample = text.slice(0, SAMPLE);
  const papers = scanTemplates(sample, isCitation).filter(
    (citation) => isPaper(citation) && TITLE.some((name) => citation.parameters.has(name)),
  );
  if (papers.length === 0) return 0;
  const covered = papers.reduce((sum, { start, end }) => sum + end - start, 0) / sample.trim().length;
  if (covered > 0.5) return 0.98;
  return covered > 0.2 || papers.length > 2 ? 0.95 : 0.55;
}

/** Citation templates of Wikipedia, alone, in lists or in an article. */
export const WIKI_SHAPE: Shape = {
  id: "wiki-citations",
  name: "Wikipedia citations",
  source:
    "the source of a Wikipedia page or list: {{cite journal}}, {{cite conference}}, {{cite arXiv}}, {{cite book}}, {{citation}} and their likes in German, French, Spanish, Italian, Portuguese, Russian and Polish",
  reads: "title, authors, date, journal, conference or publisher, category, DOI, arXiv number, link",
  specimen: `* {{cite journal |last1=Vesely |first1=Ada |last2=Lind |first2=Bo |date=November 2026 |title=Sparse Median Graphs in Linear Time |journal=[[Journal of Graphs]] |volume=12 |doi=10.1234/jg.2026.7}}
* {{cite arXiv |last=Okafor |first=Chidi |eprint=2611.01235 |class=cs.CV |title=Counting Lakes from Orbit |year=2026}}
`,
  most: 0.98,
  recognise,
  reader: async () => (await import("./read.ts")).readWikiCitations,
};

import { type LlmsProps, llmsText } from "../src/site/markdown/llms.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** Maximum number of digests; the page of digests lists all. */
const DIGESTS = 30;

/** An overview of the site for language models. Source: llmstxt.org. */
export function* outputs({ library, profile, editorNotes }: Site): Iterable<Output> {
  yield output({
    url: address.llms,
    framed: false,
    props: (): LlmsProps => ({
      papers: library.papers.length,
      digests: library.digests.slice(0, DIGESTS).map(({ date, papers }) => {
        const title = editorNotes.get(date)?.title;
        return { date, ...(title !== undefined && { title }), papers: papers.length };
      }),
      markdown: profile.everyFile,
    }),
    render: llmsText,
  });
}

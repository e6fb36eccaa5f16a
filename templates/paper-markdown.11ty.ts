import { paperMarkdown } from "../src/site/markdown/paper-file.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** Papers as Markdown files next to their pages. */
export function* outputs({ library, profile, summaries }: Site): Iterable<Output> {
  for (const paper of library.papers)
    if (profile.hasMarkdown(paper))
      yield output({
        url: address.paperMarkdown(paper),
        framed: false,
        props: () => summaries.paper(paper),
        render: paperMarkdown,
      });
}

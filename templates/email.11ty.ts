import { digestText } from "../src/site/email/digest-text.ts";
import { htmlMessage } from "../src/site/email/html-message.ts";
import { textMessage } from "../src/site/email/text-message.ts";
import { digestMarkdown } from "../src/site/markdown/digest-file.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** Each digest as an e-mail in HTML and plain text, and as Markdown. */
const FORMATS = [
  ["html", htmlMessage],
  ["txt", textMessage],
  ["md", digestMarkdown],
] as const;

/** An e-mail for each digest, in each format. */
export function* outputs(site: Site): Iterable<Output> {
  for (const digest of site.library.digests)
    for (const [format, render] of FORMATS)
      yield output({
        url: address.digestMail(digest, format),
        framed: false,
        props: () => digestText(digest, site),
        render,
      });
}

import { readPublishedFile } from "../src/content/published-files.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The publisher's images and downloads, copied unchanged. */
export function* outputs({ files }: Site): Iterable<Output> {
  for (const file of files)
    yield output({
      url: address.file(file.path),
      framed: false,
      props: () => ({ source: file.source, hash: file.hash() }),
      render: ({ source }) => readPublishedFile(source),
    });
}

import { diagnose } from "../../diagnostics/catalogue.ts";
import { createLocate } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { readAtom } from "./atom.ts";
import type { SourceRecord } from "./record.ts";
import { readRss } from "./rss.ts";
import { readXml } from "./xml.ts";

/** Reads an XML file: Atom and RSS of arXiv's, told apart by their outermost element. */
export function* readFeed(text: string, file: string): Generator<SourceRecord | Diagnostic> {
  const placeAt = createLocate(text, file);
  const { root, problem } = readXml(text);
  if (root?.name === "feed") yield* readAtom(root, placeAt);
  else if (root?.name === "rss") yield* readRss(root, placeAt);
  else if (root)
    yield diagnose("feed-unknown", placeAt(root.offset, root.name.length + 1), { name: root.name });
  if (problem)
    yield diagnose("source-syntax", placeAt(problem.offset, 1), { format: "XML", reason: problem.reason });
}

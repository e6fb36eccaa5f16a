import { diagnose } from "../../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../../diagnostics/locate.ts";
import { linesBetween } from "../../between.ts";
import type { ReadItem } from "../../shape.ts";
import { isCitation, isPaper } from "./kinds.ts";
import { recordOfCitation } from "./record.ts";
import { scanTemplates } from "./scan.ts";

/** Text around citations that is not part of them: bullets, `ref` tags, links to sections. */
const FRAME =
  /^(?:[*#:;.,]|\}\}|\{\{(?:refn|efn)\||<\/?(?:ref|references|br|div|small)\b[^<>]{0,200}>|<!--[^<>]{0,500}-->|\{\{(?:reflist|refbegin|refend)\b[^{}]{0,200}\}\}|==+[^=]{1,200}==+|\[\[(?:category|file|image):[^[\]]{0,300}\]\]|\s)*$/i;

/** Reads the citations of a page of Wikipedia or another wiki. Those of news and web pages are counted as skipped. */
export function* readWikiCitations(text: string, file: string): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const citations = scanTemplates(text, isCitation);
  for (const citation of citations) {
    const location = placeAt(citation.start, citation.name.length + 2);
    if (!isPaper(citation)) {
      yield { skipped: "text", location, lines: 1 };
      continue;
    }
    const diagnostics = citation.closed
      ? []
      : [diagnose("citation-unclosed", location, { name: citation.name })];
    yield { ...recordOfCitation(citation), location, diagnostics };
  }
  yield* linesBetween(text, citations, placeAt, FRAME);
}

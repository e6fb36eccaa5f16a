import { createLocate } from "../../diagnostics/locate.ts";
import type { SourceLocation } from "../../diagnostics/types.ts";
import type { ReadOptions, Step } from "../parse/read.ts";
import type { LinkOf } from "./documents/html/links.ts";
import type { Page } from "./documents/html/page.ts";
import type { ReadSteps } from "./shape.ts";

/**
 * Turns a reader of a page's text into a reader of its source: locations are those in the source, and a paper without a
 * URL gets the one that its title links to.
 */
export function readerOfPage(page: Page, html: string, read: ReadSteps, linkOf: LinkOf): ReadSteps {
  return function* (_text: string, options: ReadOptions) {
    const placeAt = createLocate(html, options.file);
    const placed = <T extends { readonly line: number }>(item: T): T => ({
      ...item,
      line: placeAt(page.sourceOf(item.line), 1).line,
    });
    for (const step of read(page.text, options)) {
      const diagnostics = step.diagnostics.map((each) => ({
        ...placed(each as SourceLocation & typeof each),
        column: 1,
      }));
      yield step.entry === undefined
        ? { ...step, diagnostics }
        : { ...step, diagnostics, entry: linked(placed(step.entry), linkOf) };
    }
  };
}

function linked(entry: NonNullable<Step["entry"]>, linkOf: LinkOf): NonNullable<Step["entry"]> {
  return entry.url || entry.pdfUrl ? entry : { ...linkOf(entry.title), ...entry };
}

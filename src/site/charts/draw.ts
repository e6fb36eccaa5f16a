import type { Spec } from "vega";
import { cached } from "../../cache/disk-cache.ts";
import { type Markup, raw } from "../html.ts";

/**
 * Draws a chart as an `svg` element for a page. Its colours are the page's: `currentColor` and custom properties, so
 * that it is readable in the dark and in print; it holds no styles, which the page's policy would not let in. What it
 * shows stands in a table beside it, so for a screen reader it is not there.
 */
export async function drawChart(spec: Spec): Promise<Markup> {
  const drawn = await cached(spec, async () => {
    // Loaded here: most builds find their charts kept.
    const { parse, View } = await import("vega");
    return Buffer.from(await new View(parse(spec), { renderer: "none" }).toSVG());
  });
  return raw(inPage(drawn.toString("utf8")));
}

/** Without what names the namespace of a file of its own, a fixed size and fonts. */
function inPage(svg: string): string {
  return svg
    .replace(/^<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg class="chart" viewBox="$1" aria-hidden="true">')
    .replace(/ (?:font-family|role|aria-[a-z]+|style)="[^"]*"(?=[^<]*>)/g, (attribute) =>
      attribute.startsWith(' aria-hidden="true"') ? attribute : "",
    );
}

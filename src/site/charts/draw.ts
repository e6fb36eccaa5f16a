import type { Spec } from "vega";
import { cached } from "../../cache/disk-cache.ts";
import { type Markup, raw } from "../html.ts";

/**
 * Draws a chart as an `svg` element for a page. Its colours are the page's: `currentColor` and custom properties, so
 * that it is readable in dark mode and in print. It has no styles, which the page's policy would block. It is hidden
 * from screen readers, because a table next to it has the same data.
 */
export async function drawChart(spec: Spec): Promise<Markup> {
  const drawn = await cached(spec, async () => {
    // Loaded lazily: most builds find their charts in the cache.
    const { parse, View } = await import("vega");
    return Buffer.from(await new View(parse(spec), { renderer: "none" }).toSVG());
  });
  return raw(inPage(drawn.toString("utf8")));
}

/** Removes what only a standalone file needs: the namespace, a fixed size, fonts. */
function inPage(svg: string): string {
  return svg
    .replace(/^<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg class="chart" viewBox="$1" aria-hidden="true">')
    .replace(/ (?:font-family|role|aria-[a-z]+|style)="[^"]*"(?=[^<]*>)/g, (attribute) =>
      attribute.startsWith(' aria-hidden="true"') ? attribute : "",
    );
}

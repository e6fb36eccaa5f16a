import type { Token } from "markdown-it";
import { fold } from "../../shared/query/fold.ts";

/** Ids that pages use outside the text. */
const TAKEN = "main find controls related others related-sites abstract cite found results".split(" ");

/** Gives each heading an id, so that links can point to it: `## Part one` gets `#part-one`. */
export function addHeadingIds(tokens: readonly Token[]): void {
  const taken = new Set(TAKEN);
  for (const [k, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const words = fold(tokens[k + 1]?.content ?? "").replaceAll(" ", "-") || "section";
    let id = words;
    for (let number = 2; taken.has(id); number++) id = `${words}-${number}`;
    taken.add(id);
    token.attrSet("id", id);
  }
}

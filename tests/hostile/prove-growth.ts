import { createTypesetter } from "../../src/latex/typeset.ts";
import { isLinear, leastGrowth, MAX_COST, MAX_RATIO } from "../support/growth.ts";
import { LATEX_PATTERNS, LIST_PATTERNS } from "../support/patterns.ts";
import { READERS } from "../support/readers.ts";

// npm run prove:growth -- [part of a reader's name] [part of a pattern]: grows every pattern through every reader and the
// typesetter, and names what takes more than MAX_RATIO times as long for a text twice as long, or more than MAX_COST.
const [wanted = "", piece = ""] = process.argv.slice(2);
const typesetter = {
  id: "typesetter",
  read: async (text: string) => {
    const { html, feed, text: plain } = createTypesetter({ macros: {} }).typeset(text);
    if (html.length + feed.length + plain.length > 600 * text.length + 5000) throw new Error("amplified");
  },
};
const patterns = [...LATEX_PATTERNS, ...LIST_PATTERNS].filter(([name]) => name.includes(piece));
const readers = [typesetter, ...READERS].filter(({ id }) => id.includes(wanted));
const most = { ratio: 1, cost: 0 };
let failed = 0;
for (const [index, { id, read }] of readers.entries()) {
  const own = { ratio: 1, cost: 0 };
  for (const [name, make] of patterns) {
    const growth = await leastGrowth((length) => read(make(length)));
    own.ratio = Math.max(own.ratio, growth.ratio);
    own.cost = Math.max(own.cost, growth.cost);
    if (isLinear(growth)) continue;
    failed++;
    console.log(`${id}, ${JSON.stringify(name)}: ${inWords(growth)}`);
  }
  most.ratio = Math.max(most.ratio, own.ratio);
  most.cost = Math.max(most.cost, own.cost);
  console.log(`${index + 1}/${readers.length} ${id}: at most ${inWords(own)}`);
}
console.log(
  `${patterns.length} patterns through ${readers.length} readers: at most ${inWords(most)}; ${failed} above ${MAX_RATIO} or ${MAX_COST} ms`,
);
process.exitCode = failed > 0 ? 1 : 0;

function inWords({ ratio, cost }: { readonly ratio: number; readonly cost: number }): string {
  return `${ratio.toFixed(2)} times the CPU for twice the length, ${cost.toFixed(1)} ms for 1,000 characters`;
}

import { createTypesetter } from "../../src/latex/typeset.ts";
import { leastGrowth, MAX_RATIO } from "../support/growth.ts";
import { LATEX_PATTERNS, LIST_PATTERNS } from "../support/patterns.ts";
import { READERS } from "../support/readers.ts";

// npm run prove:growth -- [part of a reader's name] [part of a pattern]: grows every pattern through every reader and the
// typesetter, and names what takes more than MAX_RATIO times as long for a text twice as long.
const [wanted = "", piece = ""] = process.argv.slice(2);
const typesetter = {
  id: "typesetter",
  read: async (text: string) => {
    const { html, feed, text: plain } = createTypesetter({ macros: {} }).typeset(text);
    if (html.length + feed.length + plain.length > 600 * text.length + 5000) throw new Error("amplified");
  },
};
const patterns = [...LATEX_PATTERNS, ...LIST_PATTERNS].filter(([name]) => name.includes(piece));
const readers = [...READERS, typesetter].filter(({ id }) => id.includes(wanted));
let largest = 1;
let failed = 0;
for (const { id, read } of readers) {
  let most = 1;
  for (const [name, make] of patterns) {
    const ratio = await leastGrowth((length) => read(make(length)));
    most = Math.max(most, ratio);
    if (ratio < MAX_RATIO) continue;
    failed++;
    console.log(`${id}, ${JSON.stringify(name)}: ${ratio.toFixed(2)} times for twice the length`);
  }
  largest = Math.max(largest, most);
  console.log(`${id}: at most ${most.toFixed(2)}`);
}
console.log(
  `${patterns.length} patterns through ${readers.length} readers: at most ${largest.toFixed(2)} times the CPU for twice the length; ${failed} above ${MAX_RATIO}`,
);
process.exitCode = failed > 0 ? 1 : 0;

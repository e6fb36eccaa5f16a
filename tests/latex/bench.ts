import { readFileSync } from "node:fs";
import { createTypesetter } from "../../src/latex/typeset.ts";
import { lostRuns } from "./words.ts";

// Typesets every title and abstract of a listing (three lines an entry) and prints what came of it:
//   npm run bench:latex -- LISTING [--show formula|unknown-macro|…|lost|raw]
const [file = "", , show = ""] = process.argv.slice(2);
const lines = readFileSync(file, "utf8").split("\n");
const typesetter = createTypesetter({ macros: { gm: "\\mathrm{GM}" } });

const texts = lines.flatMap((line, index) =>
  index % 3 === 0 ? [] : [{ source: line, title: index % 3 === 1 }],
);
const start = performance.now();
const results = texts.map(({ source, title }) =>
  title ? typesetter.typesetInline(source) : typesetter.typeset(source),
);
const seconds = (performance.now() - start) / 1000;

const tally = new Map<string, number>();
const count = (name: string, number = 1) => tally.set(name, (tally.get(name) ?? 0) + number);
for (const [index, result] of results.entries()) {
  const source = texts[index]?.source ?? "";
  count(
    "formulas",
    (result.html.match(/<math/g)?.length ?? 0) + (result.html.match(/<code class="tex">/g)?.length ?? 0),
  );
  for (const { kind, what, offset } of result.problems) {
    count(`problems: ${kind}`);
    if (show === kind) console.log(`${what}\n    …${source.slice(Math.max(0, offset - 50), offset + 70)}…`);
  }
  const lost = lostRuns(source, result.text);
  count("runs of words lost", lost.length);
  if (show === "lost" && lost.length > 0)
    console.log(`${lost.join(" | ")}\n    ${source}\n    ${result.text}`);
  const raw = result.text.match(/\\[A-Za-z]+/g) ?? [];
  count("commands left in plain text", raw.length);
  if (show === "raw" && raw.length > 0) console.log(`${raw.join(" ")}\n    ${result.text}`);
}
const failed = tally.get("problems: formula") ?? 0;
console.log(
  `${texts.length} texts, ${Math.round(texts.length / 2 / seconds)} papers a second, ${seconds.toFixed(2)} s`,
);
for (const [name, number] of tally) console.log(`${name}: ${number}`);
console.log(`formulas that failed: ${((100 * failed) / (tally.get("formulas") ?? 1)).toFixed(3)} %`);

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeList } from "../listing/authors.ts";
import { featureNames } from "../listing/model/features.ts";
import { encodeLexicon } from "../listing/model/lexicon-codec.ts";
import type { Model } from "../listing/model/model.ts";
import { findBoundary } from "../listing/title-authors/boundary.ts";
import { CONFIDENT } from "../listing/title-authors/title-authors.ts";
import type { Sample } from "../listing/training/count-tokens.ts";
import { train } from "../listing/training/train.ts";

// Makes what the reader knows beforehand, or with --hold-out says how well it reads what it has not learnt from.
const usage = "usage: npm run train:model -- LISTING TRUTH [--hold-out]\n";
const [listing, truth, holdOut] = process.argv.slice(2);

interface Known extends Sample {
  readonly category: string;
}

function readSamples(listingFile: string, truthFile: string): Known[] {
  const lines = readFileSync(listingFile, "utf8").split("\n");
  const rows = readFileSync(truthFile, "utf8").split("\n").filter(Boolean);
  return rows.map((row, k) => ({ ...JSON.parse(row), abstract: lines[3 * k + 2] ?? "" }));
}

function write({ lexicon, weights }: Model, samples: number): void {
  const folder = join(import.meta.dirname, "../listing/model");
  const [tokens, trigrams] = encodeLexicon(lexicon);
  const source = `// Made by \`npm run train:model\` from ${samples} entries of arXiv's metadata (CC0 1.0). Do not edit.\n`;
  const words = `${source}\n/** Tokens and trigrams, as decodeLexicon reads them. */\nexport const lexiconData = [\n  ${JSON.stringify(tokens)},\n  ${JSON.stringify(trigrams)},\n] as const;\n`;
  writeFileSync(join(folder, "lexicon-data.ts"), words);
  const rows = featureNames
    .map(
      (name, k) =>
        `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${Math.round(1000 * (weights[k] ?? 0))},\n`,
    )
    .join("");
  writeFileSync(
    join(folder, "weights.ts"),
    `${source}\n/** What each sign counts, in thousandths of a unit of log-odds. */\nexport const weights = {\n${rows.replaceAll(": -0,", ": 0,")}} as const;\n`,
  );
  console.log(`${lexicon.tokens.size} tokens, ${Math.round(words.length / 1000)} kB`);
}

function report(name: string, learnt: readonly Known[], held: readonly Known[]): void {
  const model = train(learnt);
  const shares: [number, number][] = [];
  for (const sample of held) {
    const line = closeList(`${sample.title}${sample.authors.join(", ")}`).text;
    const { at, probability: share } = findBoundary(line, sample.abstract, model);
    shares.push([share, at === sample.title.length ? 1 : 0]);
  }
  const wrong = shares.filter(([, right]) => !right);
  console.log(
    `${name}: ${held.length - wrong.length} of ${held.length} right (${((100 * (held.length - wrong.length)) / held.length).toFixed(3)} %)`,
  );
  for (const limit of [0.9, 0.95, CONFIDENT, 0.99]) {
    const warned = wrong.filter(([share]) => share < limit).length;
    const idle = shares.filter(([share, right]) => right && share < limit).length;
    console.log(
      `  below ${limit}: ${warned} of ${wrong.length} wrong, ${((100 * idle) / (held.length - wrong.length)).toFixed(2)} % of right`,
    );
  }
}

if (!listing || !truth) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (holdOut === "--hold-out") {
  const samples = readSamples(listing, truth);
  for (const half of [0, 1]) {
    report(
      `half ${half + 1}`,
      samples.filter((_, i) => i % 2 !== half),
      samples.filter((_, i) => i % 2 === half),
    );
  }
  for (const field of ["CV", "CL", "AI"]) {
    report(
      `all but ${field}, read ${field}`,
      samples.filter((s) => s.category !== field),
      samples.filter((s) => s.category === field),
    );
  }
  const three = ["CV", "CL", "AI"];
  report(
    "the three, read the other fields",
    samples.filter((s) => three.includes(s.category)),
    samples.filter((s) => !three.includes(s.category)),
  );
} else {
  const samples = readSamples(listing, truth);
  write(train(samples), samples.length);
}

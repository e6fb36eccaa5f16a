import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PROJECT } from "../cache/project.ts";
import { closeList } from "../listing/authors.ts";
import { featureNames } from "../listing/model/features.ts";
import { encodeLexicon } from "../listing/model/lexicon-codec.ts";
import type { Model } from "../listing/model/model.ts";
import { findBoundary } from "../listing/title-authors/boundary.ts";
import { styleOf } from "../listing/title-authors/style.ts";
import { CONFIDENT } from "../listing/title-authors/title-authors.ts";
import type { Sample } from "../listing/training/count-tokens.ts";
import { lineOf, type Source, train } from "../listing/training/train.ts";

// Trains the model that finds where a title ends; with --hold-out it reports the accuracy on sources that were left
// out of training. LISTING has three lines per entry, TRUTH one JSON object per entry.
const usage = "usage: npm run train:model -- LISTING TRUTH [LISTING TRUTH…] [--hold-out NAME,NAME…]\n";
// Sources of this size are varied, so that their own style does not dominate.
const LARGE = 5000;

function readSource(listing: string, truth: string): Source {
  const lines = readFileSync(listing, "utf8").split("\n");
  const rows = readFileSync(truth, "utf8").split("\n").filter(Boolean);
  const samples = rows.map((row, k): Sample => ({ ...JSON.parse(row), abstract: lines[3 * k + 2] ?? "" }));
  return { name: basename(truth).replace(/\..*/, ""), samples, varied: samples.length >= LARGE };
}

function write({ lexicon, weights }: Model, sources: readonly Source[]): void {
  const folder = join(PROJECT, "src/listing/model");
  const [tokens, trigrams] = encodeLexicon(lexicon);
  const count = sources.reduce((sum, { samples }) => sum + samples.length, 0);
  const head = `// Made by \`npm run train:model\` from the metadata of ${count} papers: arXiv, DBLP, INSPIRE, NBER (CC0), PubMed (public domain), ACL Anthology with CCL, bioRxiv, DHd, JOSS, the Association for Natural Language Processing (言語処理学会) (CC BY 4.0). Do not edit.\n`;
  const data = `${head}\n/** Tokens and trigrams, as decodeLexicon reads them. */\nexport const lexiconData = [\n  ${JSON.stringify(tokens)},\n  ${JSON.stringify(trigrams)},\n] as const;\n`;
  writeFileSync(join(folder, "lexicon-data.ts"), data);
  const rows = featureNames
    .map(
      (name, k) =>
        `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${Math.round(1000 * (weights[k] ?? 0)) || 0},\n`,
    )
    .join("");
  writeFileSync(
    join(folder, "weights.ts"),
    `${head}\n/** What each feature counts, in thousandths of a unit of log-odds. */\nexport const weights = {\n${rows}} as const;\n`,
  );
  console.log(`${lexicon.tokens.size} tokens, ${Math.round(data.length / 1000)} kB`);
}

function report(model: Model, { name, samples }: Source): void {
  const style = styleOf(samples.map(lineOf));
  const answers = samples.map((sample) => {
    const { at, probability } = findBoundary(closeList(lineOf(sample)).text, sample.abstract, model, style);
    return { right: at === sample.title.length, warned: probability < CONFIDENT };
  });
  const right = answers.filter((answer) => answer.right);
  const percent = (n: number, of: number) => (of === 0 ? "-" : `${((100 * n) / of).toFixed(2)} %`);
  const wrong = answers.length - right.length;
  const found = answers.filter((answer) => !answer.right && answer.warned).length;
  console.log(
    `${name}: ${percent(right.length, answers.length)} of ${answers.length} right; ` +
      `warned: ${found} of ${wrong} wrong, ${percent(right.filter(({ warned }) => warned).length, right.length)} of right`,
  );
}

const args = process.argv.slice(2);
const option = args.indexOf("--hold-out");
const held = option < 0 ? [] : (args.splice(option, 2)[1]?.split(",") ?? []);
if (args.length === 0 || args.length % 2 === 1) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const sources = args.flatMap((listing, i) => (i % 2 === 0 ? [readSource(listing, args[i + 1] ?? "")] : []));
  const model = train(sources.filter(({ name }) => !held.includes(name)));
  if (held.length === 0) write(model, sources);
  else for (const source of sources) if (held.includes(source.name)) report(model, source);
}

import { describe, expect, test } from "vitest";
import { readListing } from "../../src/listing/parse/read.ts";

/** Papers of one kind: title, authors, and what the listing has as abstract. All people are invented. */
interface Kind {
  readonly abstract: string;
  readonly papers: readonly (readonly [string, readonly string[]])[];
}

const NONE = "No abstract.";

const kinds: Readonly<Record<string, Kind>> = {
  "medicine: titles end in a full stop, initials before the family name": {
    abstract: NONE,
    papers: [
      ["Long-term treatment of chronic pain in the elderly.", ["W J Vesely", "C J Lind", "M L Okafor"]],
      ["[Combination therapy in patients with asthma].", ["R Kentmann", "W Heiss"]],
      ["Efficacy of a new oral dose in hypertension: a randomized trial.", ["T R McGarvin", "L De Vesely"]],
      ["Does early feeding improve outcome?", ["H Lindqvist", "J van der Ploeg"]],
    ],
  },
  "medicine: the family name before the initials": {
    abstract: NONE,
    papers: [
      ["Two-day therapy for cure of infection: a comparative trial.", ["Vesely X", "Lind NB", "Okafor RA"]],
      ["Maintenance therapy after healing of oesophagitis.", ["McGarvin NI", "Lind RG"]],
      ["Effects of stimulation on blood coagulation in hypertension.", ["von Lindau R", "Vesely JE"]],
      ["Spinal analgesia in labour.", ["D'Arcano R", "Vesely LS"]],
      ["Malpractice risks associated with headaches.", ["MacVesely GN", "Okafor B"]],
    ],
  },
  "economics: a middle initial without a stop": {
    abstract: NONE,
    papers: [
      ["Two Decades of Monetary Policy and the Deflation Problem", ["Tomas B Vesely", "Frederic S Lind"]],
      ["Health Shocks, Insurance Status and Net Worth", ["Bernard K Okafor", "R Glenn Vesely"]],
      ["Is There a Downward Bias in the CPI?", ["Robert J Vesely"]],
      ["Evidence from the U.S.", ["Martin A Lind", "Karen E Okafor"]],
    ],
  },
  "physics: formulas, instruments and collaborations": {
    abstract: NONE,
    papers: [
      ["Search for heavy resonances in pp collisions at $\\sqrt{s}$ = 13 TeV", ["CMS Collaboration"]],
      ["Flavour tagging with deep sets in ATLAS", ["ATLAS Collaboration"]],
      ["Measurement of jets in deep-inelastic scattering at HERA", ["H1 Collaboration"]],
      ["Particle identification with machine learning", ["B. Vesely", "C. D. Lind"]],
      ["Reconstruction in the MicroBooNE detector", ["MicroBooNE Collaboration"]],
    ],
  },
  "German and French quotation marks": {
    abstract: NONE,
    papers: [
      ["Offene Daten und das Lehrbuch „Forschungsdaten“", ["Stephan Vesely", "Martin Lind"]],
      ["Werkstattbericht zur »Digital Edition«", ["Dario Vesely", "Peter Lind"]],
      ["Lire et relire « Les Humanités numériques »", ["Claire Vesely", "Anne Lind"]],
      ["Ein neues Forschungsfeld?", ["Pia Vesely"]],
    ],
  },
  "titles in capitals only": {
    abstract: NONE,
    papers: [
      ["LEARNING TO INDEX LARGE DATABASES", ["Maria Vesely", "Peter Lind"]],
      ["A SURVEY OF NEURAL NETWORKS", ["Thomas Lind", "Anna Vesely"]],
      ["ON THE THEORY OF GAMES", ["Karl Vesely"]],
    ],
  },
  "conference names after titles": {
    abstract: NONE,
    papers: [
      ["Learning to Index Large Databases (NeurIPS 2025)", ["Maria Vesely", "Peter Lind"]],
      ["A Survey of Neural Networks. In ICML 2024", ["Thomas Lind", "Anna Vesely"]],
      ["On Sparse Graphs. SIGMOD '23", ["Karl Vesely", "Maria Lind"]],
    ],
  },
  "initials with stops, and a first author in lower case": {
    abstract:
      "We examine a natural experiment and report how survivors fare over time in the data that we have.",
    papers: [
      ["Nutritional status: a natural experiment", ["a. Vesely", "M. McLindsay", "Y. Okafor"]],
      ["How survivors fare over time", ["J. M. De Almeira", "V. F. C. Lind"]],
      ["A report of the data", ["B. Lind", "K. Vesely"]],
    ],
  },
  Chinese: {
    abstract:
      "针对现有方法的不足，本文提出一种新的模型，并在公开数据集上验证其有效性。实验结果表明，该方法优于基线系统。",
    papers: [
      ["基于注意力机制的细粒度情感分析", ["王小明", "李雪", "欧阳明"]],
      ["面向低资源语言的机器翻译方法研究", ["张伟强", "陈静"]],
      ["融合词典信息的命名实体识别", ["赵一鸣"]],
      ["BERT在法律文本分类中的应用", ["刘洋", "孙丽华"]],
    ],
  },
  Japanese: {
    abstract:
      "本研究では，大規模言語モデルを用いた手法を提案する．実験の結果，提案手法が従来の手法より高い性能を示すことを確認した．",
    papers: [
      ["大規模言語モデルを用いた対話システムの構築", ["山田太郎", "佐藤花子", "鈴木一郎"]],
      ["単語の意味変化の検出手法", ["田中健", "高橋美咲"]],
      ["日本語コーパスの作成と分析", ["伊藤直樹", "中村さくら"]],
      ["LLMは文法を理解できるか？", ["小林大輔"]],
    ],
  },
};

describe("title and authors are separated in every kind of listing", () => {
  test.each(Object.entries(kinds))("%s", (_, { abstract, papers }) => {
    const text = papers
      .map(([title, authors]) => `AIMay 12\n${title}${authors.join(", ")}\n${abstract}\n`)
      .join("");
    const { entries } = readListing(text, { file: "2026-11-23.txt" });
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(papers);
  });
});

test("a family name is never cut after its prefix", () => {
  const names = [
    "McGarvin",
    "MacVesely",
    "O'Lindsay",
    "O’Lindsay",
    "D'Arcano",
    "DeLind",
    "FitzVesely",
    "LaVesely",
  ];
  for (const family of names) {
    const line = `Sparse networks in practiceMaria ${family}, Peter Lind`;
    const { entries } = readListing(`LGMay 12\n${line}\n${NONE}\n`, { file: "2026-11-23.txt" });
    expect(entries[0]?.authors).toEqual([`Maria ${family}`, "Peter Lind"]);
  }
});

test("an abstract is never read as authors", () => {
  const abstracts = [
    "实体边界预测，对命名实体识别至关重要，近年来受到关注，本文提出新模型。",
    "本研究では，日本語の文書を対象に，分類の手法を，提案する．",
    "首先, 其次, 最后, 总结全文。",
    "Graphs, Trees, Forests.",
  ];
  for (const abstract of abstracts) {
    const text = `CLMay 12\n基于图的文本分类方法王小明, 李雪\n${abstract}\n第二行，继续说明，本文的工作。\n`;
    const [entry] = readListing(text, { file: "2026-11-23.txt" }).entries;
    expect(entry?.authors).toEqual(["王小明", "李雪"]);
    expect(entry?.abstract).toContain(abstract);
  }
});

test("the style of a listing decides if a single line is ambiguous", () => {
  const line = "Space Division for Ray Tracing in CSG.Geoff Vesely, Tomas L. Lind";
  const entry = (text: string) => `LGMay 12\n${text}\n${NONE}\n`;
  const others = ["Soap Bubbles: Part 1.Andrew S. Lind", "A Volume System.Maria Vesely, Peter Lind"].map(
    entry,
  );
  const { entries } = readListing(`${others.join("")}${entry(line)}`, { file: "2026-11-23.txt" });
  expect(entries.map(({ title }) => title)).toEqual([
    "Soap Bubbles: Part 1.",
    "A Volume System.",
    "Space Division for Ray Tracing in CSG.",
  ]);
});

import { expect, test } from "vitest";
import { readReferences } from "../../../../../src/listing/importers/references/read.ts";
import { sortItems } from "../../../../support/read-items.ts";

/** Title and authors of a list of one reference. */
function read(text: string) {
  const { records } = sortItems(readReferences(text, "2026-11-23.txt"));
  return records.map(({ title, authors }) => ({ title, authors }));
}

const ADAM = "Adam: A method for stochastic optimization";
const BERT = "BERT: Pre-training of deep bidirectional transformers for language understanding";

test.each([
  [`Kingma DP, Ba J. ${ADAM}. ICLR 2015.`, ADAM, ["Kingma DP", "Ba J"]],
  [`Kingma DP and Ba J. ${ADAM}. In: ICLR; 2015.`, ADAM, ["Kingma DP", "Ba J"]],
  [`Kingma, D. P., Ba, J. ${ADAM}. ICLR, 2015.`, ADAM, ["D. P. Kingma", "J. Ba"]],
  [`D. P. Kingma and J. Ba. ${ADAM}. In ICLR, 2015.`, ADAM, ["D. P. Kingma", "J. Ba"]],
  [`Diederik P. Kingma and Jimmy Ba. ${ADAM}. In ICLR, 2015.`, ADAM, ["Diederik P. Kingma", "Jimmy Ba"]],
  [`D. P. Kingma, J. Ba, ${ADAM}. ICLR (2015).`, ADAM, ["D. P. Kingma", "J. Ba"]],
  [
    `Devlin J, Chang MW, Lee K, Toutanova K. ${BERT}. NAACL 2019.`,
    BERT,
    ["Devlin J", "Chang MW", "Lee K", "Toutanova K"],
  ],
  [
    "Li Y. Deep reinforcement learning: An overview. arXiv 2017.",
    "Deep reinforcement learning: An overview",
    ["Li Y"],
  ],
  [
    "Liu X. TopoChunker: Topology-Aware Agentic Document Chunking Framework. arXiv 2026.",
    "TopoChunker: Topology-Aware Agentic Document Chunking Framework",
    ["Liu X"],
  ],
  [
    "Karge J. Epistemic Filtering and Collective Hallucination: A Jury Theorem for Confidence-Calibrated Agents. NeurIPS 2026.",
    "Epistemic Filtering and Collective Hallucination: A Jury Theorem for Confidence-Calibrated Agents",
    ["Karge J"],
  ],
  [
    "Haiyuan Wan, Chen Yang, and Junchi Yu. DeepResearch Arena: The First Exam of LLMs' Research Abilities. ACL, 2025.",
    "DeepResearch Arena: The First Exam of LLMs' Research Abilities",
    ["Haiyuan Wan", "Chen Yang", "Junchi Yu"],
  ],
  [
    "Jack Merullo, Noah A. Smith, and Sarah Wiegreffe. On Linear Representations and Pretraining Data Frequency in Language Models. ICLR, 2025.",
    "On Linear Representations and Pretraining Data Frequency in Language Models",
    ["Jack Merullo", "Noah A. Smith", "Sarah Wiegreffe"],
  ],
])("the title keeps its colon: %s", (text, title, authors) => {
  expect(read(text)).toEqual([{ title, authors }]);
});

test.each([
  ["Donald E. Knuth: Two notes on notation. Am. Math. Mon. 1992.", ["Donald E. Knuth"]],
  ["Knuth, D.E.: Two notes on notation. Am. Math. Mon. (1992)", ["D.E. Knuth"]],
  ["Yann LeCun: Two notes on notation. Am. Math. Mon. 1992.", ["Yann LeCun"]],
  [
    "Noga Alon, Joel H. Spencer: Two notes on notation. Am. Math. Mon. 1992.",
    ["Noga Alon", "Joel H. Spencer"],
  ],
  ["A. Yu. Kitaev: Two notes on notation. Ann. Phys. 2003.", ["A. Yu. Kitaev"]],
])("a colon ends the names: %s", (text, authors) => {
  expect(read(text)).toEqual([{ title: "Two notes on notation", authors }]);
});

test.each([
  [
    "LidarScout: Direct Out-of-Core Rendering of Massive Point Clouds",
    "Philipp Erler, Lukas Herzberger, and Michael Wimmer",
  ],
  [
    "Human Values Matter: Investigating How Misalignment Shapes Collective Behaviors",
    "Xiangxu Zhang, Jiamin Wang, and Qinlin Zhao",
  ],
  [
    "UFO-DETR: Frequency-Guided End-to-End Detector for UAV Tiny Objects",
    "Yuankai Chen, Kai Lin, and Qihong Wu",
  ],
])("the part of a title before its colon is not an author: %s", (title, names) => {
  expect(read(`${title}. ${names}. ICLR, 2026.`)).toEqual([{ title, authors: names.split(/, (?:and )?/) }]);
  // Without a full stop after the title, it cannot be told from the names: it is refused or reported, never divided.
  expect(read(`${title}, ${names}, ICLR 2026`).map((paper) => paper.title)).not.toContain(
    title.replace(/^.*?: /, ""),
  );
});

import { describe, expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const TITLES = [
  "Quiet Gradients of Deep Forests",
  "Counting Lakes from Orbit",
  "Sparse Maps of Slow Rivers",
  "Hens in the Morning Fog",
  "Foxes of the Northern Snow",
];
const NAMES = [
  "Ada Vesely, Bo Lind",
  "Chidi Okafor, Mara Quint",
  "Eda Moor, Ola Berg",
  "Wei Muster, Ivo Kant",
  "Lea Sand, Max Holm",
];

async function read(text: string) {
  const { shape, entries, diagnostics } = await readText(text);
  return { id: shape, entries, found: diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

const list = (record: (title: string, names: string, k: number) => string) =>
  TITLES.map((title, k) => record(title, NAMES[k] ?? "", k)).join("");

/** Lists, and how two papers of each can run into one: a line is missing or was joined with the next. */
const LISTS: readonly (readonly [id: string, text: string, from: string | RegExp, to: string])[] = [
  [
    "cvf-open-access",
    list((title, names) => `${title}\n${names}\n[pdf] [supp] [arXiv] [bibtex]\n`),
    "Sparse Maps of Slow Rivers\n",
    "",
  ],
  [
    "cvf-open-access",
    list((title, names) => `${title}\n${names}\n[pdf] [supp] [arXiv] [bibtex]\n`),
    "[bibtex]\nSparse",
    "[bibtex] Sparse",
  ],
  [
    "pmlr",
    list(
      (title, names) =>
        `${title}\n${names}; Proceedings of the 38th International Conference on Machine Learning, PMLR 139:1-10\n[abs][Download PDF]\n\n`,
    ),
    "Sparse Maps of Slow Rivers\n",
    "",
  ],
  [
    "openreview",
    list(
      (title, names) =>
        `${title}\nDownload PDF\n${names}\nPublished: 16 Jan 2026, Last Modified: 11 Mar 2026\nICLR 2026 Poster\nReaders: Everyone\nShow details\n\n`,
    ),
    "Sparse Maps of Slow Rivers\n",
    "",
  ],
  [
    "pubmed-nbib",
    list(
      (title, _, k) => `PMID- 2571967${k}\nOWN - NLM\nTI  - ${title}.\nFAU - Vesely, Ada\nDP  - 2026 Nov\n\n`,
    ),
    "\nPMID- 25719672",
    "\n PMID- 25719672",
  ],
  [
    "endnote",
    list((title) => `%0 Journal Article\n%T ${title}\n%A Vesely, Ada\n%D 2026\n\n`),
    /\n\n%0 Journal Article\n%T Sparse/,
    "\n %0 Journal Article\n%T Sparse",
  ],
  [
    "markdown-table",
    `| Date | Title | Authors |\n|---|---|---|\n${list((title, names) => `| 2026-05-12 | ${title} | ${names} |\n`)}`,
    / \|\n(?=.*Sparse)/,
    " | ",
  ],
  [
    "markdown-list",
    list(
      (title, names, k) =>
        `**${title}** \\\n${names} \\\narXiv 2026. [[Paper](https://arxiv.org/abs/2605.0123${k})]\n\n`,
    ),
    /\n\n(?=.*Sparse)/,
    "\n",
  ],
];

describe("two papers that were merged into one are reported:", () => {
  test.each(LISTS)("%s (%#)", async (id, text, from, to) => {
    const whole = await read(text);
    expect([whole.id, whole.entries.map(({ title }) => title)]).toEqual([id, TITLES]);
    expect(whole.found.filter((each) => /^(?:block-uncertain|table-row)/.test(each))).toEqual([]);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const { entries, found } = await read(changed);
    expect(entries.filter(({ title }) => TITLES.includes(title)).length).toBe(TITLES.length - 1);
    expect(found.filter((each) => /^(?:block-uncertain|table-row)/.test(each))).not.toEqual([]);
  });
});

test.each([
  ["title", 350, (text: string) => ({ title: text })],
  ["name", 250, (text: string) => ({ authors: ["Bo Lind", `Ada ${text}`.slice(0, text.length)] })],
  ["category", 250, (text: string) => ({ category: text })],
])("a %s that is longer than such are is questioned", async (_, longest, fields) => {
  const paper = (length: number) =>
    JSON.stringify({
      title: TITLES[0],
      authors: ["Ada Vesely"],
      category: "LG",
      ...fields("f".repeat(length)),
    });
  const codes = async (length: number) =>
    (await read(`${paper(length)}\n`)).found.map((each) => each.split(" ")[0]);
  expect(await codes(longest)).not.toContain("block-uncertain");
  expect(await codes(longest + 1)).toContain("block-uncertain");
});

test.each([
  [
    "two short references in two styles, a line each",
    "Ada Vesely, Bo Lind: Sparse Maps of Foxes, NeurIPS 2025\nCy Cole and Dan Moe. Weighing Clouds with Pendulums. ICML 2024.\n",
  ],
  [
    "the same, numbered",
    "1. Ada Vesely, Bo Lind: Sparse Maps of Foxes, NeurIPS 2025\n2. Cy Cole and Dan Moe. Weighing Clouds with Pendulums. ICML 2024.\n",
  ],
])("%s, are read right or doubted", async (_name, text) => {
  const { entries } = await read(text);
  const right = ["Sparse Maps of Foxes", "Weighing Clouds with Pendulums"];
  const wrong = entries.filter(({ title, category }, k) => title !== right[k] || /Cole/.test(category));
  expect(wrong.filter(({ warnings }) => !warnings.includes("reference-doubtful"))).toEqual([]);
});

import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const PAPERS = [
  ["Vesely, A., & Lind, B. (2025). On quiet gradients. Journal of Foxes, 3(1), 12–19.", "On quiet gradients"],
  [
    "Okafor, C., & Quint, M. (2024). Counting lakes from orbit. Remote Lakes, 7(2), 1–9.",
    "Counting lakes from orbit",
  ],
  [
    "Moreau, C., & Okafor, D. (2023). Words without sounds. Speech Letters, 5(4), 30–41.",
    "Words without sounds",
  ],
] as const;

/** What people put before every entry of a list. */
const MARKS: readonly (readonly [name: string, mark: (k: number) => string])[] = [
  ["letters", (k) => `${"abc"[k]}) `],
  ["Roman numbers", (k) => `${["i", "ii", "iii"][k]}. `],
  ["numbers after a sign", (k) => `#${k + 1} `],
  ["numbers of papers", (k) => `Paper ${k + 1}: `],
  ["keys of citations", (k) => `[@smith202${k}] `],
  ["keys with a colon", (k) => `smith202${k}: `],
  ["a label", () => "Must read: "],
  ["a label in brackets", () => "[NEW] "],
  ["an emoji", () => "📄 "],
  ["links back", () => "^ "],
  ["several links back", (k) => ["^ a b ", "^ ", "^ a b c "][k] ?? ""],
  ["boxes", () => "☐ "],
  ["times and senders", (k) => `[10:1${k}] Maria: `],
];

test.each(MARKS)("%s before entries", async (_, mark) => {
  const { entries } = await readText(PAPERS.map(([text], k) => mark(k) + text).join("\n"));
  expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(([, title]) => title));
  expect(entries.map(({ authors }) => authors.length)).toEqual([2, 2, 2]);
});

test("the day on which a page was read is not the paper's", async () => {
  const { entries } = await readText(
    [
      "- **On Quiet Gradients**. *Ada Vesely and Bo Lind*. NeurIPS 2025. [[paper](https://example.org/1)] Accessed: 3 May 2026.",
      "- **Counting Lakes from Orbit**. *Chidi Okafor*. ICML 2024. [[paper](https://example.org/2)] Accessed: 3 May 2026.",
    ].join("\n"),
  );
  expect(entries.map(({ date }) => date)).toEqual(["2025", "2024"]);
});

test("“Re:” is kept: letters to a journal have it in their titles", async () => {
  const { entries } = await readText(PAPERS.map(([text]) => text.replace(/\)\. /, "). Re: ")).join("\n"));
  expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(([, title]) => `Re: ${title}`));
});

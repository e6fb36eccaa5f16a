import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

async function read(text: string) {
  const { shape, entries, diagnostics } = await readText(text);
  expect(shape).toBe("identifiers");
  // No incomplete paper is published without a warning.
  for (const { warnings } of entries) expect(warnings).toContain("paper-unresolved");
  return { entries, diagnostics, titles: entries.map(({ title }) => title) };
}

test("numbers, DOIs and links, one per line, each once", async () => {
  const { entries } = await read(
    [
      "2611.01234",
      "arXiv:2611.01235v2 [cs.LG]",
      "https://arxiv.org/pdf/2611.01236.pdf",
      "- https://www.alphaxiv.org/abs/2611.01237",
      "hep-th/9901001",
      "10.9999/offprint.12",
      "https://doi.org/10.9999/offprint.13",
      "https://openreview.net/forum?id=AbCdEf1234&noteId=x",
      "https://aclanthology.org/2026.acl-long.12/",
      "https://arxiv.org/abs/2611.01234v3",
    ].join("\r\n"),
  );
  expect(entries.map(({ title }) => title)).toEqual([
    "arXiv:2611.01234",
    "arXiv:2611.01235",
    "arXiv:2611.01236",
    "arXiv:2611.01237",
    "arXiv:hep-th/9901001",
    "doi:10.9999/offprint.12",
    "doi:10.9999/offprint.13",
    "OpenReview AbCdEf1234",
    "ACL Anthology 2026.acl-long.12",
  ]);
  expect(entries[0]).toMatchObject({
    arxivId: "2611.01234",
    url: "https://arxiv.org/abs/2611.01234",
    date: "2026-11",
  });
  expect(entries[6]).toMatchObject({
    doi: "10.9999/offprint.13",
    url: "https://doi.org/10.9999/offprint.13",
  });
});

test("titles in the same line, above or below", async () => {
  const titles = ["Sparse Median Graphs", "Counting Without Trees", "Otters of the Danube"];
  const link = (index: number) => `https://arxiv.org/abs/2611.0123${index}`;
  const above = titles.map((title, index) => `${title}\n${link(index)}`).join("\n\n");
  const below = titles.map((title, index) => `${link(index)}\n${title}`).join("\n\n");
  const same = titles.map((title, index) => `${title}: ${link(index)}`).join("\n");
  expect((await read(above)).titles).toEqual(titles);
  expect((await read(below)).titles).toEqual(titles);
  expect((await read(same.replaceAll(": http", " - http"))).titles).toEqual(titles);
});

test("the plan of a reading group: day, week and presenter are not in the title", async () => {
  const { titles, entries } =
    await read(`6 Oct: Sparse Median Graphs https://arxiv.org/abs/2511.01234 (presenter: Bo)
Tue, 13 October 2026: Counting Without Trees https://arxiv.org/abs/2511.01235 (presented by Cy Moreau)
Week 3: Otters of the Danube, https://arxiv.org/abs/2511.01236
2026-10-27 – May 1968 (and Its Afterlives) https://arxiv.org/abs/2511.01237
`);
  expect(titles).toEqual([
    "Sparse Median Graphs",
    "Counting Without Trees",
    "Otters of the Danube",
    "May 1968 (and Its Afterlives)",
  ]);
  expect(entries.map(({ date, venue }) => [date, venue])).toEqual(Array(4).fill(["2025-11", undefined]));
});

test("links in chat messages, with times, names, previews and chatter", async () => {
  const slack = [
    "Ada Vesely",
    "  9:10 AM",
    "Sparse Median Graphs in Linear Time https://arxiv.org/abs/2611.01234",
    "nice one",
    "",
    "Bo Lind",
    "  10:11 AM",
    "check this: https://arxiv.org/abs/2611.01235",
    "arXiv.org",
    "Counting Without Trees",
    "We count without trees, and…",
  ].join("\n");
  const { titles, diagnostics } = await read(slack);
  expect(titles).toEqual(["Sparse Median Graphs in Linear Time", "Counting Without Trees"]);
  expect(diagnostics.map(({ code }) => code)).toContain("lines-skipped");
  const whatsapp = [
    "[20/11/2026, 09:10:11] Ada: https://arxiv.org/abs/2611.01234",
    "[20/11/2026, 09:12:40] Bo: have you seen https://arxiv.org/abs/2611.01235 ?",
  ].join("\n");
  expect((await read(whatsapp)).titles).toEqual(["arXiv:2611.01234", "arXiv:2611.01235"]);
});

test("the line of names next to a title is not the title, and one name may be the presenter's", async () => {
  const title = "Adam: A Method for Stochastic Optimization";
  const link = "https://arxiv.org/abs/1412.6980";
  const authors = ["Diederik P. Kingma", "Jimmy Ba"];
  const texts = [
    [title, authors.join(", "), link],
    [title, authors.join(", "), "ICLR 2015", link],
    [title, "ICLR 2015", authors.join(" and "), link],
  ];
  for (const text of texts) {
    const { entries, diagnostics } = await read(text.join("\n"));
    expect(entries).toMatchObject([{ title, authors }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["paper-unresolved"]);
  }
  const { entries } = await read([title, "Jimmy Ba", link].join("\n"));
  expect(entries).toMatchObject([{ title, authors: [] }]);
});

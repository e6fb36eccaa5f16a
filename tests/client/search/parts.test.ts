import { expect, test } from "vitest";
import { type Part, searchParts, sistersPart } from "../../../src/client/search/parts.ts";
import { pagefindOptions } from "../../../src/client/search/query.ts";
import { readState } from "../../../src/client/search/state.ts";

interface Invented {
  readonly date: string;
  readonly score?: number;
  readonly rank?: number;
}

/** A part that knows some words, and finds all its papers by each of them. */
function part(words: readonly string[], papers: readonly Invented[]): Part {
  return {
    search: async (asked) => ({
      results: (asked ?? "").split(" ").some((word) => asked === null || words.includes(word))
        ? papers.map(({ date, score, rank = 0 }) => ({
            score: rank,
            data: async () => ({
              url: `/papers/${date}/#date=${date}${score === undefined ? "" : `&score=${score}`}`,
              content: "",
              locations: [],
              meta: {},
              filters: {},
            }),
          }))
        : [],
      filters: { year: { "2026": papers.length } },
    }),
  };
}

async function search(query: string, ...parts: readonly Part[]) {
  const state = readState(query);
  const { total, fragments, counts } = await searchParts(parts, state, pagefindOptions(state, false));
  return { total, counts, days: fragments.map(({ url }) => url.slice(8, 18)) };
}

const NEW = part(
  ["a", "b"],
  [
    { date: "2026-05-02", score: 3, rank: 0.5 },
    { date: "2026-05-01", rank: 0.1 },
  ],
);
const OLD = part(
  ["a"],
  [
    { date: "2026-06-01", score: 5, rank: 0.9 },
    { date: "2026-03-01", score: 1, rank: 0.4 },
  ],
);

test("a sister's papers say so, and a sister that fails on the way takes no other paper with it", async () => {
  const site = {
    title: "Theirs",
    language: "en",
    author: () => "",
    category: () => ({ code: "", name: "", href: "" }),
  };
  const failed: string[] = [];
  const theirs = (inner: Part) => sistersPart(inner, site, () => failed.push("fails"));
  const state = readState("?q=a");
  const found = async (inner: Part) =>
    (await searchParts([NEW, theirs(inner)], state, pagefindOptions(state, false))).fragments;
  expect((await found(OLD)).map((fragment) => fragment.site?.title)).toEqual([
    "Theirs",
    undefined,
    "Theirs",
    undefined,
  ]);
  expect(failed).toEqual([]);
  expect(await found({ search: () => Promise.reject(new Error("gone")) })).toHaveLength(2);
  const halfGone: Part = {
    search: async (...asked) => ({
      ...(await OLD.search(...asked)),
      results: [{ score: 9, data: () => Promise.reject(new Error("gone")) }],
    }),
  };
  expect(await found(halfGone)).toHaveLength(2);
  expect(failed).toHaveLength(2);
});

test("papers of all parts stand in one order", async () => {
  const byRank = ["2026-06-01", "2026-05-02", "2026-03-01", "2026-05-01"];
  const byDate = ["2026-06-01", "2026-05-02", "2026-05-01", "2026-03-01"];
  expect(await search("?q=a", NEW, OLD)).toEqual({ total: 4, days: byRank, counts: { year: { "2026": 4 } } });
  expect((await search("?q=a&sort=date", NEW, OLD)).days).toEqual(byDate);
  expect((await search("?year=2026", NEW, OLD)).days).toEqual(byDate);
  expect((await search("?q=a&sort=score", NEW, OLD)).days).toEqual([
    "2026-06-01",
    "2026-05-02",
    "2026-03-01",
    "2026-05-01",
  ]);
});

test("a part that lacks a word which another part has finds nothing", async () => {
  expect((await search("?q=a b", NEW, OLD)).days).toEqual(["2026-05-02", "2026-05-01"]);
});

test("a word that no part has is left out by all", async () => {
  expect((await search("?q=a zebra", NEW, OLD)).total).toBe(4);
});

test("words that no part has together find nothing", async () => {
  expect(await search("?q=a c", part(["a"], [{ date: "2026-01-01" }]), part(["c"], []))).toMatchObject({
    total: 1,
  });
  expect(await search("?q=a b", OLD, part(["b"], [{ date: "2026-01-01" }]))).toMatchObject({
    total: 0,
    days: [],
  });
});
